import { bounding, columnsIn, contains, intersection, isOnSheet, rowsIn, type Area } from '../address';
import { excelError, ExcelError } from '../excel-error';
import { requireWritable } from '../sheets/protection-state';
import type { SheetModel } from '../sheets/sheet-model';
import { growTableByHand } from '../tables/grow-by-hand';
import { tablesOn } from '../tables/table-list';
import { enter, MAX_TEXT_LENGTH } from './cell-content';
import { mergedAreas } from './merged-areas';
import { merge, unmerge } from './merges';

/** One cell of a pasted block. */
export interface PastedCell {
  readonly text: string;
  /** How many rows and columns it covers; one each when not given. */
  readonly rows?: number;
  readonly columns?: number;
  /** The number format it brings along. */
  readonly format?: string;
  readonly bold?: boolean;
  /** Its text is folded to the width of the column. */
  readonly wraps?: boolean;
}

/** Rows of cells, all of one length; null where a cell from the left or from above covers the place. */
export type PastedBlock = readonly (readonly (PastedCell | null)[])[];

/**
 * Puts a block into the cells from the upper left one of a selection on, as Ctrl+V does; a selection that is so many times as
 * large as the block is filled with it. Either all of it is written or nothing.
 * Not known: what Excel does with merged cells pasted into a table; here they come in unmerged.
 * @returns the area that was written
 * @throws ExcelError InvalidArgument for a text too long, a block that leaves the sheet or cuts merged cells; AccessDenied
 */
export function pasteBlock(sheet: SheetModel, selection: Area, block: PastedBlock): Area {
  const area = targetOf(selection, block);
  if (!isOnSheet(area)) throw excelError('InvalidArgument');
  if (block.some((row) => row.some((cell) => cell && cell.text.length > MAX_TEXT_LENGTH)))
    throw excelError('InvalidArgument');
  const cut = mergedAreas(sheet).some((merged) => intersection(merged, area) && !contains(area, merged));
  if (cut) throw excelError('InvalidArgument');
  requireWritable(sheet, area);
  growTableByHand(sheet, area);
  unmerge(sheet, area);
  for (let top = area.top; top <= area.bottom; top += block.length) {
    for (let left = area.left; left <= area.right; left += widthOf(block)) put(sheet, top, left, block);
  }
  return area;
}

function widthOf(block: PastedBlock): number {
  return Math.max(1, ...block.slice(0, 1).map((row) => row.length));
}

function targetOf(selection: Area, block: PastedBlock): Area {
  const [height, width] = [Math.max(1, block.length), widthOf(block)];
  const { top, left } = selection;
  const once = { top, left, bottom: top + height - 1, right: left + width - 1 };
  const fills = rowsIn(selection) % height === 0 && columnsIn(selection) % width === 0;
  return fills ? bounding(once, selection) : once;
}

function put(sheet: SheetModel, top: number, left: number, block: PastedBlock): void {
  block.forEach((row, line) =>
    row.forEach((cell, column) => putCell(sheet, top + line, left + column, cell ?? { text: '' })),
  );
  block.forEach((row, line) =>
    row.forEach((cell, column) => {
      const { rows = 1, columns = 1 } = cell ?? {};
      if (rows * columns === 1) return;
      const area = {
        top: top + line,
        left: left + column,
        bottom: top + line + rows - 1,
        right: left + column + columns - 1,
      };
      if (!tablesOn(sheet).some((table) => intersection(table.area, area))) merge(sheet, area, false);
    }),
  );
}

function putCell(sheet: SheetModel, row: number, column: number, pasted: PastedCell): void {
  const { text, format, bold, wraps } = pasted;
  const cell = sheet.cell(row, column);
  if (format || bold || wraps) {
    cell.style = {
      ...cell.style,
      ...(format && { numFmt: format }),
      ...(bold && { font: { ...cell.style.font, bold } }),
      ...(wraps && { alignment: { ...cell.style.alignment, wrapText: true } }),
    };
  }
  try {
    enter(cell, text);
  } catch (error) {
    // What begins like a formula and is none stays the text that it is.
    if (!(error instanceof ExcelError)) throw error;
    enter(cell, `'${text}`);
  }
}
