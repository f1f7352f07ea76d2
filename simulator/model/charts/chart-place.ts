import type { AddChartRange } from '@cj-tech-master/excelts/chart';
import type { Area } from '../address';
import { columnWidth, rowHeight } from '../cells/line-sizes';
import type { SheetModel } from '../sheets/sheet-model';

/** A rectangle on the sheet in points. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where cells lie on the sheet. */
export function placeOf(sheet: SheetModel, area: Area): Place {
  const left = sum(area.left, (column) => columnWidth(sheet, column));
  const top = sum(area.top, (row) => rowHeight(sheet, row));
  return {
    left,
    top,
    width: sum(area.right + 1, (column) => columnWidth(sheet, column)) - left,
    height: sum(area.bottom + 1, (row) => rowHeight(sheet, row)) - top,
  };
}

/** The cells, and parts of cells, in which the corners of a place lie. */
export function anchorAt(sheet: SheetModel, { left, top, width, height }: Place): AddChartRange {
  const column = (points: number): number => lineAt(points, (index) => columnWidth(sheet, index));
  const row = (points: number): number => lineAt(points, (index) => rowHeight(sheet, index));
  return {
    tl: { col: column(left), row: row(top) },
    br: { col: column(left + width), row: row(top + height) },
    editAs: 'twoCell',
  };
}

function sum(count: number, size: (index: number) => number): number {
  let total = 0;
  for (let index = 0; index < count; index += 1) total += size(index);
  return total;
}

function lineAt(points: number, size: (index: number) => number): number {
  let rest = points;
  for (let index = 0; ; index += 1) {
    const length = size(index);
    if (length > 0 && rest < length) return index + rest / length;
    rest -= length;
  }
}
