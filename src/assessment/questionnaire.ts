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

/** The questions of the two surveys in 2564 and 2565. Public source for 2565; later years differ. */
const SURVEY_RANGES: readonly QuestionRange[] = [
  { tool: 'IIT', from: 1, to: 6, indicator: 1 },
  { tool: 'IIT', from: 7, to: 12, indicator: 2 },
  { tool: 'IIT', from: 13, to: 18, indicator: 3 },
  { tool: 'IIT', from: 19, to: 24, indicator: 4 },
  { tool: 'IIT', from: 25, to: 30, indicator: 5 },
  { tool: 'EIT', from: 1, to: 5, indicator: 6 },
  { tool: 'EIT', from: 6, to: 10, indicator: 7 },
  { tool: 'EIT', from: 11, to: 15, indicator: 8 },
];

/** The items of the OIT: the first of them, as many as given, ask for indicator 9, the others for 10. */
function openDataRanges(ofDisclosure: number, all: number): readonly QuestionRange[] {
  return [
    { tool: 'OIT', from: 1, to: ofDisclosure, indicator: 9 },
    { tool: 'OIT', from: ofDisclosure + 1, to: all, indicator: 10 },
  ];
}

/** Which question asks about which indicator, by fiscal year (B.E.). 2566 is from a public source for the OIT alone. */
const RANGES: ReadonlyMap<number, readonly QuestionRange[]> = new Map([
  [2564, [...SURVEY_RANGES, ...openDataRanges(33, 43)]],
  [2565, [...SURVEY_RANGES, ...openDataRanges(33, 43)]],
  [2566, openDataRanges(30, 43)],
]);

/** How many items the OIT had where which indicator they are of is not known. Public source. */
const OPEN_DATA_ITEMS: ReadonlyMap<number, number> = new Map([[2567, 35]]);

/** How many questions a tool had in a fiscal year (B.E.); null when not known: then only the form of a code can be judged. */
export function questionCount(tool: ToolId, year: number): number | null {
  const ends = (RANGES.get(year) ?? []).filter((range) => range.tool === tool).map(({ to }) => to);
  if (ends.length > 0) return Math.max(...ends);
  return tool === 'OIT' ? (OPEN_DATA_ITEMS.get(year) ?? null) : null;
}

/** The indicator a question belongs to in a fiscal year (B.E.); null when not known, or when there is no such question. */
export function indicatorOfQuestion({ tool, number }: QuestionCode, year: number): number | null {
  const ranges = RANGES.get(year) ?? [];
  return ranges.find((range) => range.tool === tool && range.from <= number && number <= range.to)?.indicator ?? null;
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
  items(2566, 42, 43, 'public source'),
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
