import { SHEET_TAG_NAME } from '../../../src/excel/own-sheets/sheet-tag';
import type { Step } from './steps';
import { ExcelError, type Host, type SheetModel, type TableModel, tablesIn } from '../../../simulator';

/** A person at the workbook: does what can be done of each step, and remembers the last edit. */
export class Person {
  /** Copies made of report sheets: they are the person's own. */
  readonly copies: SheetModel[] = [];
  private lastEdit: { readonly sheet: SheetModel; readonly address: string; readonly before: string } | null = null;

  constructor(private readonly host: Host) {}

  /** What Excel refuses, as it refuses a name in use, is left undone. */
  async does(step: Step): Promise<void> {
    try {
      await this.tries(step);
    } catch (thrown) {
      if (!(thrown instanceof ExcelError) && !(thrown instanceof OfficeExtension.Error)) throw thrown;
    }
  }

  private async tries(step: Step): Promise<void> {
    const { user } = this.host;
    switch (step.do) {
      case 'edit':
        return this.edit(step.table, step.row, step.column, step.text);
      case 'revert':
        if (this.lastEdit) user.setCell(this.lastEdit.sheet.name, this.lastEdit.address, this.lastEdit.before);
        return;
      case 'undo':
        return user.undo();
      case 'redo':
        return user.redo();
      case 'insert-row':
        return this.withTable(step.table, (table) => user.insertTableRow(table.name, step.row % (rowsOf(table) + 1)));
      case 'delete-row':
        return this.withTable(step.table, (table) => user.deleteTableRow(table.name, step.row % rowsOf(table)));
      case 'rename':
        return user.renameSheet(this.sheet(step.sheet).name, step.name);
      case 'move':
        return user.moveSheet(this.sheet(step.sheet).name, step.to % this.host.workbook.sheets.length);
      case 'hide':
      case 'show':
        return user.hideSheet(this.sheet(step.sheet).name, step.do === 'hide');
      case 'protect':
        return user.protectSheet(this.sheet(step.sheet).name);
      case 'unprotect':
        return user.unprotectSheet(this.sheet(step.sheet).name);
      case 'delete-report':
        // With the original gone, a copy cannot be told from a report sheet that was renamed.
        return this.withReport(step.sheet, (sheet) => this.copies.length === 0 && user.deleteSheet(sheet.name));
      case 'copy-report':
        return this.copy(step.sheet);
      case 'setting':
        return this.set(step.item, step.value);
      default:
        return;
    }
  }

  private edit(table: number, row: number, column: number, text: string): void {
    this.withTable(table, ({ sheet, bodyArea: { top, bottom, left, right } }) => {
      const at = [top + (row % (bottom - top + 1)), left + (column % (right - left + 1))] as const;
      this.type(sheet, ...at, text);
    });
  }

  private set(item: string, value: string): void {
    const table = tablesIn(this.host.workbook).find(({ name }) => name === 'ITA_Agency');
    if (!table) return;
    const { sheet, bodyArea } = table;
    for (let row = bodyArea.top; row <= bodyArea.bottom; row += 1) {
      if (sheet.peek(row, bodyArea.left)?.value === item) this.type(sheet, row, bodyArea.left + 1, value);
    }
  }

  private type(sheet: SheetModel, row: number, column: number, text: string): void {
    const address = `${String.fromCharCode(65 + column)}${row + 1}`;
    const held = sheet.peek(row, column);
    this.lastEdit = { sheet, address, before: held?.formula ? `=${held.formula}` : String(held?.value ?? '') };
    this.host.user.setCell(sheet.name, address, text);
  }

  private async copy(number: number): Promise<void> {
    const before = new Set(this.host.workbook.sheets);
    const reports = this.reports();
    const original = reports[number % Math.max(1, reports.length)];
    if (!original || this.copies.includes(original)) return;
    const context = new Excel.RequestContext();
    context.workbook.worksheets.getItem(original.name).copy('End' as Excel.WorksheetPositionType);
    await context.sync();
    this.copies.push(...this.host.workbook.sheets.filter((sheet) => !before.has(sheet)));
  }

  private withTable(number: number, work: (table: TableModel) => void): void {
    const tables = tablesIn(this.host.workbook);
    const table = tables[number % Math.max(1, tables.length)];
    if (table && rowsOf(table) > 0) work(table);
  }

  private withReport(number: number, work: (sheet: SheetModel) => void): void {
    const reports = this.reports();
    const report = reports[number % Math.max(1, reports.length)];
    if (report) work(report);
  }

  private reports(): readonly SheetModel[] {
    const { workbook } = this.host;
    return workbook.sheets.filter(
      (sheet) => workbook.names.find(sheet, SHEET_TAG_NAME) && sheet.visibility === 'Visible',
    );
  }

  private sheet(number: number): SheetModel {
    const { sheets } = this.host.workbook;
    return sheets[number % sheets.length]!;
  }
}

function rowsOf({ bodyArea: { top, bottom } }: TableModel): number {
  return bottom - top + 1;
}
