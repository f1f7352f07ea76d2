import { typed } from '../change-tables';
import { formatAt, type Layout, type Run } from './lay-out';

/**
 * Queues what is written into one table: columns, room for rows, formats, values.
 * @param inPlace whether rows may take the free cells below by stretching the table over them (ExcelApi 1.13); otherwise
 *   they are added through the table, which moves down what stands below
 */
export function queueRows({ workbook }: Excel.RequestContext, layout: Layout, inPlace: boolean): void {
  const { now, newColumns, added, runs } = layout;
  const table = workbook.tables.getItem(now.name);
  for (const header of newColumns) table.columns.add(undefined, undefined, header);
  const width = now.headers.length + newColumns.length;
  const sheet = workbook.worksheets.getItem(now.sheet);
  if (added > 0 && inPlace) {
    table.resize(sheet.getRangeByIndexes(now.top - 1, now.left, 1 + now.values.length + added, width));
  } else if (added > 0) {
    // Null leaves a cell to the formula of its column.
    table.rows.add(
      undefined,
      Array.from({ length: added }, () => Array.from({ length: width }, () => null as never)),
    );
  }
  for (const run of runs) queueRun(sheet, layout, run);
}

function queueRun(sheet: Excel.Worksheet, { now }: Layout, { row, column, values, formats }: Run): void {
  const range = sheet.getRangeByIndexes(now.top + row, now.left + column, values.length, 1);
  if (formats.some((format) => format !== null)) range.numberFormat = formats.map((format) => [format]);
  range.values = values.map((value, index) => [
    typed(value, formats[index] ?? formatAt(now, row + index, column) ?? undefined),
  ]);
}
