import type { IndicatorResult } from '../../assessment/assessment';
import { fx, live, type Live } from '../../page/model/live';
import { compared, difference, rounded, strung, when, writtenChange, type Text } from '../../page/model/live-values';
import type { ReportInput } from '../report';
import { scoreInTable, toolScores, yearColumn } from '../figures/staff-figures';
import { numberWriterOf, type NumberWriter } from './number-writer';
import { ANALYSIS_WORDS as WORDS } from './analysis-words';

const FULL_SCORE = 100;

/** What the clerk wrote about an indicator: for the result year, or for no year in particular. */
export function writtenAnalysis({ book, assessment }: ReportInput, indicator: number): string {
  return book.analyses
    .filter(({ indicator: number, year }) => number.value === indicator && isMeantFor(year.value, assessment?.year))
    .flatMap(({ text }) => text.value ?? [])
    .join('\n');
}

/**
 * A drafted analysis: full marks are to be kept, a score under the threshold or the lowest of all is urgent, any other is
 * to be developed. `score` is the indicator's score on the page.
 */
export function draftAnalysis(input: ReportInput, indicator: IndicatorResult, score: Live<number>): Text {
  const writer = numberWriterOf(input.settings.digits);
  const { threshold } = input.settings;
  const passed = when(isLowest(input, score), WORDS.lowest, WORDS.passed);
  const advice = when(
    compared(rounded(score), '>=', FULL_SCORE),
    WORDS.full,
    when(compared(rounded(score), '<', threshold), WORDS.below, passed),
  );
  return strung([
    WORDS.opening(indicator.name, writer.liveScore(score)),
    changeSince(input, indicator, score, writer),
    advice,
  ]);
}

function isLowest({ book, assessment }: ReportInput, score: Live<number>): Live<boolean> {
  const scores = assessment?.indicators.flatMap(({ score: one }) => one ?? []) ?? [];
  const lowest = Math.min(...scores);
  const column = assessment && toolScores(book, assessment.year) && yearColumn(book, assessment.year);
  return compared(rounded(score), '=', rounded(live(lowest, column ? fx`MIN(${column})` : fx`${lowest}`)));
}

function changeSince(
  { book, assessment }: ReportInput,
  indicator: IndicatorResult,
  score: Live<number>,
  writer: NumberWriter,
): Text {
  const year = assessment?.previousYear ?? null;
  const previous = year === null ? null : scoreInTable(book, indicator.number, year);
  if (year === null || previous === null) return '';
  const before = typeof previous === 'number' ? live(previous, fx`${previous}`) : previous;
  return WORDS.change(writer.year(year), writtenChange(difference(score, before), writer.digits, 'คะแนน'));
}

function isMeantFor(year: number | null, resultYear: number | undefined): boolean {
  return year === null || year === resultYear;
}
