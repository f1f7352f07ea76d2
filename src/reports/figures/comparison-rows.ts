import type { IndicatorResult } from '../../assessment/assessment';
import { TOOL_IDS, type ToolId } from '../../assessment/indicators';
import { CellHandle, type Live } from '../../page/model/live';
import { difference } from '../../page/model/live-values';
import type { Workbook } from '../../workbook/records';
import { figure, toolFigure, toolMeans, totalFigure, type Figure } from './figure-columns';
import { scoreInTable, type StaffFigure } from './staff-figures';

/** One indicator in two years. */
export interface ComparedIndicator extends ComparedFigures {
  readonly number: number;
  readonly name: string;
  readonly numberCell: CellHandle;
  readonly nameCell: CellHandle;
  /** Holds the threshold, on pages that show it beside the scores. */
  readonly thresholdCell: CellHandle;
}

/** The comparison of two years: its rows, and the totals below them. */
export interface Comparison {
  readonly rows: readonly ComparedIndicator[];
  readonly previousTotal: Figure;
  readonly total: Figure;
  readonly change: Figure;
  /** Scores of the tools in the later year, unrounded, unless they rest on what was announced. */
  readonly means: Readonly<Record<ToolId, Live<number>>> | null;
  /** The tools of which a score is known, for pages that show them. */
  readonly tools: readonly ComparedTool[];
}

/** A figure in both years and its change. */
export interface ComparedFigures {
  readonly previous: Figure;
  readonly current: Figure;
  readonly change: Figure;
}

/** A tool in both years. */
export interface ComparedTool extends ComparedFigures {
  readonly tool: ToolId;
}

/** Years by Buddhist Era. */
export interface ComparedYears {
  readonly previous: number;
  readonly current: number;
}

/** Puts the scores of two years side by side, every figure formula-backed where the staff's tables let it. */
export function compareYears(book: Workbook, indicators: readonly IndicatorResult[], years: ComparedYears): Comparison {
  const rows = indicators.map((indicator) => comparedIndicator(book, indicator, years));
  const earlier = rows.map(({ number, previous }) => ({ number, score: previous }));
  const later = rows.map(({ number, current }) => ({ number, score: current }));
  const previousTotal = figure('total of the year before', totalFigure(book, earlier, years.previous));
  const total = figure('total', totalFigure(book, later, years.current));
  return {
    rows,
    previousTotal,
    total,
    change: changeOf('total', total, previousTotal),
    means: toolMeans(later),
    tools: TOOL_IDS.flatMap((tool) =>
      comparedTool(tool, toolFigure(book, earlier, years.previous, tool), toolFigure(book, later, years.current, tool)),
    ),
  };
}

function comparedTool(tool: ToolId, before: StaffFigure, now: StaffFigure): readonly ComparedTool[] {
  if (before === null && now === null) return [];
  const previous = figure(`${tool} of the year before`, before);
  const current = figure(tool, now);
  return [{ tool, previous, current, change: changeOf(tool, current, previous) }];
}

function comparedIndicator(book: Workbook, { number, name }: IndicatorResult, years: ComparedYears): ComparedIndicator {
  const called = `indicator ${number}`;
  const numberCell = new CellHandle(called);
  const scoreIn = (year: number) => figure(`${called} in ${year}`, scoreInTable(book, number, year, numberCell));
  const previous = scoreIn(years.previous);
  const current = scoreIn(years.current);
  const nameCell = new CellHandle(`name of ${called}`);
  const thresholdCell = new CellHandle(`threshold beside ${called}`);
  return {
    number,
    name,
    numberCell,
    nameCell,
    thresholdCell,
    previous,
    current,
    change: changeOf(called, current, previous),
  };
}

function changeOf(name: string, current: Figure, previous: Figure): Figure {
  return figure(`change of ${name}`, current.here && previous.here && difference(current.here, previous.here));
}
