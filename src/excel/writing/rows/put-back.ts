import { typed } from '../change-tables';
import type { Layout, Run } from './lay-out';
import { queueShrink } from './shrink-table';
import type { TableNow } from './look-at-table';

/** How a table stands after a write that failed, as far as its shape goes. */
interface Shape {
  readonly columns: Excel.TableColumnCollection;
  readonly body: Excel.Range;
}

/** Queues a look at a table that a failed write may have changed. */
export function lookAtShape({ workbook }: Excel.RequestContext, { now }: Layout): Shape {
  const table = workbook.tables.getItem(now.name);
  return { columns: table.columns.load('items/name'), body: table.getDataBodyRange().load('rowCount') };
}

/** Queues whatever brings the table back to what it was when it was looked at before the write. */
export function queuePutBack(context: Excel.RequestContext, layout: Layout, shape: Shape, inPlace: boolean): void {
  const { now, newColumns, runs } = layout;
  const table = context.workbook.tables.getItem(now.name);
  const headers = shape.columns.items.map(({ name }) => name);
  const place = { ...now, headers };
  queueShrink(context, place, { from: now.values.length, to: shape.body.rowCount }, inPlace);
  for (const name of headers.reverse())
    if (newColumns.includes(name) && !now.headers.includes(name)) table.columns.getItem(name).delete();
  const sheet = context.workbook.worksheets.getItem(now.sheet);
  for (const run of runs) restoreRun(sheet, now, run);
}

function restoreRun(sheet: Excel.Worksheet, now: TableNow, { row, column, values }: Run): void {
  const count = Math.min(values.length, now.values.length - row);
  if (count <= 0 || column >= now.headers.length) return;
  const range = sheet.getRangeByIndexes(now.top + row, now.left + column, count, 1);
  const rows = Array.from({ length: count }, (_, index) => row + index);
  range.numberFormat = rows.map((at) => [now.formats[at]?.[column] ?? 'General']);
  range.formulas = rows.map((at) => {
    const [value = '', formula = ''] = [now.values[at]?.[column], now.formulas[at]?.[column]];
    // Text that merely looks like a formula is its own «formula».
    return [formula === value ? typed(formula, now.formats[at]?.[column]) : formula];
  });
}
