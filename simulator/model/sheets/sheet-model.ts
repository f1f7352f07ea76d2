import type { Cell, Worksheet } from '@cj-tech-master/excelts';
import { cellsIn, type Area } from '../address';
import { valueOf } from '../cells/cell-content';
import { refreshCharts } from '../charts/chart-model';
import { excelError } from '../excel-error';
import { writeOutSharedFormulas } from '../formulas/shared-formulas';
import { checkSheetName } from './sheet-name';
import { renameSheetReferences } from '../formulas/sheet-references';
import type { WorkbookModel } from '../workbook/workbook-model';

/** Whether a sheet can be seen, in the words of `Excel.SheetVisibility`. */
export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

const STATES = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;
const VISIBILITIES = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

/** One worksheet. Rows and columns are 0-based here; the file library counts from 1. */
export class SheetModel {
  deleted = false;
  selection: Area = { top: 0, left: 0, bottom: 0, right: 0 };

  constructor(
    readonly workbook: WorkbookModel,
    readonly worksheet: Worksheet,
    readonly id: string,
  ) {
    // A loaded sheet lacks what its file does not mention.
    worksheet.views ??= [];
    worksheet.rowBreaks ??= [];
    worksheet.colBreaks ??= [];
    worksheet.conditionalFormattings ??= [];
    writeOutSharedFormulas(worksheet);
  }

  get name(): string {
    return this.worksheet.name;
  }

  rename(name: unknown): void {
    this.workbook.requireFreeStructure();
    const before = this.name;
    if (name === before) return;
    const others = this.workbook.sheets.filter((sheet) => sheet !== this).map((sheet) => sheet.name);
    const after = checkSheetName(name, others);
    this.worksheet.name = after;
    renameSheetReferences(this.workbook, before, after);
    refreshCharts(this.workbook);
    this.workbook.names.save();
    this.workbook.touch();
    this.workbook.emit({ kind: 'sheet-renamed', sheet: this, before });
  }

  get position(): number {
    return this.workbook.sheets.indexOf(this);
  }

  moveTo(position: unknown): void {
    this.workbook.requireFreeStructure();
    const others = this.workbook.sheets.filter((sheet) => sheet !== this);
    if (!Number.isInteger(position) || Number(position) < 0 || Number(position) > others.length) {
      throw excelError('InvalidArgument');
    }
    const orders = this.workbook.sheets.map((sheet) => sheet.worksheet.orderNo);
    others.splice(Number(position), 0, this);
    others.forEach((sheet, index) => (sheet.worksheet.orderNo = orders[index] ?? index));
    this.workbook.names.save();
    this.workbook.dirty();
  }

  get visibility(): Visibility {
    return VISIBILITIES[this.worksheet.state];
  }

  setVisibility(visibility: unknown): void {
    if (visibility !== 'Visible' && visibility !== 'Hidden' && visibility !== 'VeryHidden')
      throw excelError('InvalidArgument');
    this.workbook.requireFreeStructure();
    const alone = !this.workbook.sheets.some((sheet) => sheet !== this && sheet.visibility === 'Visible');
    if (visibility !== 'Visible' && alone) throw excelError('InvalidOperation');
    this.worksheet.state = STATES[visibility];
    this.workbook.dirty();
  }

  /** How many columns the file library knows of: no cell lies beyond them. */
  get columnsHeld(): number {
    return this.worksheet.columns?.length ?? 0;
  }

  /** The cell, if the file library holds one there. */
  peek(row: number, column: number): Cell | undefined {
    return this.worksheet.findRow(row + 1)?.findCell(column + 1);
  }

  cell(row: number, column: number): Cell {
    return this.worksheet.getRow(row + 1).getCell(column + 1);
  }

  /** Calls back for every cell of the area that the file library holds, row by row. */
  eachCell(area: Area, visit: (cell: Cell, row: number, column: number) => void): void {
    const lastRow = Math.min(area.bottom, this.worksheet.rowCount - 1);
    for (let row = area.top; row <= lastRow; row += 1) {
      const held = this.worksheet.findRow(row + 1);
      if (!held) continue;
      const lastColumn = Math.min(area.right, held.cellCount - 1);
      for (let column = area.left; column <= lastColumn; column += 1) {
        const cell = held.findCell(column + 1);
        if (cell) visit(cell, row, column);
      }
    }
  }

  get hasFormulas(): boolean {
    for (let row = 1; row <= this.worksheet.rowCount; row += 1) {
      const held = this.worksheet.findRow(row);
      const width = held?.cellCount ?? 0;
      for (let column = 1; column <= width; column += 1) {
        if (held?.findCell(column)?.formula) return true;
      }
    }
    return false;
  }

  /** Reads every cell of the area, held or not. */
  readGrid<T>(area: Area, read: (cell: Cell | undefined) => T): T[][] {
    if (cellsIn(area) > 5_000_000) throw excelError('InvalidArgument', 'The range is too large.');
    const grid: T[][] = [];
    for (let row = area.top; row <= area.bottom; row += 1) {
      const held = this.worksheet.findRow(row + 1);
      const line: T[] = [];
      for (let column = area.left; column <= area.right; column += 1) line.push(read(held?.findCell(column + 1)));
      grid.push(line);
    }
    return grid;
  }

  /**
   * The smallest area that holds every cell with a value (or, unless `valuesOnly`, with a format); null when there is none.
   */
  usedArea(valuesOnly: boolean): Area | null {
    let used: { top: number; left: number; bottom: number; right: number } | null = null;
    const all = { top: 0, left: 0, bottom: this.worksheet.rowCount, right: this.columnsHeld };
    this.eachCell(all, (cell, row, column) => {
      if (valueOf(cell) === '' && !cell.formula && (valuesOnly || !isFormatted(cell))) return;
      used ??= { top: row, left: column, bottom: row, right: column };
      used.left = Math.min(used.left, column);
      used.right = Math.max(used.right, column);
      used.bottom = row;
    });
    return used;
  }
}

/** A cell counts as used when it has a format of its own; an empty style does not. */
function isFormatted(cell: Cell): boolean {
  const { style } = cell;
  return Object.values(style).some(
    (part) => part !== undefined && (typeof part !== 'object' || Object.keys(part).length > 0),
  );
}
