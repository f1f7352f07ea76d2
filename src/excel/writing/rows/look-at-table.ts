import type { CellValue, TableSnapshot } from '../../../workbook/snapshot';
import { parseRange } from '../../../a1';
import { Stopped } from '../../host/explain-error';

/** A table as it is now, with the cells below it. Rows and columns are 0-based, `top` is its first data row. */
export interface TableNow {
  readonly name: string;
  readonly sheet: string;
  readonly headers: readonly string[];
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly CellValue[])[];
  readonly formats: readonly (readonly string[])[];
  /** The cells that new rows would take, and whether they are free for it. */
  readonly below: { readonly formats: readonly (readonly string[])[]; readonly isFree: boolean };
}

/**
 * Queues a look at a table; call what it gives once the request has been answered.
 * @param extra how many rows and columns are to be added
 */
export function lookAtTable(
  { workbook }: Excel.RequestContext,
  name: string,
  extra: { readonly rows: number; readonly columns: number } = { rows: 0, columns: 0 },
): () => TableNow {
  const table = workbook.tables.getItem(name).load('showTotals');
  const columns = table.columns.load('items/name');
  const body = table.getDataBodyRange().load('address,values,formulas,numberFormat');
  const sheet = table.worksheet.load('name');
  sheet.protection.load('protected');
  const filter = table.autoFilter.load('isDataFiltered');
  const last = table.getRange().getLastRow();
  const below =
    extra.rows > 0
      ? last
          .getOffsetRange(1, 0)
          .getResizedRange(extra.rows - 1, extra.columns)
          .load('formulas,numberFormat')
      : null;
  return () => {
    // A host that answers without saying anything has not been read.
    if (typeof body.address !== 'string') throw new Stopped({ cause: 'unknown', detail: 'EmptyAnswer' });
    if (sheet.protection.protected) throw new Stopped({ cause: 'sheet-protected', detail: sheet.name });
    if (filter.isDataFiltered) throw new Stopped({ cause: 'cells-in-the-way', detail: sheet.name });
    const { top, left } = parseRange(body.address);
    return {
      name,
      sheet: sheet.name,
      headers: columns.items.map((column) => column.name),
      top,
      left,
      values: body.values as CellValue[][],
      formulas: body.formulas as CellValue[][],
      formats: body.numberFormat as string[][],
      below: {
        formats: (below?.numberFormat ?? []) as string[][],
        isFree: !table.showTotals && (below?.formulas ?? []).flat().every((formula) => formula === ''),
      },
    };
  };
}

/** @throws Stopped with `data-changed` when the table is no longer what it was when the write was planned */
export function requireUnchanged(now: TableNow, seen: TableSnapshot, newColumns: readonly string[]): void {
  const stop = (detail: string): never => {
    throw new Stopped({ cause: 'data-changed', detail });
  };
  const header = seen.headers.find((one, index) => now.headers[index] !== one);
  if (header !== undefined) stop(`${seen.name}[${header}]`);
  const twice = newColumns.find((one) => now.headers.includes(one));
  if (twice !== undefined) stop(`${seen.name}[${twice}]`);
  const hasOther = now.values.some((row, index) =>
    row.some((value, column) => column < seen.headers.length && value !== (seen.values[index]?.[column] ?? '')),
  );
  if (hasOther || seen.values.length > now.values.length) stop(seen.name);
}
