import { fx, live, type CellHandle, type Live, type Reference } from '../page/live';
import type { Cell, TableId } from '../workbook/cell';
import type { ColumnMatch, Workbook } from '../workbook/records';
import { structuredReference } from '../workbook/structured-reference';

/**
 * The score of an indicator in a year: alive on the staff's table where it is stored there as a number, a plain number
 * where it was typed another way and understood; null without a score. `at` is the cell of the page that holds the
 * indicator's number.
 */
export function scoreInTable(
  book: Workbook,
  indicator: number,
  year: number,
  at: CellHandle,
): Live<number> | number | null {
  const record = book.scores.find(({ number }) => number.value === indicator);
  const cell = record?.scores.get(year);
  if (!record || !cell || cell.value === null) return null;
  const values = columnOf(book, 'ITA_Scores', (column) => column.year === year);
  const keys = columnOf(book, 'ITA_Scores', ({ field }) => field === 'number');
  if (!values || !keys || !isStoredNumber(cell) || !isStoredNumber(record.number)) return cell.value;
  return live(cell.value, fx`INDEX(${values},MATCH(${at},${keys},0))`);
}

/** The announced total of a year, in the same way; null when nothing was announced. */
export function announcedTotal(book: Workbook, year: number): Live<number> | number | null {
  const record = book.results.find((result) => result.year.value === year);
  if (!record || record.total.value === null) return null;
  const values = columnOf(book, 'ITA_Results', ({ field }) => field === 'total');
  const keys = columnOf(book, 'ITA_Results', ({ field }) => field === 'year');
  if (!values || !keys || !isStoredNumber(record.total) || !isStoredNumber(record.year)) return record.total.value;
  return live(record.total.value, fx`INDEX(${values},MATCH(${year},${keys},0))`);
}

/** A column of a staff table in a formula, by the names that table and header really have. */
function columnOf(book: Workbook, table: TableId, isMeant: (column: ColumnMatch) => boolean): Reference | null {
  const match = book.tables[table];
  const column = match.kind === 'found' ? match.columns.find(isMeant) : undefined;
  return match.kind === 'found' && column ? { reference: structuredReference(match.table.name, column.header) } : null;
}

/** Text that was understood as a number is no number to a formula. */
function isStoredNumber({ raw, value }: Cell<number>): boolean {
  return typeof raw === 'number' && raw === value;
}
