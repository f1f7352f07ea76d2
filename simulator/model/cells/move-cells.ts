import type { Cell } from '@cj-tech-master/excelts';
import {
  columnsIn,
  formatArea,
  intersection,
  isWholeColumns,
  isWholeRows,
  LAST_COLUMN,
  LAST_ROW,
  parseArea,
  quoteSheetName,
  rowsIn,
  type Area,
} from '../address';
import { valueOf } from './cell-content';
import { refreshCharts } from '../charts/chart-model';
import { excelError } from '../excel-error';
import type { CellChange } from '../workbook/workbook-events';
import { mergedAreas } from './merged-areas';
import { requirePermission, requireUnprotected } from '../sheets/protection-state';
import { rewriteReferences } from '../formulas/sheet-references';
import type { SheetModel } from '../sheets/sheet-model';
import { shiftArea, shiftReference, type Shift } from './shift-references';
import { tablesOn } from '../tables/table-list';

/** Puts empty cells where the area is; what was there moves down or right. */
export function insertCells(sheet: SheetModel, area: Area, direction: 'Down' | 'Right'): void {
  permitted(sheet, area, 'Insert');
  const shift: Shift =
    direction === 'Down'
      ? { axis: 'rows', at: area.top, by: rowsIn(area), lane: [area.left, area.right] }
      : { axis: 'columns', at: area.left, by: columnsIn(area), lane: [area.top, area.bottom] };
  moveCells(sheet, shift);
  copyNeighbourStyle(sheet, area, shift);
  emit(sheet, area, direction === 'Down' ? 'rows' : 'columns', 'Inserted');
}

/** Takes the area's cells away; what is below moves up, or what is right of it moves left. */
export function deleteCells(sheet: SheetModel, area: Area, direction: 'Up' | 'Left'): void {
  permitted(sheet, area, 'Delete');
  const shift: Shift =
    direction === 'Up'
      ? { axis: 'rows', at: area.top, by: -rowsIn(area), lane: [area.left, area.right] }
      : { axis: 'columns', at: area.left, by: -columnsIn(area), lane: [area.top, area.bottom] };
  moveCells(sheet, shift);
  emit(sheet, area, direction === 'Up' ? 'rows' : 'columns', 'Deleted');
}

function permitted(sheet: SheetModel, area: Area, what: 'Insert' | 'Delete'): void {
  if (isWholeRows(area)) requirePermission(sheet, `allow${what}Rows`);
  else if (isWholeColumns(area)) requirePermission(sheet, `allow${what}Columns`);
  else requireUnprotected(sheet);
}

function emit(sheet: SheetModel, area: Area, axis: 'rows' | 'columns', what: 'Inserted' | 'Deleted'): void {
  const whole = axis === 'rows' ? isWholeRows(area) : isWholeColumns(area);
  const change = `${whole ? (axis === 'rows' ? 'Row' : 'Column') : 'Cell'}${what}` as CellChange;
  sheet.workbook.touch();
  sheet.workbook.emit({ kind: 'cells-changed', sheet, area, change });
}

/** Moves cells and everything that is tied to where they are. */
export function moveCells(sheet: SheetModel, shift: Shift): void {
  const merges = mergedAreas(sheet);
  const moving = lane(shift);
  if (merges.some((area) => isCut(area, moving)) || tablesOn(sheet).some(({ area }) => isCut(area, moving))) {
    throw excelError('InsertDeleteConflict');
  }
  if (shift.by > 0 && pushesOff(sheet, shift)) throw excelError('NonBlankCellOffSheet');
  for (const area of merges) sheet.worksheet.unMergeCells(formatArea(area));
  moveContents(sheet, shift);
  for (const area of merges) {
    const moved = shiftArea(area, shift);
    if (moved) sheet.worksheet.mergeCellsWithoutStyle(formatArea(moved));
  }
  for (const table of tablesOn(sheet)) {
    const moved = shiftArea(table.area, shift);
    if (moved) table.setArea(moved);
    else sheet.worksheet.removeTable(table.table.model.name);
  }
  moveFormats(sheet, shift);
  refreshCharts(sheet.workbook, { sheet, shift });
  sheet.workbook.onShift(sheet, shift);
  rewriteReferences(sheet.workbook, (reference, onSheet) => {
    const here = (reference.sheet ?? onSheet).toLowerCase() === sheet.name.toLowerCase();
    if (!here || reference.kind !== 'cells') return null;
    const moved = shiftReference(reference.target, shift);
    const prefix = reference.sheet === null ? '' : `${quoteSheetName(reference.sheet)}!`;
    return moved === null ? null : moved === '#REF!' ? moved : `${prefix}${moved}`;
  });
}

function lane({ axis, at, lane: [first, last] }: Shift): Area {
  return axis === 'rows'
    ? { top: at, left: first, bottom: LAST_ROW, right: last }
    : { top: first, left: at, bottom: last, right: LAST_COLUMN };
}

/** True when the moving cells would take only part of the area's width (or height) with them. */
function isCut(area: Area, moving: Area): boolean {
  const shared = intersection(area, moving);
  if (!shared) return false;
  return moving.bottom === LAST_ROW && moving.right !== LAST_COLUMN
    ? columnsIn(shared) !== columnsIn(area)
    : moving.right === LAST_COLUMN && moving.bottom !== LAST_ROW && rowsIn(shared) !== rowsIn(area);
}

function pushesOff(sheet: SheetModel, { axis, by }: Shift): boolean {
  const used = sheet.usedArea(true);
  if (!used) return false;
  return axis === 'rows' ? used.bottom + by > LAST_ROW : used.right + by > LAST_COLUMN;
}

function moveContents(sheet: SheetModel, shift: Shift): void {
  const held: { cell: Cell; row: number; column: number }[] = [];
  sheet.eachCell(lane(shift), (cell, row, column) => held.push({ cell, row, column }));
  // From the far end when pushing, from the near end when pulling, so that nothing is written over before it is read.
  if (shift.by > 0) held.reverse();
  for (const { cell, row, column } of held) {
    const one = { top: row, left: column, bottom: row, right: column };
    const moved = shiftArea(one, shift);
    if (moved && (moved.top !== row || moved.left !== column)) copyCell(cell, sheet.cell(moved.top, moved.left));
    if (!moved || moved.top !== row || moved.left !== column) {
      cell.value = null;
      cell.style = {};
    }
  }
  const [first, last] = shift.lane;
  if (shift.axis === 'rows' && first === 0 && last === LAST_COLUMN) moveRowHeights(sheet, shift);
}

function copyCell(from: Cell, to: Cell): void {
  const { formula } = from;
  to.value = formula
    ? { formula, ...(from.result === undefined ? {} : { result: from.result }) }
    : (from.value ?? null);
  to.style = from.style;
}

function moveRowHeights(sheet: SheetModel, { at, by }: Shift): void {
  const { worksheet } = sheet;
  const rows = Array.from({ length: Math.max(worksheet.rowCount - at, 0) }, (_, index) => {
    const row = worksheet.findRow(at + index + 1);
    return { number: at + index, height: row?.height, hidden: row?.hidden ?? false };
  });
  for (const { number } of rows) {
    const row = worksheet.getRow(number + 1);
    delete row.height;
    row.hidden = false;
  }
  for (const { number, height, hidden } of rows) {
    if (number + by < at) continue;
    const row = worksheet.getRow(number + by + 1);
    if (height !== undefined) row.height = height;
    row.hidden = hidden;
  }
}

function moveFormats({ worksheet }: SheetModel, shift: Shift): void {
  const moved = (ref: string): string =>
    ref
      .split(' ')
      .flatMap((part) => {
        const area = parseArea(part);
        const after = area && shiftArea(area, shift);
        return after ? [formatArea(after)] : [];
      })
      .join(' ');
  worksheet.conditionalFormattings = worksheet.conditionalFormattings
    .map((entry) => ({ ...entry, ref: moved(entry.ref) }))
    .filter(({ ref }) => ref !== '');
  worksheet.dataValidations.model = Object.fromEntries(
    Object.entries(worksheet.dataValidations.model)
      .map(([address, validation]) => {
        const prefix = address.startsWith('range:') ? 'range:' : '';
        return [`${prefix}${moved(address.slice(prefix.length))}`, validation] as const;
      })
      .filter(([address]) => address !== '' && address !== 'range:'),
  );
}

/** Inserted cells look like those above or left of them, as Excel does by default. */
function copyNeighbourStyle(sheet: SheetModel, area: Area, { axis }: Shift): void {
  const step = axis === 'rows' ? { row: area.top - 1 } : { column: area.left - 1 };
  if ((step.row ?? 0) < 0 || (step.column ?? 0) < 0) return;
  const last = Math.min(area.right, sheet.columnsHeld - 1);
  const lastRow = Math.min(area.bottom, sheet.worksheet.rowCount - 1);
  for (let row = area.top; row <= lastRow; row += 1) {
    for (let column = area.left; column <= last; column += 1) {
      const like = sheet.peek(step.row ?? row, step.column ?? column);
      if (like && Object.keys(like.style).length > 0) sheet.cell(row, column).style = like.style;
    }
  }
}

/** True when every cell of the area is empty. */
export function isEmpty(sheet: SheetModel, area: Area): boolean {
  let empty = true;
  sheet.eachCell(area, (cell) => {
    empty &&= valueOf(cell) === '';
  });
  return empty;
}
