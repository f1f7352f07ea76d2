import { criteriaOf } from '../../assessment/criteria';
import { leastPublishedAs } from '../../assessment/scores';
import { fx, live, type Live } from '../../page/model/live';
import { asLive, difference, writtenChange, type Text } from '../../page/model/live-values';
import { liveLevel } from './live-level';
import type { ReportInput } from '../report';
import { scoreInTable, toolScores, totalInTables, yearColumn, type StaffFigure } from './staff-figures';
import { numberWriterOf, type NumberWriter } from '../wording/number-writer';

/**
 * What can be said of the result in running text, formula-backed on the staff's own tables. Null where the data do not say it.
 * Years: `current` is the result year, `previous` the one compared with.
 */
export interface ResultWords {
  readonly score: (indicator: number) => Text | null;
  readonly previousScore: (indicator: number) => Text | null;
  readonly change: (indicator: number) => Text | null;
  readonly total: Text | null;
  readonly previousTotal: Text | null;
  readonly totalChange: Text | null;
  readonly level: Text | null;
  /** How many indicators reached the threshold, and how many did not. */
  readonly passed: Text | null;
  readonly notPassed: Text | null;
  /** The second of these as a figure. */
  readonly below: StaffFigure;
}

/** The words for the result of a workbook. */
export function resultWords({ book, settings, assessment }: ReportInput): ResultWords {
  const writer = numberWriterOf(settings.digits);
  const year = assessment?.year ?? null;
  const previous = assessment?.previousYear ?? null;
  const scoreIn = (of: number | null) => (number: number) => (of === null ? null : scoreInTable(book, number, of));
  const totalIn = (of: number | null) => (of === null ? null : totalInTables(book, of));
  const counts = countWords({ book, settings, assessment }, writer);
  return {
    score: (number) => scoreText(scoreIn(year)(number), writer),
    previousScore: (number) => scoreText(scoreIn(previous)(number), writer),
    change: (number) => changeText(scoreIn(year)(number), scoreIn(previous)(number), writer),
    total: scoreText(totalIn(year), writer),
    previousTotal: scoreText(totalIn(previous), writer),
    totalChange: changeText(totalIn(year), totalIn(previous), writer),
    level: levelText({ book, assessment }),
    ...counts,
  };
}

/** A score in a sentence, formula-backed where the figure is. */
export function scoreText(figure: StaffFigure, writer: NumberWriter): Text | null {
  if (figure === null) return null;
  return typeof figure === 'number' ? writer.score(figure) : writer.liveScore(figure);
}

function changeText(current: StaffFigure, previous: StaffFigure, writer: NumberWriter): Text | null {
  if (current === null || previous === null) return null;
  const change = writtenChange(difference(asLive(current), asLive(previous)), writer.digits);
  return typeof current === 'number' && typeof previous === 'number' ? change.value : change;
}

function levelText({ book, assessment }: Pick<ReportInput, 'book' | 'assessment'>): Text | null {
  if (!assessment) return null;
  const tools = toolScores(book, assessment.year);
  const total = totalInTables(book, assessment.year);
  const isLive = tools !== null && total !== null && typeof total !== 'number';
  return isLive ? liveLevel(criteriaOf(assessment.year).criteria, total, tools) : assessment.level;
}

function countWords(
  { book, assessment, settings: { threshold } }: Pick<ReportInput, 'book' | 'assessment' | 'settings'>,
  writer: NumberWriter,
): Pick<ResultWords, 'passed' | 'notPassed' | 'below'> {
  const scored = assessment?.indicators.filter(({ passed }) => passed !== null) ?? [];
  if (!assessment || scored.length === 0) return { passed: null, notPassed: null, below: null };
  const passed = scored.filter((indicator) => indicator.passed).length;
  const column = toolScores(book, assessment.year) && yearColumn(book, assessment.year);
  const count = (value: number, sign: string) =>
    column ? live(value, fx`COUNTIF(${column},${`${sign}${leastPublishedAs(threshold)}`})`) : value;
  const words = (figure: Live<number> | number): Text =>
    typeof figure === 'number' ? writer.whole(figure) : writer.liveWhole(figure);
  const below = count(scored.length - passed, '<');
  return { passed: words(count(passed, '>=')), notPassed: words(below), below };
}
