import { cellAddress, columnLetters } from '../../../src/a1';
import type { Finding } from '../../../src/checks/finding';
import type { CellRef } from '../../../src/workbook/cell';
import type { Workbook } from '../../../src/workbook/records';

/** Functions and names that our templates of formulas use. */
const OURS =
  /^(?:IF|IFERROR|ROUND|TEXT|AVERAGE|AVERAGEIFS?|COUNT|COUNTA|COUNTIFS?|SUM|SUMIFS?|SUMPRODUCT|INDEX|MATCH|XLOOKUP|MAX|MIN|ABS|AND|OR|NOT|ISNUMBER|ISBLANK|SUBSTITUTE|CHAR|UNICHAR|TRIM|LEN|LEFT|RIGHT|MID|VALUE|N|T|REPT|CONCAT|TRUE|FALSE|ITA_[A-Za-z]+|\$?[A-Z]{1,2}\$?\d+)$/;

/** What of a formula is neither text in quotes, nor a header in brackets, nor a sheet in apostrophes, nor of our templates. */
export function foreignIn(formula: string): readonly string[] {
  const bare = formula
    .replace(/"(?:[^"]|"")*"/g, '')
    .replace(/\[(?:[^\][']|'.|\[(?:[^\][']|'.)*\])*\]/gs, '')
    .replace(/'(?:[^']|'')*'!/g, '')
    .replace(/(?<![A-Z$])\d+(?:\.\d+)?(?:e[+-]?\d+)?/g, '');
  const words = bare.match(/[$\p{L}_][$\p{L}\p{M}\p{N}_.]*/gu) ?? [];
  const rest = bare.replace(/[$\p{L}_][$\p{L}\p{M}\p{N}_.]*/gu, '').replace(/[\s\d.,;:()=<>&+\-*/%!{}^]/g, '');
  return [...words.filter((word) => !OURS.test(word)), ...(rest === '' ? [] : [rest])];
}

/** What is wrong with where findings say they are. */
export function misplaced(findings: readonly Finding[], book: Workbook): readonly string[] {
  return findings.flatMap((finding) =>
    [finding.at, finding.related].flatMap((at) => (at ? misplacedCell(at, finding, book) : [])),
  );
}

function misplacedCell(at: CellRef, { rule }: Finding, book: Workbook): readonly string[] {
  const match = book.tables[at.table];
  if (match.kind !== 'found') return match.kind === 'ambiguous' ? [] : [`${rule}: no table for ${at.address}`];
  const { sheet, top, left, headers, values } = match.table;
  if (at.row > values.length) return [`${rule}: no row ${at.row} in ${at.table}`];
  const addresses = headers.flatMap((header, column) =>
    header === at.column ? [cellAddress(sheet, top + at.row, left + column)] : [],
  );
  const last = `${columnLetters(left + headers.length - 1)}${top + at.row + 1}`;
  const wholeRow = `${cellAddress(sheet, top + at.row, left)}:${last}`;
  return [...addresses, wholeRow].includes(at.address)
    ? []
    : [`${rule}: ${at.column} ${at.row} is not at ${at.address}`];
}
