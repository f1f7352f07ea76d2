/** A rectangle of cells on one sheet: 0-based rows and columns, both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The size of a sheet in Excel 2007 and later. */
export const LAST_ROW = 1_048_575;
/** The last column of a sheet, XFD, 0-based. */
export const LAST_COLUMN = 16_383;

/** The whole sheet. */
export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

/** `0` → `A`, `27` → `AB`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `A` → `0`, `ab` → `27`. */
export function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

const CELLS = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/;
const COLUMNS = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/** Reads `B2`, `$A$1:C4`, `A:C` or `1:3` (no sheet name); null when it is none of these or lies off the sheet. */
export function parseArea(text: string): Area | null {
  const cells = CELLS.exec(text);
  if (cells) {
    const [, left = '', top = '', right = left, bottom = top] = cells;
    return ordered(Number(top) - 1, columnNumber(left), Number(bottom) - 1, columnNumber(right));
  }
  const columns = COLUMNS.exec(text);
  if (columns) return ordered(0, columnNumber(columns[1] ?? ''), LAST_ROW, columnNumber(columns[2] ?? ''));
  const rows = ROWS.exec(text);
  if (rows) return ordered(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, LAST_COLUMN);
  return null;
}

function ordered(row1: number, column1: number, row2: number, column2: number): Area | null {
  const area = {
    top: Math.min(row1, row2),
    left: Math.min(column1, column2),
    bottom: Math.max(row1, row2),
    right: Math.max(column1, column2),
  };
  return isOnSheet(area) ? area : null;
}

/** True when no part of the area lies off the sheet. */
export function isOnSheet(area: Area): boolean {
  return area.top >= 0 && area.left >= 0 && area.bottom <= LAST_ROW && area.right <= LAST_COLUMN;
}

/** True when the area is made of whole columns. */
export function isWholeColumns(area: Area): boolean {
  return area.top === 0 && area.bottom === LAST_ROW;
}

/** True when the area is made of whole rows. */
export function isWholeRows(area: Area): boolean {
  return area.left === 0 && area.right === LAST_COLUMN;
}

/** `A1`, `A1:B2`, `A:B` or `1:3`, as Excel writes addresses. */
export function formatArea(area: Area): string {
  if (isWholeColumns(area)) return `${columnLetters(area.left)}:${columnLetters(area.right)}`;
  if (isWholeRows(area)) return `${area.top + 1}:${area.bottom + 1}`;
  const first = cellName(area.top, area.left);
  return isOneCell(area) ? first : `${first}:${cellName(area.bottom, area.right)}`;
}

/** The area with `$` before every part: `$A$1:$B$2`, `$A:$B`, `$1:$3`. */
export function formatAbsolute(area: Area): string {
  return formatArea(area).replace(/[A-Z]+|\d+/g, '$$$&');
}

/** `(0, 0)` → `A1`. */
export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/**
 * A sheet's name as it stands before `!`: in quotes when it holds anything but letters, digits, `_` and `.`.
 * Not known: whether Excel needs them for Thai vowel and tone marks; it takes them in any case.
 */
export function quoteSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !parseArea(name) && !/^r\d*c\d*$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** `'ผล 1'!A1` → sheet `ผล 1` and rest `A1`; the sheet is null when none is named. */
export function splitAddress(text: string): { readonly sheet: string | null; readonly rest: string } {
  const mark = text.lastIndexOf('!');
  if (mark < 0) return { sheet: null, rest: text };
  const name = text.slice(0, mark);
  const quoted = /^'(.*)'$/s.exec(name);
  return { sheet: quoted ? (quoted[1] ?? '').replaceAll("''", "'") : name, rest: text.slice(mark + 1) };
}

/** The address with its sheet, as `Range.address` gives it. */
export function fullAddress(sheetName: string, area: Area): string {
  return `${quoteSheetName(sheetName)}!${formatArea(area)}`;
}

/** Whether the area is a single cell. */
export function isOneCell(area: Area): boolean {
  return area.top === area.bottom && area.left === area.right;
}

/** How many rows the area has. */
export function rowsIn(area: Area): number {
  return area.bottom - area.top + 1;
}

/** How many columns the area has. */
export function columnsIn(area: Area): number {
  return area.right - area.left + 1;
}

/** How many cells the area has. */
export function cellsIn(area: Area): number {
  return rowsIn(area) * columnsIn(area);
}

/** The cells both areas share; null when there are none. */
export function intersection(a: Area, b: Area): Area | null {
  const shared = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return shared.top <= shared.bottom && shared.left <= shared.right ? shared : null;
}

/** The smallest area that holds both. */
export function bounding(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/** Whether the inner area lies wholly in the outer one. */
export function contains(outer: Area, inner: Area): boolean {
  return (
    outer.top <= inner.top && outer.left <= inner.left && outer.bottom >= inner.bottom && outer.right >= inner.right
  );
}

/** Whether both are the same cells. */
export function sameArea(a: Area, b: Area): boolean {
  return contains(a, b) && contains(b, a);
}
