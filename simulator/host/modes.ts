import { excelError, type ExcelError } from '../model/excel-error';
import type { WorkbookModel } from '../model/workbook/workbook-model';
import { RequestFlag } from './protocol';

/** The kinds of Excel that add-ins run in, as far as they differ here. */
export type Platform = 'windows' | 'mac' | 'web';

/** The state Excel itself is in, apart from the workbook's contents. */
export class Modes {
  /** The workbook was opened for reading only. */
  readOnly = false;
  /** The kind of Excel: what is answered differs in a few places. */
  platform: Platform = 'web';
  /** The newest ExcelApi requirement set this Excel has. */
  apiVersion = '1.9';
  private editing = false;
  private waiting: (() => void)[] = [];

  constructor(private readonly workbook: WorkbookModel) {}

  /** Somebody is typing in a cell: requests are refused, unless they asked to wait (`delayForCellEdit`). */
  get cellEditing(): boolean {
    return this.editing;
  }

  set cellEditing(editing: boolean) {
    this.editing = editing;
    if (!editing) this.waiting.splice(0).forEach((resume) => resume());
  }

  /** Whether the workbook's structure is protected (Review › Protect Workbook). */
  get structureProtected(): boolean {
    return this.workbook.structureProtected;
  }

  set structureProtected(locked: boolean) {
    this.workbook.book.protection = { ...this.workbook.book.protection, lockStructure: locked };
  }

  /** Another workbook's window has the focus: some members then refuse (OfficeDev/office-js issue 6365). */
  get otherBookInFront(): boolean {
    return !this.workbook.inFront;
  }

  set otherBookInFront(other: boolean) {
    this.workbook.inFront = !other;
  }

  /** Why a request cannot be taken now; null when it can. */
  refusal(flags: number): ExcelError | null {
    if (this.editing && !(flags & RequestFlag.DelayForCellEdit)) return excelError('InvalidOperationInCellEditMode');
    // Not known: the code for a write to a workbook opened for reading only.
    if (this.readOnly && flags & RequestFlag.Write) return excelError('AccessDenied');
    return null;
  }

  /** Resolves when no cell is being edited. */
  async untilEdited(): Promise<void> {
    if (this.editing) await new Promise<void>((resolve) => this.waiting.push(resolve));
  }
}
