import type { Workbook, Worksheet } from '@cj-tech-master/excelts';
import type { WorkbookDocument } from '../../file/document';
import { recalculate } from '../../formulas/recalculate';
import { excelError } from '../excel-error';
import { silent, type WorkbookEventListener } from './workbook-events';
import { Names } from './defined-names';
import { Settings } from './settings-store';
import { SheetModel } from '../sheets/sheet-model';
import type { Shift } from '../cells/shift-references';
import { checkSheetName, freeSheetName } from '../sheets/sheet-name';
import { dropSheetReferences } from '../formulas/sheet-references';

/** The open workbook: a thin layer over the file library's, adding Excel's own rules and what lives only while it is open. */
export class WorkbookModel {
  readonly names: Names;
  readonly settings: Settings;
  calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual' = 'Automatic';
  /** Set by `suspendApiCalculationUntilNextSync`; cleared when the request ends. */
  calculationSuspended = false;
  /** Whether what is written right under a table becomes its next row (AutoCorrect options of Excel). */
  tablesGrow = true;
  /** Whether its window has the focus, and not another workbook's. */
  inFront = true;
  isDirty = false;
  fileName = 'Book1.xlsx';
  /** Told of everything that Excel raises an event for. */
  emit: WorkbookEventListener = silent;
  /** Told when cells moved because others were inserted or deleted. */
  onShift: (sheet: SheetModel, shift: Shift) => void = () => undefined;
  private readonly models = new Map<Worksheet, SheetModel>();
  private active: SheetModel | null = null;
  private lastId = 0;
  private stale = false;

  constructor(readonly document: WorkbookDocument) {
    this.names = new Names(this);
    this.settings = new Settings(document);
    document.book.views ??= [];
  }

  get book(): Workbook {
    return this.document.book;
  }

  /** All worksheets in tab order. */
  get sheets(): readonly SheetModel[] {
    return this.book.worksheets.map((sheet) => this.modelOf(sheet));
  }

  modelOf(sheet: Worksheet): SheetModel {
    const known = this.models.get(sheet);
    if (known) return known;
    const made = new SheetModel(this, sheet, this.newId());
    this.models.set(sheet, made);
    return made;
  }

  /** An id as Excel gives them to sheets, tables, charts and formats. */
  newId(): string {
    this.lastId += 1;
    return `{${this.lastId.toString(16).toUpperCase().padStart(8, '0')}-0001-0000-0000-000000000000}`;
  }

  /** By name (in any case) or id. */
  findSheet(key: string): SheetModel | null {
    const wanted = key.toLowerCase();
    return this.sheets.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === wanted) ?? null;
  }

  get structureProtected(): boolean {
    return this.book.protection?.lockStructure === true;
  }

  /** @throws ExcelError AccessDenied while sheets may not be added, deleted, renamed, moved or hidden */
  requireFreeStructure(): void {
    if (this.structureProtected) throw excelError('AccessDenied');
  }

  addSheet(name?: string): SheetModel {
    this.requireFreeStructure();
    const names = this.sheets.map((sheet) => sheet.name);
    const taken = name ? checkSheetName(name, names) : freeSheetName(names);
    const sheet = this.modelOf(this.book.addWorksheet(taken));
    this.touch();
    this.emit({ kind: 'sheet-added', sheet });
    return sheet;
  }

  deleteSheet(sheet: SheetModel): void {
    this.requireFreeStructure();
    if (sheet.visibility === 'VeryHidden') throw excelError('InvalidOperation');
    const visible = this.sheets.filter((other) => other.visibility === 'Visible');
    if (visible.length === 1 && visible[0] === sheet) throw excelError('InvalidOperation');
    const wasActive = this.activeSheet === sheet;
    const position = sheet.position;
    this.names.removeScope(sheet);
    this.book.removeWorksheetEx(sheet.worksheet);
    this.models.delete(sheet.worksheet);
    sheet.deleted = true;
    dropSheetReferences(this, sheet.name);
    this.names.save();
    this.touch();
    this.emit({ kind: 'sheet-deleted', sheet });
    if (wasActive) this.activateNear(position);
  }

  private activateNear(position: number): void {
    const visible = this.sheets.filter((sheet) => sheet.visibility === 'Visible');
    const next = visible.find((sheet) => sheet.position >= position) ?? visible.at(-1);
    if (!next) return;
    this.active = next;
    this.emit({ kind: 'sheet-activated', sheet: next });
  }

  get activeSheet(): SheetModel {
    if (this.active && !this.active.deleted && this.active.visibility === 'Visible') return this.active;
    const tab = this.book.views[0]?.activeTab ?? 0;
    const sheets = this.sheets;
    const first = sheets.find((sheet) => sheet.visibility === 'Visible') ?? sheets[0];
    const opened = sheets[tab];
    const active = opened?.visibility === 'Visible' ? opened : first;
    if (!active) throw excelError('GeneralException', 'The workbook has no worksheet.');
    this.active = active;
    return active;
  }

  activate(sheet: SheetModel): void {
    if (sheet.visibility !== 'Visible') throw excelError('InvalidOperation');
    const before = this.activeSheet;
    if (before === sheet) return;
    this.active = sheet;
    this.emit({ kind: 'sheet-deactivated', sheet: before });
    this.emit({ kind: 'sheet-activated', sheet });
  }

  /** Writes down for the file which sheet is on top; positions may have changed since it was activated. */
  keepActiveTab(): void {
    if (!this.active || this.active.deleted) return;
    const [view] = this.book.views;
    const activeTab = this.active.position;
    if (view) view.activeTab = activeTab;
    else
      this.book.views = [
        { x: 0, y: 0, width: 28_800, height: 17_460, firstSheet: 0, activeTab, visibility: 'visible' },
      ];
  }

  /** Notes that cells changed, so that formulas are worked out again before anything is read. */
  touch(): void {
    this.stale = true;
    this.isDirty = true;
  }

  /** Notes a change that no formula can see. */
  dirty(): void {
    this.isDirty = true;
  }

  /** Works out all formulas when cells changed and calculation is not held back. */
  calculateIfNeeded(): void {
    if (!this.stale || this.calculationSuspended || this.calculationMode === 'Manual') return;
    this.calculate();
  }

  calculate(): void {
    this.stale = false;
    // Going through all cells for a formula is far quicker than setting up the engine for none.
    if (this.sheets.some((sheet) => sheet.hasFormulas)) recalculate(this.document);
  }
}
