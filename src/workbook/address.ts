const LETTERS = 26;
const FIRST_LETTER = 'A'.charCodeAt(0);

/** The letters of a 0-based column: 0 is `A`, 26 is `AA`. */
export function columnLetters(index: number): string {
  const last = String.fromCharCode(FIRST_LETTER + (index % LETTERS));
  return index < LETTERS ? last : columnLetters(Math.floor(index / LETTERS) - 1) + last;
}

const PLAIN_NAME = /^[\p{L}_][\p{L}\p{M}\p{N}_.]*$/u;
const LIKE_A_CELL = /^(?:[a-z]{1,3}\d+|r\d*(?:c\d*)?|c\d*)$/i;

/** A sheet's name as it stands before `!`: in apostrophes, its own doubled, unless it is a plain word. */
export function quoteSheetName(name: string): string {
  return PLAIN_NAME.test(name) && !LIKE_A_CELL.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

/** The address of a cell by 0-based row and column, such as `คะแนน!D5`. */
export function cellAddress(sheet: string, row: number, column: number): string {
  return `${quoteSheetName(sheet)}!${columnLetters(column)}${row + 1}`;
}
