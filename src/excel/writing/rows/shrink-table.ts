import type { TableNow } from './look-at-table';

/** Data rows of a table, 0-based, the last not included. */
interface Rows {
  readonly from: number;
  readonly to: number;
}

/**
 * Queues the removal of the last rows of a table.
 * @param inPlace the rows once took free cells: these are emptied and left behind, and nothing below moves
 */
export function queueShrink(
  { workbook }: Excel.RequestContext,
  { name, sheet, top, left, headers }: Pick<TableNow, 'name' | 'sheet' | 'top' | 'left' | 'headers'>,
  { from, to }: Rows,
  inPlace: boolean,
): void {
  if (to <= from) return;
  const table = workbook.tables.getItem(name);
  if (inPlace && from > 0) {
    const worksheet = workbook.worksheets.getItem(sheet);
    worksheet.getRangeByIndexes(top + from, left, to - from, headers.length).clear();
    table.resize(worksheet.getRangeByIndexes(top - 1, left, from + 1, headers.length));
    return;
  }
  for (let row = to - 1; row >= from; row -= 1) table.rows.getItemAt(row).delete();
}
