import { INDICATORS, TOOL_IDS, TOOL_NAMES, type ToolId } from '../assessment/indicators';
import { cells, number, text } from '../page/blocks';
import type { NumberFormats } from '../page/formats';
import { CellHandle, type CellRange } from '../page/live';
import { rounded } from '../page/live-values';
import type { Chart, ChartLook, ChartRow, TableBlock, TableRow } from '../page/page';
import type { Workbook } from '../workbook/records';
import { figure, rangeOf, toolMeans, type Figure } from './figures';
import { scoreInTable } from './staff-tables';
import type { Voice } from './voice';

/** As many years as a chart can show side by side. */
const MOST_YEARS = 5;

/** One thing compared over the years: its name in a cell, a figure for each year, the threshold beside them. */
export interface ChartedRow {
  readonly key: string;
  readonly name: string;
  readonly nameCell: CellHandle;
  readonly figures: readonly Figure[];
  readonly threshold: CellHandle;
}

/** Figures for charts: the years, oldest first, and what is compared over them. */
export interface ChartData {
  readonly years: readonly number[];
  readonly indicators: readonly ChartedRow[];
  /** Empty unless every indicator has a score in every year. */
  readonly tools: readonly ChartedRow[];
}

/** The scores up to a year, of the latest five years that have any. */
export function chartDataOf(book: Workbook, upTo: number): ChartData {
  const listed = INDICATORS.filter(({ number: n }) => book.scores.some((record) => record.number.value === n));
  const hasScores = (year: number) => listed.some(({ number: n }) => scoreInTable(book, n, year) !== null);
  const years = book.scoreYears.filter((year) => year <= upTo && hasScores(year)).slice(-MOST_YEARS);
  const indicators = listed.map(({ number: n, name }) =>
    chartedRow(
      String(n),
      name,
      years.map((year) => figure(`${n} in ${year}`, scoreInTable(book, n, year))),
    ),
  );
  return { years, indicators, tools: toolRows(years, indicators) };
}

function chartedRow(key: string, name: string, figures: readonly Figure[]): ChartedRow {
  return {
    key,
    name,
    nameCell: new CellHandle(`name of ${key}`),
    figures,
    threshold: new CellHandle(`threshold beside ${key}`),
  };
}

function toolRows(years: readonly number[], indicators: readonly ChartedRow[]): readonly ChartedRow[] {
  const means = years.map((_, index) =>
    toolMeans(
      indicators.flatMap(({ key, figures }) => {
        const score = figures[index];
        return score ? [{ number: Number(key), score }] : [];
      }),
    ),
  );
  if (means.some((mean) => mean === null)) return [];
  const meanOf = (tool: ToolId, index: number) => {
    const mean = means[index]?.[tool];
    return mean ? rounded(mean) : null;
  };
  return TOOL_IDS.map((tool) =>
    chartedRow(
      tool,
      tool,
      years.map((year, index) => figure(`${tool} in ${year}`, meanOf(tool, index))),
    ),
  );
}

/** The table a chart is bound to. */
export function chartTable(
  title: string,
  rows: readonly ChartedRow[],
  { years, voice, formats, threshold }: ChartSettings,
): TableBlock {
  return {
    kind: 'table',
    isShort: true,
    columns: [title, ...years.map(voice.year), 'เกณฑ์'],
    rows: rows.map((row): TableRow =>
      cells(
        { ...text(row.name), handle: row.nameCell },
        ...row.figures.map(({ content, handle }) =>
          number(content, formats.flaggedScore(threshold), { handle, flagBelow: threshold }),
        ),
        number(threshold, formats.score, { handle: row.threshold }),
      ),
    ),
  };
}

/** What charts and their tables have in common. */
export interface ChartSettings {
  readonly years: readonly number[];
  readonly voice: Voice;
  readonly formats: NumberFormats;
  readonly threshold: number;
}

const AGES: readonly ChartLook[] = ['present', 'before', 'long-before', 'longer-before', 'longest-before'];

/** A chart of these rows over the last so many years, with the threshold as a line. */
export function chartOf(
  title: string,
  rows: readonly ChartedRow[],
  { years, voice, threshold }: ChartSettings,
  { last, span }: { readonly last: number; readonly span: number },
): Chart {
  const shown = years.map((year, index) => ({ year, index })).slice(-last);
  const series = shown.map(({ year, index }, place): ChartRow => ({
    name: voice.year(year),
    values: columnOf(rows.flatMap(({ figures }) => figures[index] ?? [])),
    look: AGES[shown.length - 1 - place] ?? 'longest-before',
    labelled: rows.length * shown.length <= MOST_LABELS,
  }));
  const line: ChartRow = {
    name: `เกณฑ์ ${voice.whole(threshold)} คะแนน`,
    values: columnOf(rows.map((row) => ({ handle: row.threshold }))),
    look: 'threshold',
  };
  const scores = rows.flatMap(({ figures }) => figures.flatMap(({ here }) => here?.value ?? []));
  return {
    title,
    categories: columnOf(rows.map(({ nameCell }) => ({ handle: nameCell }))),
    rows: [...series, line],
    axis: axisFor([threshold, ...scores]),
    span,
  };
}

/** The scale from the ten below the lowest score up to full marks. */
export function axisFor(scores: readonly number[]): Chart['axis'] {
  const minimum = Math.max(0, Math.floor((Math.min(...scores) - 5) / 10) * 10);
  return { minimum, maximum: 100, step: minimum >= 70 ? 5 : 10 };
}

/** More figures than this beside the columns cannot be read. */
const MOST_LABELS = 12;

function columnOf(figures: readonly Pick<Figure, 'handle'>[]): CellRange {
  const range = rangeOf(figures);
  if (!range) throw new Error('A chart needs at least one row.');
  return range;
}

/** The full names of the instruments, as a note under their chart. */
export function toolNote(): string {
  return TOOL_IDS.map((tool) => `${tool} = ${TOOL_NAMES[tool]}`).join('  ');
}
