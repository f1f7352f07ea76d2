import type { Area } from '../address';
import { excelError } from '../excel-error';
import type { SheetModel } from '../sheets/sheet-model';

/** Pixels of one digit in the standard font (Calibri 11), and points of a pixel: what column widths are measured by. */
const DIGIT_PIXELS = 7;
const POINTS_PER_PIXEL = 0.75;
/** Width of a column nobody has set: 64 pixels. */
export const STANDARD_WIDTH_POINTS = 48;
/** Excel's limits: 255 characters, 409.5 points. */
const WIDEST = 255 * DIGIT_PIXELS * POINTS_PER_PIXEL;
const HIGHEST = 409.5;

/** A file's column width (characters, padding included) in points. */
export function widthInPoints(characters: number): number {
  return Math.round(characters * DIGIT_PIXELS) * POINTS_PER_PIXEL;
}

function widthInCharacters(points: number): number {
  const characters = points / POINTS_PER_PIXEL / DIGIT_PIXELS;
  // The file library takes exactly 9 for «not set» and does not write it.
  return characters === 9 ? 9.0001 : characters;
}

/** The width of a column, in points. */
export function columnWidth(sheet: SheetModel, column: number): number {
  const width = sheet.worksheet.columns?.[column]?.width ?? sheet.worksheet.properties.defaultColWidth;
  return width === undefined ? STANDARD_WIDTH_POINTS : widthInPoints(width);
}

/** The height of a row, in points. */
export function rowHeight(sheet: SheetModel, row: number): number {
  return sheet.worksheet.findRow(row + 1)?.height ?? sheet.worksheet.properties.defaultRowHeight ?? 15;
}

/** Gives the columns of the area a width in points. @throws ExcelError InvalidArgument for what is no width */
export function setColumnWidths(sheet: SheetModel, area: Area, points: unknown): void {
  if (typeof points !== 'number' || points < 0 || points > WIDEST) throw excelError('InvalidArgument');
  for (let column = area.left; column <= Math.min(area.right, area.left + 1000); column += 1) {
    sheet.worksheet.getColumn(column + 1).width = widthInCharacters(points);
  }
  sheet.workbook.dirty();
}

/** Gives the rows of the area a height in points. @throws ExcelError InvalidArgument for what is no height */
export function setRowHeights(sheet: SheetModel, area: Area, points: unknown): void {
  if (typeof points !== 'number' || points < 0 || points > HIGHEST) throw excelError('InvalidArgument');
  for (let row = area.top; row <= Math.min(area.bottom, area.top + 100_000); row += 1) {
    const held = sheet.worksheet.getRow(row + 1);
    // Excel rounds heights to whole pixels.
    held.height = Math.round(points / POINTS_PER_PIXEL) * POINTS_PER_PIXEL;
    held.customHeight = true;
  }
  sheet.workbook.dirty();
}

/**
 * Rows are free to grow with their text again; merged cells never count (office-js issue 5999). Nothing here measures
 * text, so the height they have stays until a program that does opens the file.
 */
export function autofitRows(sheet: SheetModel, area: Area): void {
  for (let row = area.top; row <= Math.min(area.bottom, sheet.worksheet.rowCount - 1); row += 1) {
    const held = sheet.worksheet.findRow(row + 1);
    if (!held) continue;
    delete held.customHeight;
  }
  sheet.workbook.dirty();
}

/** Fits the columns of the area to what is in them, as the file library reckons it. */
export function autofitColumns(sheet: SheetModel, area: Area): void {
  for (let column = area.left; column <= Math.min(area.right, sheet.columnsHeld - 1); column += 1) {
    sheet.worksheet.autoFitColumn(column + 1);
  }
  sheet.workbook.dirty();
}

/** The size all rows or columns of the areas share; null when they differ. */
export function commonSize(
  areas: readonly Area[],
  axis: 'rows' | 'columns',
  sizeOf: (line: number) => number,
): number | null {
  let found: number | null = null;
  for (const area of areas) {
    const [first, last] = axis === 'rows' ? [area.top, area.bottom] : [area.left, area.right];
    for (let line = first; line <= Math.min(last, first + 10_000); line += 1) {
      const size = sizeOf(line);
      if (found !== null && found !== size) return null;
      found = size;
    }
  }
  return found;
}
