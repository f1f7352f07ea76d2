import type { Result } from '../../result';
import type { Failure } from '../../strings/failures';
import type { CellValue } from '../../workbook/snapshot';
import { Stopped } from '../host/explain-error';
import type { Converse } from '../host/undo-group';
import { sync, withExcel } from '../host/with-excel';

/** A table as it was read: its columns must still stand where they stood. */
export interface SeenTable {
  readonly name: string;
  readonly headers: readonly string[];
}

/** Adds an empty column at the right end of a table. Fails with `data-changed` when it has one of that header by now. */
export function addColumn(
  seen: SeenTable,
  header: string,
  converse: Converse = withExcel,
): Promise<Result<void, Failure>> {
  return converse(async (context) => {
    const { table, headers } = await tableAsSeen(context, seen);
    if (headers.includes(header)) throw new Stopped({ cause: 'data-changed', detail: header });
    table.columns.add(undefined, undefined, header);
    await sync(context);
  });
}

/** @throws Stopped with `data-changed` when a column has been renamed, moved or taken away; further ones do no harm */
export async function tableAsSeen(
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
export function renameTable(
  name: string,
  newName: string,
  converse: Converse = withExcel,
): Promise<Result<void, Failure>> {
  return converse(async (context) => {
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
