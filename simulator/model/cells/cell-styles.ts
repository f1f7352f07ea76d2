import type { Cell } from '@cj-tech-master/excelts';
import { isWholeColumns, isWholeRows, LAST_COLUMN, type Area } from '../address';
import type { SheetModel } from '../sheets/sheet-model';

/** The file library's style of a cell. Never changed in place: cells may share one. */
export type CellStyle = Cell['style'];

const PLAIN: CellStyle = Object.freeze({});

/**
 * Changes the style of every cell of an area. For whole columns or rows the column or row itself has the style, so
 * that cells yet to come get it too.
 */
export function restyle(sheet: SheetModel, area: Area, change: (style: CellStyle) => CellStyle): void {
  const known = new Map<CellStyle, CellStyle>();
  const changed = (style: CellStyle): CellStyle => {
    // Each untouched cell has an empty style of its own: they count as one.
    const before = Object.keys(style).length === 0 ? PLAIN : style;
    const after = known.get(before) ?? change(before);
    known.set(before, after);
    return after;
  };
  const { worksheet } = sheet;
  if (isWholeColumns(area)) {
    // A change to the whole sheet is kept to the columns in use and a margin, lest the file describe 16,384 columns.
    const last = area.right === LAST_COLUMN ? Math.max(sheet.columnsHeld, 100) - 1 : area.right;
    for (let column = area.left; column <= last; column += 1) {
      const held = worksheet.getColumn(column + 1);
      held.style = changed(held.style);
    }
    sheet.eachCell(area, (cell) => (cell.style = changed(cell.style)));
    return;
  }
  for (let row = area.top; row <= area.bottom; row += 1) {
    const held = worksheet.getRow(row + 1);
    if (isWholeRows(area)) {
      held.style = changed(held.style);
      continue;
    }
    for (let column = area.left; column <= area.right; column += 1) {
      const cell = held.getCell(column + 1);
      cell.style = changed(cell.style);
    }
  }
  if (isWholeRows(area)) sheet.eachCell(area, (cell) => (cell.style = changed(cell.style)));
}

/** The style a cell has or would have: its own, else its row's, else its column's. */
export function styleAt(sheet: SheetModel, row: number, column: number): CellStyle {
  const cell = sheet.peek(row, column);
  if (cell) return cell.style;
  const ofRow = sheet.worksheet.findRow(row + 1)?.style;
  if (ofRow && Object.keys(ofRow).length > 0) return ofRow;
  return sheet.worksheet.columns?.[column]?.style ?? {};
}

/** The one value that all cells of the areas share; null when they differ, as Excel answers. */
export function common<T>(sheet: SheetModel, areas: readonly Area[], read: (style: CellStyle) => T): T | null {
  let found: { value: T } | null = null;
  for (const area of areas) {
    const lastRow = Math.min(area.bottom, Math.max(area.top, sheet.worksheet.rowCount));
    const lastColumn = Math.min(area.right, Math.max(area.left, sheet.columnsHeld));
    for (let row = area.top; row <= lastRow; row += 1) {
      for (let column = area.left; column <= lastColumn; column += 1) {
        const value = read(styleAt(sheet, row, column));
        if (found && found.value !== value) return null;
        found ??= { value };
      }
    }
  }
  return found ? found.value : null;
}
