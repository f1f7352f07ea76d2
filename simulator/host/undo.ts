import type { WorkbookModel } from '../model/workbook/workbook-model';
import { differs, putBack, stateOf, tabsOf, type WorkbookState } from '../model/workbook/workbook-state';
import type { Modes } from './modes';

/**
 * The calls that cannot be undone: they clear the list up to and with themselves. Of those that programs here use; the
 * second list is cleared by Excel for Windows and Mac only.
 * Source: «Undo support with the Excel JavaScript API», Office Add-ins documentation, May 2025.
 */
const CLEARING = ['Worksheet.copy', 'Worksheet.delete', 'WorksheetProtection.protect', 'WorksheetProtection.unprotect'];
const CLEARING_ON_DESKTOP = ['Worksheet.name', 'Worksheet.position', 'Worksheet.visibility'];

interface Step {
  readonly before: WorkbookState;
  readonly after: WorkbookState;
}

/**
 * The list behind Ctrl+Z. Each request and each action of a person's that changed something is one step; of a request, what
 * it did after its last call that cannot be undone. Kept only after `record` was called, as every step costs two looks at the
 * whole workbook.
 */
export class UndoList {
  private steps: Step[] = [];
  private undone: Step[] = [];
  private base: WorkbookState | null = null;
  private cleared = false;

  constructor(
    private readonly workbook: WorkbookModel,
    private readonly modes: Modes,
  ) {}

  /** Begins to keep the list. */
  record(): void {
    this.base = stateOf(this.workbook);
  }

  /** How many steps can be undone. */
  get length(): number {
    return this.steps.length;
  }

  /** Called before each action of a request. */
  acting(member: string): void {
    if (!this.base) return;
    if (this.cleared) this.clear();
    const desktop = this.modes.platform !== 'web' && CLEARING_ON_DESKTOP.includes(member);
    if (CLEARING.includes(member) || desktop) this.cleared = true;
  }

  /** Called when a request or an action of a person's is done. */
  done(): void {
    if (!this.base) return;
    if (this.cleared) this.clear();
    const before = this.base;
    const after = stateOf(this.workbook);
    if (!differs(before, after)) return;
    this.base = after;
    const gone = [...before.sheets.keys()].some((sheet) => !after.sheets.has(sheet));
    const tabs = this.modes.platform !== 'web' && movedTabs(before, after);
    // Not known: whether what a person does to tabs on the desktop clears the list; it cannot be undone there.
    if (gone || tabs) this.steps = [];
    else this.steps.push({ before, after });
    this.undone = [];
  }

  /** Ctrl+Z; whether there was anything to undo. */
  undo(): boolean {
    const step = this.steps.pop();
    if (!step) return false;
    this.undone.push(step);
    this.go(step.before);
    return true;
  }

  /** Ctrl+Y; whether there was anything to redo. */
  redo(): boolean {
    const step = this.undone.pop();
    if (!step) return false;
    this.steps.push(step);
    this.go(step.after);
    return true;
  }

  private go(state: WorkbookState): void {
    putBack(this.workbook, state);
    this.base = stateOf(this.workbook);
  }

  private clear(): void {
    this.cleared = false;
    this.steps = [];
    this.undone = [];
    this.base = stateOf(this.workbook);
  }
}

/** Whether a sheet that was there has another name, place or visibility. */
function movedTabs(before: WorkbookState, after: WorkbookState): boolean {
  const kept = new Map([...after.sheets].filter(([sheet]) => before.sheets.has(sheet)));
  return tabsOf(before) !== tabsOf({ ...after, sheets: kept });
}
