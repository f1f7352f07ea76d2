import type { Table } from '@cj-tech-master/excelts';
import { columnsIn, cellName, intersection, rowsIn, sameArea, type Area } from '../address';
import { valueOf } from '../cells/cell-content';
import { excelError } from '../excel-error';
import { mergedAreas } from '../cells/merged-areas';
import { isName } from '../workbook/defined-names';
import type { SheetModel } from '../sheets/sheet-model';
import { TableModel, uniqueHeader } from './table-model';
import type { WorkbookModel } from '../workbook/workbook-model';

const models = new WeakMap<Table, TableModel>();

/** The tables of one sheet. */
export function tablesOn(sheet: SheetModel): readonly TableModel[] {
  return sheet.worksheet.getTables().map((table) => {
    const known = models.get(table) ?? new TableModel(sheet, table, sheet.workbook.newId());
    models.set(table, known);
    return known;
  });
}

/** All tables of the workbook, sheet by sheet. */
export function tablesIn(workbook: WorkbookModel): readonly TableModel[] {
  return workbook.sheets.flatMap((sheet) => tablesOn(sheet));
}

/** By name (in any case) or id. */
export function findTable(tables: readonly TableModel[], key: string): TableModel | null {
  const wanted = String(key).toLowerCase();
  return tables.find((table) => table.id === key || table.name.toLowerCase() === wanted) ?? null;
}

/**
 * Makes a table of an area. Without headers in it, a header row is put above the data, which moves down one row.
 * @throws ExcelError when it would overlap another table or merged cells
 */
export function addTable(sheet: SheetModel, area: Area, hasHeaders: boolean): TableModel {
  if (tablesOn(sheet).some((table) => intersection(table.area, area))) {
    throw excelError('InvalidArgument', 'A table cannot overlap another table.');
  }
  if (mergedAreas(sheet).some((merged) => intersection(merged, area))) throw excelError('MergedRangeConflict');
  if (!hasHeaders) makeRoomForHeaders(sheet, area);
  const whole = tableArea(area, hasHeaders);
  const used = new Set<string>();
  const columns = Array.from({ length: columnsIn(area) }, (_, index) => {
    const typed = hasHeaders ? String(valueOf(sheet.peek(whole.top, whole.left + index))) : '';
    return { name: uniqueHeader(typed || `Column${index + 1}`, used), filterButton: true };
  });
  const table = sheet.worksheet.addTable({
    name: freeTableName(sheet.workbook),
    ref: cellName(whole.top, whole.left),
    headerRow: true,
    style: { theme: 'TableStyleMedium2', showRowStripes: true },
    columns,
    rows: Array.from({ length: rowsIn(whole) - 1 }, () => []),
  });
  const [model] = tablesOn(sheet).filter((other) => other.table === table);
  if (!model) throw excelError('GeneralException');
  model.setArea(whole);
  sheet.workbook.touch();
  sheet.workbook.emit({ kind: 'table-added', sheet, id: model.id, name: model.name });
  return model;
}

/** A table has at least one row under its header. */
function tableArea(area: Area, hasHeaders: boolean): Area {
  const bottom = hasHeaders ? Math.max(area.bottom, area.top + 1) : area.bottom + 1;
  return { ...area, bottom };
}

/** Not known: what Excel does when the row below is full. Here the data move over it only when it is empty. */
function makeRoomForHeaders(sheet: SheetModel, area: Area): void {
  const below = { ...area, top: area.bottom + 1, bottom: area.bottom + 1 };
  const full = sheet
    .readGrid(below, valueOf)
    .flat()
    .some((value) => value !== '');
  if (full)
    throw excelError('InvalidArgument', 'The simulator cannot add headers above data with cells right below them.');
  for (let row = area.bottom; row >= area.top; row -= 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const from = sheet.cell(row, column);
      const to = sheet.cell(row + 1, column);
      to.value = from.value ?? null;
      to.style = from.style;
      from.value = null;
    }
  }
}

function freeTableName(workbook: WorkbookModel): string {
  const tables = tablesIn(workbook);
  for (let number = 1; ; number += 1) {
    if (!findTable(tables, `Table${number}`)) return `Table${number}`;
  }
}

/** @throws ExcelError InvalidArgument for a name against the rules, ItemAlreadyExists for one in use */
export function renameTable(table: TableModel, name: unknown): void {
  if (typeof name !== 'string' || !isName(name)) throw excelError('InvalidArgument');
  const { workbook } = table.sheet;
  const other = findTable(tablesIn(workbook), name);
  if ((other && other !== table) || workbook.names.find(null, name)) throw excelError('ItemAlreadyExists');
  table.setName(name);
  workbook.touch();
}

/** Removes the table; with `cells`, what it holds and its formats go too. */
export function removeTable(table: TableModel, cells: boolean): void {
  const { sheet, area, id, name } = table;
  sheet.worksheet.removeTable(table.table.model.name);
  if (cells) {
    sheet.eachCell(area, (cell) => {
      cell.value = null;
      cell.style = {};
    });
  }
  sheet.workbook.touch();
  sheet.workbook.emit({ kind: 'table-deleted', sheet, id, name });
}

/** Gives a table new bounds; the header row must stay where it is. */
export function resizeTable(table: TableModel, area: Area): void {
  if (area.top !== table.area.top || !intersection(area, table.area)) throw excelError('InvalidArgument');
  const others = tablesOn(table.sheet).filter((other) => other !== table);
  if (others.some((other) => intersection(other.area, area))) throw excelError('InvalidArgument');
  if (sameArea(area, table.area)) return;
  const { columns } = table.table.model;
  const width = columnsIn(area);
  columns.length = Math.min(columns.length, width);
  while (columns.length < width) columns.push({ name: `Column${columns.length + 1}`, filterButton: true });
  table.setArea(area);
  table.readHeaders();
  table.sheet.workbook.touch();
}

/** The table that covers a cell. */
export function tableAt(sheet: SheetModel, row: number, column: number): TableModel | null {
  const cell = { top: row, left: column, bottom: row, right: column };
  return tablesOn(sheet).find((table) => intersection(table.area, cell)) ?? null;
}

/** After cells changed: header texts and column names are kept the same. */
export function readHeadersIn(sheet: SheetModel, area: Area): void {
  for (const table of tablesOn(sheet)) {
    const header = { ...table.area, bottom: table.area.top };
    if (intersection(header, area)) table.readHeaders();
  }
}
