import type { Area } from '../../model/address';
import { excelError } from '../../model/excel-error';
import type { SheetModel } from '../../model/sheets/sheet-model';
import type { TableModel } from '../../model/tables/table-model';
import { handleOf, type HostObject } from '../describe';

/*
 * Handles of the four classes that lead to one another: a range knows its sheet, a sheet its ranges and tables. They are
 * made by the class's name, so that the files that describe these classes need not import each other in a circle.
 */

/** A rectangle of cells as the client holds it. */
export interface RangeTarget {
  readonly sheet: SheetModel;
  readonly area: Area;
}

/** One or more rectangles on one sheet. */
export interface AreasTarget {
  readonly sheet: SheetModel;
  readonly areas: readonly Area[];
}

/** A handle of `Excel.Range`. */
export function range(sheet: SheetModel, area: Area): HostObject<RangeTarget> {
  return handleOf('Range', { sheet, area });
}

/** A handle of `Excel.RangeAreas`. */
export function rangeAreas(sheet: SheetModel, areas: readonly Area[]): HostObject<AreasTarget> {
  return handleOf('RangeAreas', { sheet, areas });
}

/** A handle of `Excel.Worksheet`. @throws ExcelError ItemNotFound for a sheet that has been deleted */
export function worksheet(sheet: SheetModel): HostObject<SheetModel> {
  if (sheet.deleted) throw excelError('ItemNotFound');
  return handleOf('Worksheet', sheet);
}

/** A handle of `Excel.Table`. */
export function table(target: TableModel): HostObject<TableModel> {
  return handleOf('Table', target);
}
