import type { Area } from '../address';
import type { SheetModel } from '../sheets/sheet-model';
import { tablesOn } from './table-list';

/**
 * Takes a row written right under a table into it, as AutoCorrect does for people and programs alike. Not known: whether
 * every Excel does so for programs; `WorkbookModel.tablesGrow` turns it off.
 */
export function growTable(sheet: SheetModel, { top, bottom, left, right }: Area): void {
  if (!sheet.workbook.tablesGrow || top !== bottom) return;
  const table = tablesOn(sheet).find(
    ({ area, hasTotals }) => !hasTotals && top === area.bottom + 1 && right >= area.left && left <= area.right,
  );
  if (table && !tablesOn(sheet).some(({ area }) => area.top === top)) table.setArea({ ...table.area, bottom: top });
}
