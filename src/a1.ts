/** A1 addresses: the one place that writes and reads them. Rows and columns are 0-based everywhere but in the address. */

const LETTERS = 26;
const FIRST_LETTER = 'A'.charCodeAt(0);

/** A block of cells: 0-based, both ends included. */
export interface Rectangle {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/**
 * The letters of a 0-based column.
 * @example columnLetters(26) // 'AA'
 */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(FIRST_LETTER + (column % LETTERS));
  return column < LETTERS ? last : columnLetters(Math.floor(column / LETTERS) - 1) + last;
}

/** The name of a cell on its sheet, `D5`. */
export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** The name of a block on its sheet, `B2` or `B2:D5`. */
export function rangeName({ top, left, bottom, right }: Rectangle): string {
  const first = cellName(top, left);
  return top === bottom && left === right ? first : `${first}:${cellName(bottom, right)}`;
}

/**
 * The name of the block of so many rows and columns that begins at a cell.
 * @example rangeFrom('B3', 2, 3) // 'B3:D4'
 */
export function rangeFrom(cell: string, rows: number, columns: number): string {
  const { top, left } = parseRange(cell);
  return `${cell}:${cellName(top + rows - 1, left + columns - 1)}`;
}

/** The cells of an address, such as `'ผล 1'!$C$4:$F$9`; A1 for what is no address. */
export function parseRange(address: string): Rectangle {
  const [first = '', last = first] = withoutSheet(address).split(':');
  const { row: top, column: left } = parseCell(first);
  const { row: bottom, column: right } = parseCell(last);
  return { top, left, bottom, right };
}

function parseCell(name: string): { readonly row: number; readonly column: number } {
  const match = /^([A-Z]+)(\d+)/.exec(name);
  if (!match?.[1] || !match[2]) return { row: 0, column: 0 };
  const column = [...match[1]].reduce((sum, letter) => sum * LETTERS + letter.charCodeAt(0) - FIRST_LETTER + 1, 0);
  return { row: Number(match[2]) - 1, column: column - 1 };
}

/** The part of an address behind the sheet's name, without `$`. */
function withoutSheet(address: string): string {
  return address.slice(address.lastIndexOf('!') + 1).replaceAll('$', '');
}

const PLAIN_NAME = /^[\p{L}_][\p{L}\p{M}\p{N}_.]*$/u;
const LIKE_A_CELL = /^(?:[a-z]{1,3}\d+|r\d*(?:c\d*)?|c\d*)$/i;

/** A sheet's name as it stands before `!`: in apostrophes, its own doubled, unless it is a plain word. */
export function quoteSheetName(name: string): string {
  return PLAIN_NAME.test(name) && !LIKE_A_CELL.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

/** The address of a cell with its sheet, such as `คะแนน!D5`. */
export function cellAddress(sheet: string, row: number, column: number): string {
  return `${quoteSheetName(sheet)}!${cellName(row, column)}`;
}

/** Parts a full address; the quotes Excel puts around some sheet names are taken off. */
export function splitAddress(address: string): { readonly sheet: string; readonly cell: string } {
  const mark = address.lastIndexOf('!');
  const sheet = address.slice(0, mark);
  const plain = /^'.*'$/.test(sheet) ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
  return { sheet: plain, cell: address.slice(mark + 1) };
}
