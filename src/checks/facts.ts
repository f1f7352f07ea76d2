import { criteriaOf, levelOf } from '../assessment/criteria';
import { INDICATORS, indicatorsOf, TOOL_IDS, type ToolId } from '../assessment/indicators';
import { toolMean, weightedTotal } from '../assessment/scores';
import type { Cell, CellRef } from '../workbook/cell';
import type { ResultRecord, Workbook } from '../workbook/records';

/** A figure of the data and the cell where it can be looked up. */
export interface Known {
  readonly value: number;
  readonly at: CellRef;
}

/** A level that the data give, and the cell where it, or the total it rests on, can be looked up. */
export interface KnownLevel {
  readonly level: string;
  readonly at: CellRef;
}

/**
 * What the tables say of any year. A total or an instrument may be known twice, as computed from the scores and as
 * announced: the computed one stands first; where they disagree another rule says so.
 */
export interface Facts {
  /** The score's cell; null when the table has no row or no column for it, or nothing readable in it. */
  scoreOf(number: number, year: number): Known | null;
  toolOf(tool: ToolId, year: number): readonly Known[];
  totalOf(year: number): readonly Known[];
  levelOf(year: number): readonly KnownLevel[];
  /** The mean of the ten scores, which reports mistake for the total; null unless all are there. */
  meanOf(year: number): number | null;
  /** Computed from the scores of that year, unrounded; null unless all it takes are there. */
  computedTool(tool: ToolId, year: number): number | null;
  computedTotal(year: number): number | null;
}

/** The facts of a workbook. */
export function factsOf(book: Workbook): Facts {
  const scores = new Map<string, Known>();
  const headers = new Map<number, CellRef>();
  for (const column of columnsOf(book)) if (column.year !== null) headers.set(column.year, column.at);
  for (const record of book.scores) {
    if (record.number.value === null) continue;
    for (const [year, { value, at }] of record.scores) {
      const key = `${record.number.value}/${year}`;
      if (value !== null && isPossible(value) && !scores.has(key)) scores.set(key, { value, at });
    }
  }
  const announced = new Map<number, ResultRecord>();
  for (const result of book.results) {
    if (result.year.value !== null && !announced.has(result.year.value)) announced.set(result.year.value, result);
  }

  const scoreOf = (number: number, year: number) => scores.get(`${number}/${year}`) ?? null;
  const meanOf = (numbers: readonly { readonly number: number }[], year: number) =>
    toolMean(numbers.map(({ number }) => scoreOf(number, year)?.value ?? null));
  const computedTool = (tool: ToolId, year: number) => meanOf(indicatorsOf(tool), year);
  const computedTotal = (year: number) => weightedTotal(byTool((tool) => computedTool(tool, year)));
  const both = (computed: number | null, cell: Cell<number> | undefined, year: number): readonly Known[] => {
    const header = headers.get(year);
    const fromScores = computed !== null && header ? [{ value: computed, at: header }] : [];
    return cell && cell.value !== null ? [...fromScores, { value: cell.value, at: cell.at }] : fromScores;
  };
  const toolOf = (tool: ToolId, year: number) => both(computedTool(tool, year), announced.get(year)?.tools[tool], year);
  const totalOf = (year: number) => both(computedTotal(year), announced.get(year)?.total, year);
  const tools = (year: number) => byTool((tool) => toolOf(tool, year)[0]?.value ?? null);

  return {
    scoreOf,
    toolOf,
    totalOf,
    computedTool,
    computedTotal,
    meanOf: (year) => meanOf(INDICATORS, year),
    levelOf: (year) => levelsOf(year, totalOf(year)[0], tools(year), announced.get(year)?.level),
  };
}

/** A score that no assessment can give is another rule's, and nothing is worked out from it. */
function isPossible(score: number): boolean {
  return score >= 0 && score <= 100;
}

/** The level that the year's criteria give, and the one announced, where they are known. */
function levelsOf(
  year: number,
  total: Known | undefined,
  tools: Readonly<Record<ToolId, number | null>>,
  announced: Cell<string> | undefined,
): readonly KnownLevel[] {
  const computed = total ? levelOf(criteriaOf(year).criteria, total.value, tools) : null;
  const known: KnownLevel[] = total && computed !== null ? [{ level: computed, at: announced?.at ?? total.at }] : [];
  if (announced && announced.value !== null) known.push({ level: nameOfLevel(announced.value), at: announced.at });
  return known;
}

/** «ระดับ ผ่านดี» is the level ผ่านดี. */
function nameOfLevel(text: string): string {
  return text.replace(/^ *ระดับ/, '').trim();
}

function byTool(read: (tool: ToolId) => number | null): Readonly<Record<ToolId, number | null>> {
  const [IIT, EIT, OIT] = TOOL_IDS.map(read);
  return { IIT: IIT ?? null, EIT: EIT ?? null, OIT: OIT ?? null };
}

function columnsOf({ tables }: Workbook) {
  const match = tables.ITA_Scores;
  return match.kind === 'found' ? match.columns : [];
}
