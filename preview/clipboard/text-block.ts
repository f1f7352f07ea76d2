import type { PastedBlock } from '../../simulator';

/** A cell, in quotation marks or plain, and what ends it: a tab, a line break, or the text's end. */
const CELL = /(?:"([^"]*(?:""[^"]*)*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/gy;

/**
 * Plain text as Excel pastes it: a line a row, tabs between cells. A cell in quotation marks may hold tabs, line breaks and
 * doubled quotation marks; any other mark is part of the text. Short rows are filled up with empty cells; no text, no rows.
 */
export function textBlock(text: string): PastedBlock {
  const body = text.replace(/(?:\r\n|\r|\n)$/, '');
  if (body === '') return [];
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of body.matchAll(CELL)) {
    rows.at(-1)!.push(quoted === undefined ? plain : quoted.replaceAll('""', '"').replace(/\r\n?/g, '\n'));
    if (end === '') break;
    if (end !== '\t') rows.push([]);
  }
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: width }, (_, column) => ({ text: row[column] ?? '' })));
}
