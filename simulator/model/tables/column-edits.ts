import type { TableColumnProperties } from '@cj-tech-master/excelts';
import type { Area } from '../address';
import { enter } from '../cells/cell-content';
import { deleteCells, insertCells } from '../cells/move-cells';
import { excelError } from '../excel-error';
import { requireUnprotected } from '../sheets/protection-state';
import type { TableModel } from './table-model';

const ids = new WeakMap<TableColumnProperties, number>();
const lastIds = new WeakMap<TableModel, number>();

/** A column's number within its table: never given twice, and kept when columns move. */
export function columnId(table: TableModel, column: TableColumnProperties): number {
  const known = ids.get(column);
  if (known !== undefined) return known;
  const id = (lastIds.get(table) ?? 0) + 1;
  lastIds.set(table, id);
  ids.set(column, id);
  return id;
}

/**
 * Adds a column before the one at `index`, or at the right end; cells right of the table move along within its rows.
 * @param values one for every row of the table, the header's first; null for an empty column
 * @returns its index
 */
export function addColumn(
  table: TableModel,
  index: number | null,
  values: readonly unknown[] | null,
  name: string | null,
): number {
  const { sheet, area, width } = table;
  requireUnprotected(sheet);
  const at = index === null || index === -1 ? width : index;
  if (at < 0 || at > width) throw excelError('InvalidArgument');
  const left = area.left + at;
  const added: Area = { ...area, left, right: left };
  insertCells(sheet, added, 'Right');
  table.table.model.columns.splice(at, 0, { name: '', filterButton: true });
  table.setArea({ ...area, right: area.right + 1 });
  values?.forEach((value, row) => enter(sheet.cell(area.top + row, left), value));
  if (name !== null) sheet.cell(area.top, left).value = name;
  table.readHeaders();
  sheet.workbook.touch();
  sheet.workbook.emit({ kind: 'cells-changed', sheet, area: added, change: 'RangeEdited' });
  return at;
}

/** Takes a column out of the table, with its cells; what is right of the table's cells moves left. @throws ExcelError when it is the last */
export function deleteColumn(table: TableModel, index: number): void {
  const { sheet, area } = table;
  requireUnprotected(sheet);
  if (table.width === 1) throw excelError('InvalidOperation');
  const left = area.left + index;
  const { columns } = table.table.model;
  columns.splice(index, 1);
  deleteCells(sheet, { ...area, left, right: left }, 'Left');
  table.setArea({ ...area, right: area.right - 1 });
  sheet.workbook.touch();
}
