import { assess, type AnnouncedResult, type IndicatorScores } from '../assessment/assess';
import type { Assessment } from '../assessment/assessment';
import { indicatorOf } from '../assessment/indicators';
import type { ResultRecord, ScoreRecord, Workbook } from './records';
import { settingsOf } from './settings';

const LOWEST_SCORE = 0;
const HIGHEST_SCORE = 100;

/** Works out the result from the workbook's scores and announced results; null when no year has either. */
export function assessWorkbook(book: Workbook): Assessment | null {
  const { resultYear, threshold } = settingsOf(book);
  return assess({
    scores: book.scores.flatMap(indicatorScores),
    announced: book.results.flatMap(announcedResult),
    resultYear,
    threshold,
  });
}

/** A row without the number of one of the ten indicators has no place in the assessment, nor has a score outside 0–100. */
function indicatorScores({ number, name, scores }: ScoreRecord): readonly IndicatorScores[] {
  const indicator = number.value === null ? undefined : indicatorOf(number.value);
  if (!indicator) return [];
  const byYear = new Map<number, number>();
  for (const [year, { value }] of scores) if (isScore(value)) byYear.set(year, value);
  return [{ number: indicator.number, name: name.value ?? indicator.name, tool: indicator.tool, byYear }];
}

function announcedResult({ year, total, tools, level }: ResultRecord): readonly AnnouncedResult[] {
  if (year.value === null || !isScore(total.value)) return [];
  const known = Object.entries(tools).flatMap(([tool, { value }]) => (isScore(value) ? [[tool, value]] : []));
  return [
    {
      year: year.value,
      total: total.value,
      tools: Object.fromEntries(known),
      ...(level.value !== null && { level: level.value.trim() }),
    },
  ];
}

function isScore(value: number | null): value is number {
  return value !== null && value >= LOWEST_SCORE && value <= HIGHEST_SCORE;
}
