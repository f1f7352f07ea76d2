import { TOOL_IDS, TOOL_NAMES } from '../../assessment/indicators';
import { cells, number, text } from '../../page/model/blocks';
import type { NumberFormats } from '../../page/model/number-formats';
import type { CellRange } from '../../page/model/live';
import type { Chart, ChartLook, ChartRow, TableBlock, TableRow } from '../../page/model/page';
import type { ChartedRow } from '../figures/chart-data';
import { rangeOf, type Figure } from '../figures/figure-columns';
import type { NumberWriter } from '../wording/number-writer';
import { flaggedScore } from './flagged-score';

/** The table a chart is bound to. A missing figure is a blank cell, which charts leave out; a dash would be drawn as nought. */
export function chartTable(
  title: string,
  rows: readonly ChartedRow[],
  { years, writer, formats, threshold }: ChartSettings,
): TableBlock {
  return {
    kind: 'table',
    isShort: true,
    columns: [title, ...years.map(writer.year), 'เกณฑ์'],
    rows: rows.map((row): TableRow =>
      cells(
        { ...text(row.name), handle: row.nameCell },
        ...row.figures.map(({ content, handle }) =>
          // Charts take text for nought: a cell without a figure stays empty.
          content === null
            ? { ...text(null, 'tableNumber'), handle }
            : flaggedScore(content, threshold, formats, { handle }),
        ),
        number(threshold, formats.score, { handle: row.threshold }),
      ),
    ),
  };
}

/** What charts and their tables have in common. */
export interface ChartSettings {
  readonly years: readonly number[];
  readonly writer: NumberWriter;
  readonly formats: NumberFormats;
  readonly threshold: number;
}

const AGES: readonly ChartLook[] = ['present', 'before', 'long-before', 'longer-before', 'longest-before'];

/** A chart of these rows over those of the last so many years that have a figure, with the threshold as a line. */
export function chartOf(
  title: string,
  rows: readonly ChartedRow[],
  { years, writer, threshold }: ChartSettings,
  { last, span }: { readonly last: number; readonly span: number },
): Chart {
  const shown = years
    .map((year, index) => ({ year, figures: rows.flatMap((row) => row.figures[index] ?? []) }))
    .slice(-last)
    .filter(({ figures }) => figures.some(({ here }) => here !== null));
  const series = shown.map(({ year, figures }, place): ChartRow => ({
    name: writer.year(year),
    values: columnOf(figures),
    look: AGES[shown.length - 1 - place] ?? 'longest-before',
    labelled: rows.length * shown.length <= MOST_LABELS && isWhole(figures),
  }));
  const line = thresholdRow(columnOf(rows.map((row) => ({ handle: row.threshold }))), threshold, writer);
  const scores = rows.flatMap(({ figures }) => figures.flatMap(({ here }) => here?.value ?? []));
  const scale = scaleFor([threshold, ...scores]);
  return {
    title: chartTitle(title, scale, writer),
    categories: columnOf(rows.map(({ nameCell }) => ({ handle: nameCell }))),
    rows: [...series, line],
    axis: scale,
    span,
  };
}

/** A dash would be labelled as nought. */
function isWhole(figures: readonly Figure[]): boolean {
  return figures.every(({ here }) => here !== null);
}

/** The threshold as a dashed line across the columns. */
export function thresholdRow(values: CellRange, threshold: number, { whole }: NumberWriter): ChartRow {
  return { name: `เกณฑ์ ${whole(threshold)} คะแนน`, values, look: 'threshold' };
}

/** The title of a chart, which says where its scale begins if that is not at nought. */
export function chartTitle(title: string, { minimum }: Chart['axis'], { whole }: NumberWriter): string {
  return minimum === 0 ? title : `${title} (แกนเริ่มที่ ${whole(minimum)})`;
}

/** Why scales do not begin at nought; nothing where they do. */
export function chartNotes(scales: readonly Chart['axis'][]): readonly string[] {
  const isCut = scales.some(({ minimum }) => minimum > 0);
  return isCut ? ['กราฟไม่ได้เริ่มแกนที่ศูนย์ เพื่อให้เห็นความแตกต่างของคะแนนที่ใกล้เคียงกัน'] : [];
}

/** The scale from the ten below the lowest score up to full marks. */
export function scaleFor(scores: readonly number[]): Chart['axis'] {
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

/** The full names of the tools, as a note under their chart. */
export function toolNote(): string {
  return TOOL_IDS.map((tool) => `${tool} = ${TOOL_NAMES[tool]}`).join('  ');
}
