import { INDICATORS, TOOL_IDS } from '../../assessment/indicators';
import { CellHandle } from '../../page/model/live';
import type { Workbook } from '../../workbook/records';
import { figure, toolFigure, totalFigure, type Figure, type ScoredRow } from './figure-columns';
import { announced, indicatorName, scoreInTable, type StaffFigure } from './staff-figures';

/** As many years as a chart can show side by side. */
const MOST_YEARS = 5;

/** One thing compared over the years: its name in a cell, a figure for each year, the threshold beside them. */
export interface ChartedRow {
  readonly name: string;
  readonly nameCell: CellHandle;
  readonly figures: readonly Figure[];
  readonly threshold: CellHandle;
}

/** Figures for charts: the years, oldest first, and what is compared over them. */
export interface ChartData {
  /** With a score of an indicator, or with an announced total only. */
  readonly years: readonly number[];
  readonly indicators: readonly ChartedRow[];
  /** The tools of which a score is known, and the total below them; empty when no tool's is. */
  readonly tools: readonly ChartedRow[];
}

/** The results up to a year, of the latest five years that have any. */
export function chartDataOf(book: Workbook, upTo: number): ChartData {
  const listed = INDICATORS.filter(({ number }) => book.scores.some((record) => record.number.value === number));
  const isScored = (year: number) => listed.some(({ number }) => scoreInTable(book, number, year) !== null);
  const years = yearsOf(book)
    .filter((year) => year <= upTo && (isScored(year) || announced(book, year, 'total') !== null))
    .slice(-MOST_YEARS);
  const scored = listed.map(({ number }) => ({
    number,
    row: chartedRow(indicatorName(book, number), years, (year) => scoreInTable(book, number, year)),
  }));
  return { years, indicators: scored.map(({ row }) => row), tools: toolRows(book, years, scored) };
}

function yearsOf({ scoreYears, results }: Workbook): readonly number[] {
  const years = new Set([...scoreYears, ...results.flatMap(({ year }) => year.value ?? [])]);
  return [...years].sort((a, b) => a - b);
}

function chartedRow(name: string, years: readonly number[], content: (year: number, index: number) => StaffFigure) {
  return {
    name,
    nameCell: new CellHandle(`name of ${name}`),
    figures: years.map((year, index) => figure(`${name} in ${year}`, content(year, index))),
    threshold: new CellHandle(`threshold beside ${name}`),
  };
}

function toolRows(
  book: Workbook,
  years: readonly number[],
  indicators: readonly { readonly number: number; readonly row: ChartedRow }[],
): readonly ChartedRow[] {
  const scoresIn = (index: number): readonly ScoredRow[] =>
    indicators.flatMap(({ number, row }) => {
      const score = row.figures[index];
      return score ? [{ number, score }] : [];
    });
  const tools = TOOL_IDS.map((tool) =>
    chartedRow(tool, years, (year, index) => toolFigure(book, scoresIn(index), year, tool)),
  ).filter(isKnown);
  if (tools.length === 0) return [];
  const total = chartedRow('คะแนนรวม', years, (year, index) => totalFigure(book, scoresIn(index), year));
  return [...tools, total].filter(isKnown);
}

function isKnown({ figures }: ChartedRow): boolean {
  return figures.some(({ here }) => here !== null);
}
