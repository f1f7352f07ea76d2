import type { Result } from '../../result';
import type { Failure } from '../../strings/failures';
import type { CellValue } from '../../workbook/snapshot';
import { Stopped } from '../host/explain-error';
import { splitAddress } from '../host/go-to';
import { sync, withExcel } from '../host/with-excel';

/** A table as it was read: its columns must still stand where they stood. */
export interface SeenTable {
  readonly name: string;
  readonly headers: readonly string[];
}

/** Adds an empty column at the right end of a table. Fails with `data-changed` when it has one of that header by now. */
export function addColumn(seen: SeenTable, header: string): Promise<Result<void, Failure>> {
  return withExcel(async (context) => {
    const { table, headers } = await tableAsSeen(context, seen);
    if (headers.includes(header)) throw new Stopped({ cause: 'data-changed', detail: header });
    table.columns.add(undefined, undefined, header);
    await sync(context);
  });
}

/**
 * Adds a row below a table; `values` by header, cells of other columns stay blank. It is written into the cells below where
 * they are empty and there is no totals row, so that nothing moves and nobody who works at the same workbook is disturbed
 * («Work with tables», Office Add-ins documentation); a table that did not grow by it gets the row the other way.
 */
export function appendRow(
  seen: SeenTable,
  values: Readonly<Record<string, CellValue>>,
): Promise<Result<void, Failure>> {
  return withExcel(async (context) => {
    const { table, headers } = await tableAsSeen(context, seen);
    const row = headers.map((header) => values[header] ?? '');
    const below = table.getRange().getLastRow().getOffsetRange(1, 0).load('address,formulas,numberFormat');
    const whole = table.getRange().load('rowCount');
    table.load('showTotals');
    await sync(context);
    const isFree = !table.showTotals && below.formulas.flat().every((formula) => formula === '');
    const formats = (below.numberFormat[0] ?? []).map(String);
    const written = row.map((value, index) => typed(value, formats[index]));
    if (isFree && (await grew(context, seen.name, below.address, written, whole.rowCount))) return;
    context.workbook.tables.getItem(seen.name).rows.add(undefined, [row.map((value) => typed(value))]);
    await sync(context);
  });
}

/** Writes the row below the table; when the table has not taken it in, queues the emptying of the cells again. */
async function grew(
  context: Excel.RequestContext,
  table: string,
  below: string,
  row: readonly CellValue[],
  rowsBefore: number,
): Promise<boolean> {
  const { sheet, cell } = splitAddress(below);
  const cells = (): Excel.Range => context.workbook.worksheets.getItem(sheet).getRange(cell);
  cells().values = [[...row]];
  const whole = context.workbook.tables.getItem(table).getRange().load('rowCount');
  await sync(context);
  if (whole.rowCount > rowsBefore) return true;
  cells().values = [row.map(() => '')];
  return false;
}

/** @throws Stopped with `data-changed` when a column has been renamed, moved or taken away; further ones do no harm */
async function tableAsSeen(
  context: Excel.RequestContext,
  seen: SeenTable,
): Promise<{ readonly table: Excel.Table; readonly headers: readonly string[] }> {
  const columns = context.workbook.tables.getItem(seen.name).columns.load('items/name');
  await sync(context);
  const headers = columns.items.map(({ name }) => name);
  const changed = seen.headers.find((header, index) => headers[index] !== header);
  if (changed !== undefined) throw new Stopped({ cause: 'data-changed', detail: `${seen.name}[${changed}]` });
  return { table: context.workbook.tables.getItem(seen.name), headers };
}

/** Gives a table the name the contract has for it. */
export function renameTable(name: string, newName: string): Promise<Result<void, Failure>> {
  return withExcel(async (context) => {
    context.workbook.tables.getItem(name).name = newName;
    await sync(context);
  });
}

/**
 * The value as it has to be typed so that text stays text: behind an apostrophe. Cells of format `@` keep text by
 * themselves, and might show the apostrophe; there it is only typed where the text could be taken for a formula.
 */
export function typed(value: CellValue, format = 'General'): CellValue {
  if (typeof value !== 'string' || value === '') return value;
  return format === '@' && !/^[=+\-@']/.test(value) ? value : `'${value}`;
}
