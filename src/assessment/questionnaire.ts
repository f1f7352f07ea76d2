import type { Certainty } from './criteria';
import type { ToolId } from './indicators';

/** The code of an assessment question: `i7` is question 7 of the IIT. */
export interface QuestionCode {
  readonly tool: ToolId;
  readonly number: number;
}

/** Questions `from`–`to` of one tool belong to one indicator. */
interface QuestionRange {
  readonly tool: ToolId;
  readonly from: number;
  readonly to: number;
  readonly indicator: number;
}

/** Which question asks about which indicator in 2564 and 2565. Public source for 2565; other years differ. */
const RANGES: readonly QuestionRange[] = [
  { tool: 'IIT', from: 1, to: 6, indicator: 1 },
  { tool: 'IIT', from: 7, to: 12, indicator: 2 },
  { tool: 'IIT', from: 13, to: 18, indicator: 3 },
  { tool: 'IIT', from: 19, to: 24, indicator: 4 },
  { tool: 'IIT', from: 25, to: 30, indicator: 5 },
  { tool: 'EIT', from: 1, to: 5, indicator: 6 },
  { tool: 'EIT', from: 6, to: 10, indicator: 7 },
  { tool: 'EIT', from: 11, to: 15, indicator: 8 },
  { tool: 'OIT', from: 1, to: 33, indicator: 9 },
  { tool: 'OIT', from: 34, to: 43, indicator: 10 },
];

const RANGE_YEARS: readonly number[] = [2564, 2565];

/** Whether the questions of a fiscal year are known one by one; of other years only the form of a code can be judged. */
export function questionsKnown(year: number): boolean {
  return RANGE_YEARS.includes(year);
}

/** The indicator a question belongs to in a fiscal year (B.E.); null when not known, or when there is no such question. */
export function indicatorOfQuestion({ tool, number }: QuestionCode, year: number): number | null {
  if (!questionsKnown(year)) return null;
  return RANGES.find((range) => range.tool === tool && range.from <= number && number <= range.to)?.indicator ?? null;
}

/** The two items of the OIT that ask for documents this add-in writes. */
export interface ReportItems {
  /** Buddhist fiscal year. */
  readonly year: number;
  /** The analysis of the last result and the plan of measures. */
  readonly plan: QuestionCode;
  /** The report on the measures. */
  readonly report: QuestionCode;
  readonly certainty: Certainty;
}

/** Their numbers move almost every year: add a year here when its list of items is out. */
const REPORT_ITEMS: readonly ReportItems[] = [
  items(2564, 42, 43, 'public source'),
  items(2565, 42, 43, 'unverified'),
  items(2566, 42, 43, 'unverified'),
  items(2567, 34, 35, 'unverified'),
  items(2568, 27, 28, 'unverified'),
  items(2569, 25, 26, 'public source'),
];

/** The items of a fiscal year (B.E.); null when not known, for a neighbouring year's numbers would mislead. */
export function reportItems(year: number): ReportItems | null {
  return REPORT_ITEMS.find((entry) => entry.year === year) ?? null;
}

function items(year: number, plan: number, report: number, certainty: Certainty): ReportItems {
  return { year, plan: { tool: 'OIT', number: plan }, report: { tool: 'OIT', number: report }, certainty };
}
