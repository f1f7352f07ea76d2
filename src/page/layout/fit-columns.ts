import { writtenOf } from '../model/content';
import { roomIn, type TextFitter } from './text-fitter';
import { titleParts } from './header-lines';
import type { PageCell, TableBlock } from '../model/page';
import { styleOf } from '../model/text-styles';

/** Rows looked at: more tell no more of how a table's text is shared out, and take time. */
const SAMPLE = 40;

/** No column is narrower than this, in points: a short Thai word and its room. */
const NARROWEST = 50;

/** What a wrapped line holds of its room, on average: lines end where words do. */
const FILLING = 0.92;

/** How much width is moved from one column to another at a time, in points: in large steps first. */
const STEPS = [48, 24, 12, 6, 3];

/**
 * How much the lines of all cells count beside those of the tallest, which alone make the row: a short text looks better
 * on one line even where it might take two.
 */
const EVENNESS = 0.2;

/**
 * Shares out the width of a page so that its table is as short as it can be: a column with much text gets much of it.
 * `shares` is where to begin, and stays as it is for a table without text. A column is never narrower than the words of
 * its title. Gives widths in points.
 */
export function fittedColumns(
  table: TableBlock,
  shares: readonly number[],
  width: number,
  fitter: TextFitter,
): readonly number[] {
  const rows = naturalWidths(table, shares.length, fitter);
  const least = leastWidths(table, rows, { columns: shares.length, width, fitter });
  const widths = startingWidths(shares, least, width);
  if (rows.length === 0) return widths;
  for (const step of STEPS) while (moveWidth(widths, least, rows, step));
  return widths;
}

/** The widths of every paragraph of a cell when it stands on one line, by row and column. */
type Row = readonly (readonly number[])[];

/** Moves one step of width to where it shortens the table most; whether there was such a place. */
function moveWidth(widths: number[], least: readonly number[], rows: readonly Row[], step: number): boolean {
  let best = { height: heightOf(rows, widths) - 1e-6, from: -1, to: -1 };
  for (let from = 0; from < widths.length; from += 1) {
    if ((widths[from] ?? 0) - step < (least[from] ?? 0)) continue;
    for (let to = 0; to < widths.length; to += 1) {
      if (to === from) continue;
      const height = heightOf(rows, moved(widths, from, to, step));
      if (height < best.height) best = { height, from, to };
    }
  }
  if (best.from < 0) return false;
  moved(widths, best.from, best.to, step).forEach((one, index) => (widths[index] = one));
  return true;
}

function moved(widths: readonly number[], from: number, to: number, step: number): readonly number[] {
  return widths.map((one, index) => (index === from ? one - step : index === to ? one + step : one));
}

/** The height of all rows, in lines. */
function heightOf(rows: readonly Row[], widths: readonly number[]): number {
  let height = 0;
  for (const row of rows) {
    let tallest = 0;
    let all = 0;
    row.forEach((paragraphs, column) => {
      const usable = (widths[column] ?? 0) * FILLING;
      let lines = 0;
      for (const paragraph of paragraphs) lines += Math.max(1, Math.ceil(paragraph / usable));
      tallest = Math.max(tallest, lines);
      all += lines;
    });
    height += tallest + EVENNESS * all;
  }
  return height;
}

function naturalWidths(table: TableBlock, columns: number, fitter: TextFitter): readonly Row[] {
  const rows = table.rows.flatMap((row) => (row.kind === 'cells' && row.cells.length === columns ? [row.cells] : []));
  const every = Math.max(1, Math.ceil(rows.length / SAMPLE));
  return rows.filter((_, index) => index % every === 0).map((cells) => cells.map((cell) => paragraphsOf(cell, fitter)));
}

function paragraphsOf({ content, style }: PageCell, fitter: TextFitter): readonly number[] {
  const look = styleOf(style);
  const taken = -roomIn(look, 0);
  return writtenOf(content)
    .split('\n')
    .map((paragraph) => fitter.widthOf(paragraph, look) + taken);
}

/** A text up to this wide, in points, keeps to one line: a date, a quarter, a name. */
const SHORT = 80;

/** What the titles and the short texts need; where that is more than there is, as much of it as there is. */
function leastWidths(
  table: TableBlock,
  rows: readonly Row[],
  { columns, width, fitter }: { readonly columns: number; readonly width: number; readonly fitter: TextFitter },
): readonly number[] {
  const style = styleOf('tableHeader');
  const titles = table.columns.flatMap((column) => (typeof column === 'string' ? [column] : column.columns));
  const least = Array.from({ length: columns }, (_, index) => {
    const parts = titleParts(titles[index] ?? '').map((part) => fitter.widthOf(part, style));
    const short = rows.flatMap((row) => (row[index] ?? []).filter((paragraph) => paragraph <= SHORT));
    return Math.max(NARROWEST, Math.max(...parts) - roomIn(style, 0), ...short);
  });
  const all = least.reduce((sum, one) => sum + one, 0);
  return all <= width ? least : least.map((one) => (one * width) / all);
}

/** The widths by their shares, those below what they need made up from the others. */
function startingWidths(shares: readonly number[], least: readonly number[], width: number): number[] {
  const sum = (values: readonly number[]) => values.reduce((total, one) => total + one, 0);
  const free = Math.max(0, width - sum(least));
  const wanted = shares.map((share, index) => Math.max(0, (share * width) / sum(shares) - (least[index] ?? 0)));
  const all = sum(wanted);
  return least.map((one, index) => one + (all > 0 ? ((wanted[index] ?? 0) * free) / all : free / least.length));
}
