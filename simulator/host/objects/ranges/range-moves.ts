import {
  bounding,
  columnsIn,
  formatArea,
  intersection,
  isOneCell,
  isOnSheet,
  LAST_COLUMN,
  LAST_ROW,
  rowsIn,
  type Area,
} from '../../../model/address';
import { excelError } from '../../../model/excel-error';
import { mergedAreas } from '../../../model/cells/merged-areas';
import type { SheetModel } from '../../../model/sheets/sheet-model';
import { tablesOn } from '../../../model/tables/table-list';
import type { HostObject } from '../../describe';
import { tableList } from '../tables/table-collections';
import { type RangeTarget, range, rangeAreas } from '../handles';
import { areaOf } from '../range-argument';

function onSheet(sheet: SheetModel, area: Area): HostObject {
  if (!isOnSheet(area) || area.bottom < area.top || area.right < area.left) throw excelError('InvalidArgument');
  return range(sheet, area);
}

function orNull(sheet: SheetModel, area: Area | null): HostObject | null {
  return area && range(sheet, area);
}

function orMissing(sheet: SheetModel, area: Area | null): HostObject {
  if (!area) throw excelError('ItemNotFound');
  return range(sheet, area);
}

function used({ sheet, area }: RangeTarget, valuesOnly: boolean | null): Area | null {
  const onSheetUsed = sheet.usedArea(valuesOnly === true);
  const shared = onSheetUsed && intersection(onSheetUsed, area);
  if (!shared) return null;
  let found: Area | null = null;
  sheet.eachCell(shared, (cell, row, column) => {
    if (valuesOnly && (cell.value === null || cell.value === undefined || cell.value === '')) return;
    const one = { top: row, left: column, bottom: row, right: column };
    found = found ? bounding(found, one) : one;
  });
  return found;
}

/** The methods of a range that lead to other ranges. */
export const rangeMoves = {
  // A cell may lie outside the range, as long as it is on the sheet.
  getCell: ({ sheet, area }: RangeTarget, row: number, column: number) => {
    const top = area.top + row;
    const left = area.left + column;
    return onSheet(sheet, { top, left, bottom: top, right: left });
  },
  getRow: ({ sheet, area }: RangeTarget, row: number) => {
    if (row < 0 || row >= rowsIn(area)) throw excelError('InvalidArgument');
    return range(sheet, { ...area, top: area.top + row, bottom: area.top + row });
  },
  getColumn: ({ sheet, area }: RangeTarget, column: number) => {
    if (column < 0 || column >= columnsIn(area)) throw excelError('InvalidArgument');
    return range(sheet, { ...area, left: area.left + column, right: area.left + column });
  },
  getLastCell: ({ sheet, area }: RangeTarget) => range(sheet, { ...area, top: area.bottom, left: area.right }),
  getLastRow: ({ sheet, area }: RangeTarget) => range(sheet, { ...area, top: area.bottom }),
  getLastColumn: ({ sheet, area }: RangeTarget) => range(sheet, { ...area, left: area.right }),
  getOffsetRange: ({ sheet, area }: RangeTarget, rows: number, columns: number) =>
    onSheet(sheet, {
      top: area.top + rows,
      left: area.left + columns,
      bottom: area.bottom + rows,
      right: area.right + columns,
    }),
  getResizedRange: ({ sheet, area }: RangeTarget, rows: number, columns: number) =>
    onSheet(sheet, { ...area, bottom: area.bottom + rows, right: area.right + columns }),
  getAbsoluteResizedRange: ({ sheet, area }: RangeTarget, rows: number, columns: number) =>
    onSheet(sheet, { ...area, bottom: area.top + rows - 1, right: area.left + columns - 1 }),
  getEntireRow: ({ sheet, area }: RangeTarget) => range(sheet, { ...area, left: 0, right: LAST_COLUMN }),
  getEntireColumn: ({ sheet, area }: RangeTarget) => range(sheet, { ...area, top: 0, bottom: LAST_ROW }),
  getRowsAbove: ({ sheet, area }: RangeTarget, count = 1) =>
    onSheet(sheet, { ...area, top: area.top - count, bottom: area.top - 1 }),
  getRowsBelow: ({ sheet, area }: RangeTarget, count = 1) =>
    onSheet(sheet, { ...area, top: area.bottom + 1, bottom: area.bottom + count }),
  getColumnsBefore: ({ sheet, area }: RangeTarget, count = 1) =>
    onSheet(sheet, { ...area, left: area.left - count, right: area.left - 1 }),
  getColumnsAfter: ({ sheet, area }: RangeTarget, count = 1) =>
    onSheet(sheet, { ...area, left: area.right + 1, right: area.right + count }),
  getBoundingRect: ({ sheet, area }: RangeTarget, other: unknown) => range(sheet, bounding(area, areaOf(sheet, other))),
  getIntersection: ({ sheet, area }: RangeTarget, other: unknown) =>
    orMissing(sheet, intersection(area, areaOf(sheet, other))),
  getIntersectionOrNullObject: ({ sheet, area }: RangeTarget, other: unknown) =>
    orNull(sheet, intersection(area, areaOf(sheet, other))),
  getUsedRange: (target: RangeTarget, valuesOnly = false) => orMissing(target.sheet, used(target, valuesOnly)),
  getUsedRangeOrNullObject: (target: RangeTarget, valuesOnly = false) => orNull(target.sheet, used(target, valuesOnly)),
  getTables: ({ sheet, area }: RangeTarget, fullyContained = false) =>
    tableList(() =>
      tablesOn(sheet).filter((table) => {
        const inside = intersection(table.area, area);
        return inside !== null && (!fullyContained || formatArea(inside) === formatArea(table.area));
      }),
    ),
  getMergedAreasOrNullObject: ({ sheet, area }: RangeTarget) => {
    const inside = mergedAreas(sheet).filter((merged) => intersection(merged, area) && !isOneCell(merged));
    return inside.length === 0 ? null : rangeAreas(sheet, inside);
  },
};
