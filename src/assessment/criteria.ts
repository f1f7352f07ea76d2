import { TOOL_IDS, type ToolId } from './indicators';
import { published } from './scores';

/** How far a fact may be relied on: published; worked out and found to reproduce what was published; neither. */
export type Certainty = 'public source' | 'derived' | 'unverified';

/** One level of the result, reached from `minTotal` up, and only when every tool reaches `minTool`, if given. */
export interface Level {
  readonly name: string;
  readonly minTotal: number;
  readonly minTool: number | null;
}

/** How the result of one fiscal year is graded. */
export interface Criteria {
  /** Buddhist Era. */
  readonly year: number;
  /** From the highest; the last has no lower bound. */
  readonly levels: readonly Level[];
  readonly source: string;
  readonly certainty: Certainty;
}

const LETTER_LEVELS: readonly Level[] = [
  { name: 'AA', minTotal: 95, minTool: null },
  { name: 'A', minTotal: 85, minTool: null },
  { name: 'B', minTotal: 75, minTool: null },
  { name: 'C', minTotal: 65, minTool: null },
  { name: 'D', minTotal: 55, minTool: null },
  { name: 'E', minTotal: 50, minTool: null },
  { name: 'F', minTotal: -Infinity, minTool: null },
];

const NAMED_LEVELS: readonly Level[] = [
  { name: 'ผ่านดีเยี่ยม', minTotal: 95, minTool: 95 },
  { name: 'ผ่านดี', minTotal: 85, minTool: 85 },
  { name: 'ผ่าน', minTotal: 85, minTool: null },
  { name: 'ต้องปรับปรุง', minTotal: 70, minTool: null },
  { name: 'ต้องปรับปรุงโดยด่วน', minTotal: -Infinity, minTool: null },
];

const LETTERS = 'ระดับผลการประเมิน AA–F ตามรายละเอียดการประเมิน ITA ปีงบประมาณ พ.ศ. 2565';
const NAMES = 'ระดับผลการประเมินตามรายละเอียดการประเมิน ITA ปีงบประมาณ พ.ศ. 2567 เป็นต้นมา';

/** One entry a fiscal year, the latest last. The assessment changes yearly: add a year here when its criteria are out. */
export const CRITERIA: readonly Criteria[] = [
  { year: 2562, levels: LETTER_LEVELS, source: LETTERS, certainty: 'unverified' },
  { year: 2563, levels: LETTER_LEVELS, source: LETTERS, certainty: 'unverified' },
  { year: 2564, levels: LETTER_LEVELS, source: LETTERS, certainty: 'unverified' },
  { year: 2565, levels: LETTER_LEVELS, source: LETTERS, certainty: 'public source' },
  { year: 2566, levels: NAMED_LEVELS, source: `${NAMES} (ชื่อระดับ)`, certainty: 'unverified' },
  { year: 2567, levels: NAMED_LEVELS, source: NAMES, certainty: 'public source' },
  { year: 2568, levels: NAMED_LEVELS, source: NAMES, certainty: 'public source' },
  { year: 2569, levels: NAMED_LEVELS, source: NAMES, certainty: 'public source' },
];

/** The criteria of a fiscal year (B.E.); those of the latest year known, and `exact` false, when it has none of its own. */
export function criteriaOf(year: number): { readonly criteria: Criteria; readonly exact: boolean } {
  const own = CRITERIA.find((criteria) => criteria.year === year);
  return { criteria: own ?? latestCriteria(), exact: own !== undefined };
}

/** The names of the levels, from the highest. */
export function levelNames(criteria: Criteria): readonly string[] {
  return criteria.levels.map(({ name }) => name);
}

/**
 * The level of a total (0–100) under the year's criteria, judged on scores rounded to two decimals, so that nothing falls
 * between 84.99 and 85. Null when the level hangs on a tool whose score is not known.
 */
export function levelOf(
  criteria: Criteria,
  total: number,
  tools: Readonly<Record<ToolId, number | null>>,
): string | null {
  for (const { name, minTotal, minTool } of criteria.levels) {
    const reached = published(total) >= minTotal && everyToolReaches(minTool, tools);
    if (reached === null) return null;
    if (reached) return name;
  }
  return null;
}

/** Null when it hangs on a tool whose score is not known. */
function everyToolReaches(minTool: number | null, tools: Readonly<Record<ToolId, number | null>>): boolean | null {
  if (minTool === null) return true;
  const scores = TOOL_IDS.map((tool) => tools[tool]);
  if (scores.some((score) => score !== null && published(score) < minTool)) return false;
  return scores.includes(null) ? null : true;
}

function latestCriteria(): Criteria {
  return CRITERIA.reduce((latest, criteria) => (criteria.year > latest.year ? criteria : latest));
}
