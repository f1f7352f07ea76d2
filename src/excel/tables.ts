import type { Result } from '../result';
import type { Failure } from '../strings/failures';
import type { CellValue } from '../workbook/snapshot';
import { sync, withExcel } from './run';

/** Adds an empty column at the right end of a table. */
export function addColumn(table: string, header: string): Promise<Result<void, Failure>> {
  return withExcel(async (context) => {
    context.workbook.tables.getItem(table).columns.add(undefined, undefined, header);
    await sync(context);
  });
}

/** Adds a row below a table; `values` by header, cells of other columns stay blank. */
export function appendRow(
  table: string,
  headers: readonly string[],
  values: Readonly<Record<string, CellValue>>,
): Promise<Result<void, Failure>> {
  return withExcel(async (context) => {
    const row = headers.map((header) => typed(values[header] ?? ''));
    context.workbook.tables.getItem(table).rows.add(undefined, [row]);
    await sync(context);
  });
}

/** Gives a table the name the contract has for it. */
export function renameTable(name: string, newName: string): Promise<Result<void, Failure>> {
  return withExcel(async (context) => {
    context.workbook.tables.getItem(name).name = newName;
    await sync(context);
  });
}

/** Text goes in behind an apostrophe, so that it stays text. */
export function typed(value: CellValue): CellValue {
  return typeof value === 'string' && value !== '' ? `'${value}` : value;
}
