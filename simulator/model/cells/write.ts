import type { Cell } from '@cj-tech-master/excelts';
import { columnsIn, isOneCell, isWholeColumns, isWholeRows, rowsIn, type Area } from '../address';
import { enter, valueOf } from './cell-content';
import { excelError } from '../excel-error';
import { requirePermission, requireWritable } from '../sheets/protection-state';
import type { SheetModel } from '../sheets/sheet-model';
import { restyle } from './cell-styles';
import { growTable } from '../tables/grow-table';
import { readHeadersIn } from '../tables/table-list';

/**
 * Writes values or formulas as a program does: one for all cells, or a grid of exactly the area's size.
 * @throws ExcelError as Excel would
 */
export function writeContents(sheet: SheetModel, area: Area, input: unknown): void {
  requireWritable(sheet, area);
  const before = isOneCell(area) ? valueOf(sheet.peek(area.top, area.left)) : null;
  forEachInput(sheet, area, input, enter);
  if (input !== '' && !isBlank(input)) growTable(sheet, area);
  readHeadersIn(sheet, area);
  sheet.workbook.touch();
  const details = before === null ? {} : { details: { before, after: valueOf(sheet.peek(area.top, area.left)) } };
  sheet.workbook.emit({ kind: 'cells-changed', sheet, area, change: 'RangeEdited', ...details });
}

/** Nothing but empty cells. */
function isBlank(input: unknown): boolean {
  return Array.isArray(input) && input.every((row) => Array.isArray(row) && row.every((value) => value === ''));
}

/** Writes number formats, in the same two ways. */
export function writeNumberFormats(sheet: SheetModel, area: Area, input: unknown): void {
  requirePermission(sheet, 'allowFormatCells');
  if (typeof input === 'string') {
    restyle(sheet, area, (style) => ({ ...style, numFmt: input }));
  } else {
    forEachInput(sheet, area, input, (cell, format) => {
      if (format === null) return;
      if (typeof format !== 'string') throw excelError('InvalidArgument');
      cell.style = { ...cell.style, numFmt: format };
    });
  }
  sheet.workbook.dirty();
}

function forEachInput(
  sheet: SheetModel,
  area: Area,
  input: unknown,
  write: (cell: Cell, value: unknown) => void,
): void {
  const grid = gridOf(area, input);
  if (!grid && (isWholeColumns(area) || isWholeRows(area))) return writeToWholeLines(sheet, area, input, write);
  for (let row = area.top; row <= area.bottom; row += 1) {
    const held = sheet.worksheet.getRow(row + 1);
    const line = grid?.[row - area.top];
    for (let column = area.left; column <= area.right; column += 1) {
      write(held.getCell(column + 1), line ? line[column - area.left] : input);
    }
  }
}

/** Only emptying is done for whole rows and columns: filling them would make millions of cells. */
function writeToWholeLines(
  sheet: SheetModel,
  area: Area,
  input: unknown,
  write: (cell: Cell, value: unknown) => void,
): void {
  if (input !== '') throw excelError('InvalidArgument', 'The simulator does not fill whole rows or columns.');
  sheet.eachCell(area, (cell) => write(cell, input));
}

/** The input as a grid of the area's size; null when it is one value for all cells. */
function gridOf(area: Area, input: unknown): readonly (readonly unknown[])[] | null {
  if (!Array.isArray(input)) return null;
  const fits =
    input.length === rowsIn(area) && input.every((line) => Array.isArray(line) && line.length === columnsIn(area));
  if (!fits) {
    const message =
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";
    throw excelError('InvalidArgument', message);
  }
  return input as readonly (readonly unknown[])[];
}
