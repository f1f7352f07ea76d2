import { indicatorsOf, TOOL_IDS, type ToolId } from '../../assessment/indicators';
import { TOOL_WEIGHTS } from '../../assessment/scores';
import { CellHandle, valueOf, type CellRange, type Live } from '../../page/model/live';
import { meanOf, rounded, weightedSum } from '../../page/model/live-values';
import type { Workbook } from '../../workbook/records';
import { announced, type StaffFigure } from './staff-figures';

/** A figure of the page: what its cell holds, and how formulas speak of that cell. Null where there is none. */
export interface Figure {
  readonly handle: CellHandle;
  readonly content: StaffFigure;
  readonly here: Live<number> | null;
}

/** An indicator's score as a figure of the page. */
export interface ScoredRow {
  readonly number: number;
  readonly score: Figure;
}

/** A cell of the page with what it holds. */
export function figure(name: string, content: StaffFigure): Figure {
  const handle = new CellHandle(name);
  if (content === null) return { handle, content, here: null };
  return { handle, content, here: valueOf(handle, typeof content === 'number' ? content : content.value) };
}

/** All the cells from the first to the last. */
export function rangeOf(figures: readonly Pick<Figure, 'handle'>[]): CellRange | null {
  const [first] = figures;
  const last = figures.at(-1);
  return first && last ? { from: first.handle, to: last.handle } : null;
}

/** The mean of each tool's indicators, which stand one below the other; null unless all ten have a score. */
export function toolMeans(rows: readonly ScoredRow[]): Readonly<Record<ToolId, Live<number>>> | null {
  const [IIT, EIT, OIT] = TOOL_IDS.map((tool) => toolMean(rows, tool));
  return IIT && EIT && OIT ? { IIT, EIT, OIT } : null;
}

function toolMean(rows: readonly ScoredRow[], tool: ToolId): Live<number> | null {
  const numbers = indicatorsOf(tool).map(({ number }) => number);
  const figures = rows.filter(({ number }) => numbers.includes(number)).map(({ score }) => score);
  const values = figures.flatMap(({ here }) => here?.value ?? []);
  const range = rangeOf(figures);
  return range && values.length === numbers.length ? meanOf(values, range) : null;
}

/** The score of a tool from its indicators on the page; what was announced where any of them has no score. */
export function toolFigure(book: Workbook, rows: readonly ScoredRow[], year: number, tool: ToolId): StaffFigure {
  const mean = toolMean(rows, tool);
  return mean ? rounded(mean) : announced(book, year, tool);
}

/** The weighted total of the indicators on the page; what was announced where any of them has no score. */
export function totalFigure(book: Workbook, rows: readonly ScoredRow[], year: number): StaffFigure {
  const tools = toolMeans(rows);
  if (!tools) return announced(book, year, 'total');
  return rounded(weightedSum(TOOL_IDS.map((tool) => ({ value: tools[tool], weight: TOOL_WEIGHTS[tool] }))));
}
