import { assess, type AnnouncedResult, type IndicatorScores } from '../assessment/assess';
import type { Assessment } from '../assessment/assessment';
import { INDICATORS } from '../assessment/indicators';
import { chosenScore, isPossibleScore } from './indicator-scores';
import type { ResultRecord, Workbook } from './records';
import { settingsOf, type Settings } from './settings';

/** A parsed workbook with what it is set to and what its result is. */
export interface AssessedWorkbook {
  readonly book: Workbook;
  readonly settings: Settings;
  /** Null when no year has a score or an announced result. */
  readonly assessment: Assessment | null;
}

/** Settings and result of a workbook, worked out once for all who ask. */
export function assessed(book: Workbook): AssessedWorkbook {
  const settings = settingsOf(book);
  return { book, settings, assessment: assessWorkbook(book, settings) };
}

/** Works out the result from the workbook's scores and announced results; null when no year has either. */
export function assessWorkbook(book: Workbook, { resultYear, threshold }: Settings): Assessment | null {
  return assess({
    scores: indicatorScores(book),
    announced: book.results.flatMap(announcedResult),
    resultYear,
    threshold,
  });
}

/** Each indicator that has a row, with its score in every year that has one; what it is called, its first row says. */
function indicatorScores(book: Workbook): readonly IndicatorScores[] {
  const years = new Set(book.scores.flatMap(({ scores }) => [...scores.keys()]));
  return INDICATORS.flatMap((indicator) => {
    const first = book.scores.find(({ number }) => number.value === indicator.number);
    if (!first) return [];
    const byYear = new Map<number, number>();
    for (const year of years) {
      const score = chosenScore(book, indicator.number, year);
      if (score) byYear.set(year, score.value);
    }
    return [{ number: indicator.number, name: first.name.value ?? indicator.name, tool: indicator.tool, byYear }];
  });
}

function announcedResult({ year, total, tools, level }: ResultRecord): readonly AnnouncedResult[] {
  if (year.value === null || !isPossibleScore(total.value)) return [];
  const known = Object.entries(tools).flatMap(([tool, { value }]) => (isPossibleScore(value) ? [[tool, value]] : []));
  return [
    {
      year: year.value,
      total: total.value,
      tools: Object.fromEntries(known),
      ...(level.value !== null && { level: level.value.trim() }),
    },
  ];
}
