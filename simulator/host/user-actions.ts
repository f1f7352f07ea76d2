import { parseArea, type Area } from '../model/address';
import { enter, valueOf } from '../model/cells/cell-content';
import { pasteBlock, type PastedBlock } from '../model/cells/paste';
import { excelError } from '../model/excel-error';
import { isProtected, protect, requireWritable, unprotect } from '../model/sheets/protection-state';
import type { SheetModel } from '../model/sheets/sheet-model';
import { growTableByHand } from '../model/tables/grow-by-hand';
import { readHeadersIn, tablesOn } from '../model/tables/table-list';
import type { TableModel } from '../model/tables/table-model';
import { addRows, deleteRow } from '../model/tables/row-edits';
import type { UndoList } from './undo';
import type { WorkbookModel } from '../model/workbook/workbook-model';

/**
 * What a person does in Excel, with the events that follow. Sheets are named by their names, cells by A1 addresses.
 * Each throws ExcelError when Excel would refuse.
 */
export class UserActions {
  constructor(
    private readonly workbook: WorkbookModel,
    private readonly undoList: UndoList,
    private readonly afterUserAction: () => void,
  ) {}

  /** Types text into a cell; what is typed right under or beside a table becomes its next row or column. */
  setCell(sheetName: string, address: string, typed: string): void {
    const sheet = this.sheet(sheetName);
    const area = this.cell(address);
    requireWritable(sheet, area);
    if (typed !== '') growTableByHand(sheet, area);
    const cell = sheet.cell(area.top, area.left);
    const before = valueOf(cell);
    enter(cell, typed);
    readHeadersIn(sheet, area);
    this.workbook.touch();
    const details = { before, after: valueOf(cell) };
    this.workbook.emit({ kind: 'cells-changed', sheet, area, change: 'RangeEdited', details });
    this.afterUserAction();
  }

  /** Empties all cells of a range (the Delete key); their formats stay. */
  clear(sheetName: string, address: string): void {
    const sheet = this.sheet(sheetName);
    const area = this.area(address);
    requireWritable(sheet, area);
    sheet.eachCell(area, (cell) => enter(cell, ''));
    this.changed(sheet, area);
  }

  /** Pastes a block over a range, which is then selected. */
  paste(sheetName: string, address: string, block: PastedBlock): void {
    const sheet = this.sheet(sheetName);
    const area = pasteBlock(sheet, this.area(address), block);
    sheet.selection = area;
    this.changed(sheet, area);
  }

  private changed(sheet: SheetModel, area: Area): void {
    readHeadersIn(sheet, area);
    this.workbook.touch();
    this.workbook.emit({ kind: 'cells-changed', sheet, area, change: 'RangeEdited' });
    this.afterUserAction();
  }

  select(sheetName: string, address: string): void {
    const sheet = this.sheet(sheetName);
    const area = this.area(address);
    this.workbook.activate(sheet);
    sheet.selection = area;
    this.workbook.emit({ kind: 'selection-changed', sheet, area });
    this.afterUserAction();
  }

  activateSheet(name: string): void {
    this.workbook.activate(this.sheet(name));
    this.afterUserAction();
  }

  addSheet(name?: string): void {
    this.workbook.activate(this.workbook.addSheet(name));
    this.afterUserAction();
  }

  renameSheet(name: string, newName: string): void {
    this.sheet(name).rename(newName);
    this.afterUserAction();
  }

  deleteSheet(name: string): void {
    this.workbook.deleteSheet(this.sheet(name));
    this.afterUserAction();
  }

  moveSheet(name: string, position: number): void {
    this.sheet(name).moveTo(position);
    this.afterUserAction();
  }

  hideSheet(name: string, hidden = true): void {
    this.sheet(name).setVisibility(hidden ? 'Hidden' : 'Visible');
    this.afterUserAction();
  }

  protectSheet(name: string, password?: string): void {
    protect(this.sheet(name), {}, password);
    this.afterUserAction();
  }

  unprotectSheet(name: string, password?: string): void {
    const sheet = this.sheet(name);
    if (isProtected(sheet)) unprotect(sheet, password);
    this.afterUserAction();
  }

  /** Inserts an empty row before a data row of a table (counted from 0), or below the last one. */
  insertTableRow(tableName: string, index: number | null = null): void {
    const table = this.table(tableName);
    addRows(table, index, [Array.from({ length: table.width }, () => null)]);
    this.afterUserAction();
  }

  deleteTableRow(tableName: string, index: number): void {
    deleteRow(this.table(tableName), index);
    this.afterUserAction();
  }

  /** Ctrl+Z. */
  undo(): void {
    if (this.undoList.undo()) this.afterUserAction();
  }

  /** Ctrl+Y. */
  redo(): void {
    if (this.undoList.redo()) this.afterUserAction();
  }

  private sheet(name: string): SheetModel {
    const sheet = this.workbook.findSheet(name);
    if (!sheet) throw excelError('ItemNotFound', `There is no sheet «${name}».`);
    return sheet;
  }

  private table(name: string): TableModel {
    const table = this.workbook.sheets
      .flatMap(tablesOn)
      .find((other) => other.name.toLowerCase() === name.toLowerCase());
    if (!table) throw excelError('ItemNotFound', `There is no table «${name}».`);
    return table;
  }

  private area(address: string): Area {
    const area = parseArea(address);
    if (!area) throw excelError('InvalidArgument');
    return area;
  }

  private cell(address: string): Area {
    const area = this.area(address);
    return { ...area, bottom: area.top, right: area.left };
  }
}
