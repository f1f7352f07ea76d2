import type { PastedBlock, PastedCell } from '../../simulator';
import { flowOf, linesOf } from './html-lines';
import { numberFormats } from './number-formats';

/** The most cells that are taken: the page would stand still over more. */
export const MAX_CELLS = 100_000;
/** The most rows or columns that a cell covers: what HTML allows. */
const MAX_SPAN = 1000;

interface FoundCell {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly lines: readonly string[];
  readonly format?: string;
  readonly bold: boolean;
}

type Grid = (PastedCell | null)[][];

/**
 * HTML as Excel pastes it: text outside tables a line a row; tables cell by cell with their merged cells. Where cells hold
 * several paragraphs, each goes to a row of its own and the other cells of that table row are merged over all of them.
 * Too large when there are more cells than `MAX_CELLS`.
 */
export function htmlBlock(html: string): PastedBlock | 'too-large' {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const formats = numberFormats(page);
  const grid: Grid = [];
  for (const part of flowOf(page.body)) {
    const rows = typeof part === 'string' ? [[{ text: part }]] : tableGrid(part, formats);
    if (!rows) return 'too-large';
    for (const row of rows) grid.push(row);
  }
  const width = Math.max(0, ...grid.map((row) => row.length));
  return grid.map((row) => [...row, ...Array.from({ length: width - row.length }, () => ({ text: '' }))]);
}

/** Whether HTML holds a table: without one, Excel too takes the plain text. */
export function hasTable(html: string): boolean {
  return /<table[\s>]/i.test(html);
}

function tableGrid(table: Element, formatOf: (cell: Element) => string | undefined): Grid | null {
  const rows = [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table);
  const cells = cellsOf(rows, formatOf);
  const starts = rowStarts(rows.length, cells);
  const width = Math.max(0, ...cells.map(({ column, columns }) => column + columns));
  if (starts.at(-1)! * width > MAX_CELLS) return null;
  const grid: Grid = Array.from({ length: starts.at(-1)! }, () => Array.from({ length: width }, () => ({ text: '' })));
  for (const cell of cells) place(grid, cell, starts);
  return grid;
}

function cellsOf(rows: readonly Element[], formatOf: (cell: Element) => string | undefined): readonly FoundCell[] {
  const found: FoundCell[] = [];
  /** For each column, the row up to which (not including) a cell from above takes it. */
  const taken: number[] = [];
  rows.forEach((element, row) => {
    let column = 0;
    for (const cell of element.children) {
      if (cell.localName !== 'td' && cell.localName !== 'th') continue;
      while ((taken[column] ?? 0) > row) column += 1;
      const columns = spanOf(cell, 'colspan');
      const spanned = Math.min(spanOf(cell, 'rowspan'), rows.length - row);
      const format = formatOf(cell);
      found.push({
        row,
        column,
        rows: spanned,
        columns,
        lines: linesOf(cell),
        bold: isBold(cell),
        ...(format !== undefined && { format }),
      });
      for (let at = column; at < column + columns; at += 1) taken[at] = row + spanned;
      column += columns;
    }
  });
  return found;
}

/** Where each row of the table begins in the sheet, and where the last one ends: as many rows as its longest cell has lines. */
function rowStarts(count: number, cells: readonly FoundCell[]): readonly number[] {
  const heights = Array.from({ length: count }, () => 1);
  for (const { row, rows, lines } of cells) if (rows === 1) heights[row] = Math.max(heights[row]!, lines.length);
  // A cell over several rows makes the last of them higher when its lines need it.
  for (const { row, rows, lines } of cells) {
    const available = heights.slice(row, row + rows).reduce((sum, height) => sum + height, 0);
    if (lines.length > available) heights[row + rows - 1]! += lines.length - available;
  }
  const starts = [0];
  for (const height of heights) starts.push(starts.at(-1)! + height);
  return starts;
}

function place(grid: Grid, cell: FoundCell, starts: readonly number[]): void {
  const { lines, column, columns, bold, format } = cell;
  const top = starts[cell.row]!;
  const height = starts[cell.row + cell.rows]! - top;
  const look = { wraps: true, ...(bold && { bold }), ...(format !== undefined && { format }) };
  const split = lines.length > 1;
  for (let line = 0; line < height; line += 1) {
    for (let at = column; at < column + columns; at += 1) grid[top + line]![at] = null;
    if (line > 0 && !split) continue;
    grid[top + line]![column] = { text: lines[line] ?? '', columns, rows: split ? 1 : height, ...look };
  }
}

function spanOf(cell: Element, attribute: string): number {
  const span = Number.parseInt(cell.getAttribute(attribute) ?? '1', 10);
  return Math.min(MAX_SPAN, Math.max(1, span || 1));
}

function isBold(cell: Element): boolean {
  const all = cell.textContent?.trim() ?? '';
  const bold = cell.querySelector('b, strong')?.textContent?.trim();
  return all !== '' && (bold === all || /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(cell.getAttribute('style') ?? ''));
}
