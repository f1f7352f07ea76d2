import type { Area } from '../address';
import type { SheetModel } from '../sheets/sheet-model';

/** All merged areas of a sheet. */
export function mergedAreas(sheet: SheetModel): readonly Area[] {
  return sheet.worksheet.mergedRegions.map(({ top, left, bottom, right }) => ({
    top: top - 1,
    left: left - 1,
    bottom: bottom - 1,
    right: right - 1,
  }));
}
