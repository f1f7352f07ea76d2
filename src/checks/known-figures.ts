import { criteriaOf, levelOf } from '../assessment/criteria';
import { INDICATORS, indicatorsOf, type Indicator, type ToolId } from '../assessment/indicators';
import { published, toolMean, weightedTotal } from '../assessment/scores';
import type { Cell, CellRef } from '../workbook/cell';
import { chosenScore } from '../workbook/indicator-scores';
import { remembering } from '../workbook/kinds/remember';
import type { Workbook } from '../workbook/records';

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
 * What the tables say of any year. A total or a tool may be known twice, as computed from the scores and as
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

/** What is known of one year, worked out once: ten thousand claims may ask for it. */
interface YearFacts {
  readonly computed: Readonly<Record<ToolId, number | null>>;
  readonly computedTotal: number | null;
  readonly tools: Readonly<Record<ToolId, readonly Known[]>>;
  readonly total: readonly Known[];
  readonly levels: readonly KnownLevel[];
  readonly mean: number | null;
}

/** The facts of a workbook. */
export function factsOf(book: Workbook): Facts {
  const scoreOf = (number: number, year: number): Known | null => {
    const score = chosenScore(book, number, year);
    return score && { value: score.value, at: score.cell.at };
  };
  const factsOfYear = remembering((year: number) => yearFacts(book, year, (number) => scoreOf(number, year)));
  return {
    scoreOf,
    toolOf: (tool, year) => factsOfYear(year).tools[tool],
    totalOf: (year) => factsOfYear(year).total,
    levelOf: (year) => factsOfYear(year).levels,
    meanOf: (year) => factsOfYear(year).mean,
    computedTool: (tool, year) => factsOfYear(year).computed[tool],
    computedTotal: (year) => factsOfYear(year).computedTotal,
  };
}

function yearFacts(book: Workbook, year: number, scoreOf: (number: number) => Known | null): YearFacts {
  const announced = book.results.find((result) => result.year.value === year);
  const header = columnsOf(book)
    .filter((column) => column.year === year)
    .at(-1)?.at;
  const meanOf = (indicators: readonly Indicator[]) =>
    toolMean(indicators.map(({ number }) => scoreOf(number)?.value ?? null));
  const both = (computed: number | null, cell: Cell<number> | undefined): readonly Known[] => {
    const fromScores = computed !== null && header ? [{ value: computed, at: header }] : [];
    return cell && cell.value !== null ? [...fromScores, { value: cell.value, at: cell.at }] : fromScores;
  };
  const computed = byTool((tool) => meanOf(indicatorsOf(tool)));
  const computedTotal = weightedTotal(computed);
  const tools = byTool((tool) => both(computed[tool], announced?.tools[tool]));
  const total = both(computedTotal, announced?.total);
  const known = byTool((tool) => tools[tool][0]?.value ?? null);
  const levels = levelsOf(year, total[0], known, announced?.level);
  return { computed, computedTotal, tools, total, levels, mean: meanOf(INDICATORS) };
}

/** The level that the year's criteria give, and the one announced, where they are known. */
function levelsOf(
  year: number,
  total: Known | undefined,
  tools: Readonly<Record<ToolId, number | null>>,
  announced: Cell<string> | undefined,
): readonly KnownLevel[] {
  const shown = byTool((tool) => (tools[tool] === null ? null : published(tools[tool])));
  const computed = total ? levelOf(criteriaOf(year).criteria, published(total.value), shown) : null;
  const known: KnownLevel[] = total && computed !== null ? [{ level: computed, at: announced?.at ?? total.at }] : [];
  if (announced && announced.value !== null) known.push({ level: nameOfLevel(announced.value), at: announced.at });
  return known;
}

/** «ระดับ ผ่านดี» is the level ผ่านดี. */
function nameOfLevel(text: string): string {
  return text.replace(/^ *ระดับ/, '').trim();
}

function byTool<Value>(read: (tool: ToolId) => Value): Readonly<Record<ToolId, Value>> {
  return { IIT: read('IIT'), EIT: read('EIT'), OIT: read('OIT') };
}

function columnsOf({ tables }: Workbook) {
  const match = tables.ITA_Scores;
  return match.kind === 'found' ? match.columns : [];
}
