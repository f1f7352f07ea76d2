import { indicatorsOf, INDICATORS, TOOL_IDS, type ToolId } from '../assessment/indicators';
import { TOOL_WEIGHTS } from '../assessment/scores';
import { CellHandle, valueOf, type CellRange, type Live } from '../page/live';
import { difference, meanOf, rounded, weightedSum } from '../page/live-values';
import type { Workbook } from '../workbook/records';
import { announcedTotal, scoreInTable } from './staff-tables';
import type { IndicatorResult } from '../assessment/assessment';

/** A figure of the page: what its cell holds, and how formulas speak of that cell. Null where there is none. */
export interface Figure {
  readonly handle: CellHandle;
  readonly content: Live<number> | number | null;
  readonly here: Live<number> | null;
}

/** One indicator in two years. */
export interface ComparedIndicator {
  readonly number: number;
  readonly name: string;
  readonly numberCell: CellHandle;
  readonly nameCell: CellHandle;
  readonly previous: Figure;
  readonly current: Figure;
  readonly change: Figure;
}

/** The comparison of two years: its rows, and the totals below them. */
export interface Comparison {
  readonly rows: readonly ComparedIndicator[];
  readonly previousTotal: Figure;
  readonly total: Figure;
  readonly change: Figure;
  /** Scores of the instruments in the later year, unless they rest on what was announced. */
  readonly tools: Readonly<Record<ToolId, Live<number>>> | null;
}

/** Years by Buddhist Era. */
export interface ComparedYears {
  readonly previous: number;
  readonly current: number;
}

/** Puts the scores of two years side by side, every figure alive where the staff's tables let it. */
export function compareYears(book: Workbook, indicators: readonly IndicatorResult[], years: ComparedYears): Comparison {
  const rows = indicators.map(({ number, name }) => comparedIndicator(book, number, name, years));
  const previousTotal = figure(
    'previous total',
    totalOf(book, rows, years.previous, ({ previous }) => previous),
  );
  const total = figure(
    'total',
    totalOf(book, rows, years.current, ({ current }) => current),
  );
  return {
    rows,
    previousTotal,
    total,
    change: changeOf('change of total', total, previousTotal),
    tools: toolsOf(rows, ({ current }) => current),
  };
}

/** A cell of the page with what it holds. */
export function figure(name: string, content: Figure['content']): Figure {
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

function comparedIndicator(book: Workbook, number: number, name: string, years: ComparedYears): ComparedIndicator {
  const numberCell = new CellHandle(`indicator ${number}`);
  const scoreIn = (year: number) =>
    figure(`indicator ${number} in ${year}`, scoreInTable(book, number, year, numberCell));
  const previous = scoreIn(years.previous);
  const current = scoreIn(years.current);
  const change = changeOf(`change of indicator ${number}`, current, previous);
  return {
    number,
    name,
    numberCell,
    nameCell: new CellHandle(`name of indicator ${number}`),
    previous,
    current,
    change,
  };
}

function changeOf(name: string, current: Figure, previous: Figure): Figure {
  return figure(name, current.here && previous.here ? difference(current.here, previous.here) : null);
}

type FigureOf = (row: ComparedIndicator) => Figure;

/** The weighted total of the indicators; what was announced where any of them has no score. */
function totalOf(book: Workbook, rows: readonly ComparedIndicator[], year: number, pick: FigureOf): Figure['content'] {
  const tools = toolsOf(rows, pick);
  if (!tools) return announcedTotal(book, year);
  return rounded(weightedSum(TOOL_IDS.map((tool) => ({ value: tools[tool], weight: TOOL_WEIGHTS[tool] }))));
}

/** The mean of each instrument's indicators, which stand one below the other; null unless all ten have a score. */
function toolsOf(rows: readonly ComparedIndicator[], pick: FigureOf): Comparison['tools'] {
  const isWhole = rows.length === INDICATORS.length && rows.every((row) => pick(row).here !== null);
  if (!isWhole) return null;
  const mean = (tool: ToolId) => {
    const numbers = indicatorsOf(tool).map(({ number }) => number);
    const figures = rows.filter(({ number }) => numbers.includes(number)).map(pick);
    const range = rangeOf(figures);
    return range
      ? meanOf(
          figures.flatMap(({ here }) => here?.value ?? []),
          range,
        )
      : null;
  };
  const [IIT, EIT, OIT] = TOOL_IDS.map(mean);
  return IIT && EIT && OIT ? { IIT, EIT, OIT } : null;
}
