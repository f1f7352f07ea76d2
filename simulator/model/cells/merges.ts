import { cellsIn, contains, formatArea, intersection, type Area } from '../address';
import { excelError } from '../excel-error';
import { mergedAreas } from './merged-areas';
import type { SheetModel } from '../sheets/sheet-model';
import { tablesOn } from '../tables/table-list';

/**
 * Merges an area; with `across`, each of its rows by itself. Only the upper-left value is kept, as in Excel.
 * @throws ExcelError when it would cut a merged area or touch a table
 */
export function merge(sheet: SheetModel, area: Area, across: boolean): void {
  if (tablesOn(sheet).some((table) => intersection(table.area, area))) throw excelError('MergedRangeConflict');
  if (across) {
    for (let row = area.top; row <= area.bottom; row += 1) mergeOne(sheet, { ...area, top: row, bottom: row });
  } else {
    mergeOne(sheet, area);
  }
  sheet.workbook.touch();
}

function mergeOne(sheet: SheetModel, area: Area): void {
  const touched = mergedAreas(sheet).filter((merged) => intersection(merged, area));
  // Not known: the code Excel gives when a merged area is only partly inside. It cannot be done by hand either.
  if (touched.some((merged) => !contains(area, merged))) throw excelError('InvalidArgument');
  for (const merged of touched) sheet.worksheet.unMergeCells(formatArea(merged));
  if (cellsIn(area) === 1) return;
  sheet.eachCell(area, (cell, row, column) => {
    if (row !== area.top || column !== area.left) cell.value = null;
  });
  sheet.worksheet.mergeCells(formatArea(area));
}

/** Takes apart every merged area that the area touches. */
export function unmerge(sheet: SheetModel, area: Area): void {
  for (const merged of mergedAreas(sheet)) {
    if (intersection(merged, area)) sheet.worksheet.unMergeCells(formatArea(merged));
  }
  sheet.workbook.touch();
}
