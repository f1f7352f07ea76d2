import { makeTable } from '../../excel/writing/make-table';
import type { SheetGrid } from '../../excel/reading/read-sheet-grid';
import { fail, type Result } from '../../result';
import type { Failure } from '../../strings/failures';
import { rangeName } from '../../a1';
import { TABLE_IDS, type TableId } from '../../workbook/cell';
import { DEFINITIONS } from '../../workbook/definitions';
import { meaningsOf } from '../../workbook/recognition/match-columns';
import { candidatesOf } from '../../workbook/recognition/recognise-tables';
import type { Workbook } from '../../workbook/records';
import type { Snapshot } from '../../workbook/snapshot';
import { obstacleToEdits } from '../obstacles';

/** A plain range whose headings are those of a contract table. */
export interface PlainTable {
  readonly table: TableId;
  readonly sheet: string;
  /** The range with its headings: `A3:F20`. */
  readonly area: string;
  readonly headers: readonly string[];
  /** What each column becomes: the contract's header or a year; null for one of the office's own. */
  readonly meanings: readonly (string | null)[];
  readonly rows: number;
}

/** Headings stand at most this far down, under titles of the sheet. */
const DEEPEST_HEADINGS = 10;

/**
 * The range of a sheet that can become a contract table as it stands; null when there is none, when the workbook has that
 * table already, or when cells of it are merged or a table by now.
 */
export function plainTableIn(grid: SheetGrid, book: Workbook): PlainTable | null {
  if (grid.tables.length > 0) return null;
  for (let top = 0; top < Math.min(DEEPEST_HEADINGS, grid.values.length - 1); top += 1) {
    const found = plainTableAt(grid, top, book);
    if (found) return found;
  }
  return null;
}

function plainTableAt(grid: SheetGrid, top: number, book: Workbook): PlainTable | null {
  const cells = (grid.values[top] ?? []).map((value) => String(value));
  const from = cells.findIndex((cell) => cell.trim() !== '');
  if (from < 0) return null;
  const end = cells.findIndex((cell, index) => index > from && cell.trim() === '');
  const headers = cells.slice(from, end < 0 ? cells.length : end);
  if (new Set(headers.map((header) => header.toLowerCase())).size < headers.length) return null;
  const candidates = candidatesOf([{ name: '', sheet: grid.name, headers }]);
  const table = TABLE_IDS.find((id) => candidates[id].length > 0 && book.tables[id].kind === 'absent');
  const rows = rowsUnder(grid, top, from, headers.length);
  if (!table || rows === 0) return null;
  const isMerged = grid.merged.some(
    ({ row, column, rows: high, columns }) =>
      row <= top + rows && row + high > top && column < from + headers.length && column + columns > from,
  );
  if (isMerged) return null;
  const [first, left] = [grid.top + top, grid.left + from];
  const area = rangeName({ top: first, left, bottom: first + rows, right: left + headers.length - 1 });
  const meanings = meaningsOf(DEFINITIONS[table], headers).map(
    ({ expected, year }) => expected ?? year?.toString() ?? null,
  );
  return { table, sheet: grid.name, area, headers, meanings, rows };
}

/** How many rows under the headings hold something, up to the first blank one. */
function rowsUnder({ values }: SheetGrid, top: number, left: number, width: number): number {
  let rows = 0;
  const holds = (row: number): boolean =>
    (values[row] ?? []).slice(left, left + width).some((value) => String(value).trim() !== '');
  while (holds(top + rows + 1)) rows += 1;
  return rows;
}

/** Makes the range the table, in one press: it stays where it is, and nothing in it changes. */
export async function makePlainTable(
  { table, sheet, area, headers }: PlainTable,
  snapshot: Snapshot,
): Promise<Result<void, Failure>> {
  const obstacle = obstacleToEdits(snapshot);
  return obstacle ? fail(obstacle) : makeTable(sheet, area, headers, table);
}
