import type { Localised } from '../strings/language';
import type { CellRef, TableId } from '../workbook/cell';
import type { CellValue } from '../workbook/snapshot';

/** `error` blocks the final report, `warning` asks for confirmation, `tip` is quiet. */
export type Severity = 'error' | 'warning' | 'tip';

/** One edit of one cell of a table, shown to the user as before → after. `before` is re-read and compared first. */
export interface CellEdit {
  readonly at: CellRef;
  readonly before: CellValue;
  readonly after: CellValue;
  /** Set when the cell should show dates or text after the edit. */
  readonly format?: string;
  /** The numbers are days: people are shown dates. */
  readonly isDate?: boolean;
}

/** A repair the user can accept with one click. */
export type Fix =
  | { readonly kind: 'edit-cells'; readonly edits: readonly CellEdit[] }
  | { readonly kind: 'rename-header'; readonly at: CellRef; readonly before: string; readonly after: string }
  | { readonly kind: 'insert-table'; readonly table: TableId }
  | { readonly kind: 'insert-column'; readonly table: TableId; readonly header: string }
  | { readonly kind: 'append-row'; readonly table: TableId; readonly values: Readonly<Record<string, CellValue>> }
  | { readonly kind: 'choose-table'; readonly table: TableId; readonly candidates: readonly string[] };

/** Something a check found, at the cell where a person would put it right. */
export interface Finding {
  /** Stable id from the list of checks, such as `score.out-of-range`. */
  readonly rule: string;
  readonly severity: Severity;
  /** `row` 0 and the header's address when the finding is about a column; null when there is no such table. */
  readonly at: CellRef | null;
  /** Kept even when `at` is null. */
  readonly table: TableId;
  /** What stands there, and what should; display text in the cell's own digits, `''` when it does not apply. */
  readonly found: string;
  readonly expected: string;
  /** What is wrong and what to do, one or two sentences. */
  readonly message: Localised;
  /** Why it matters, one sentence. */
  readonly why: Localised;
  /** A second cell that the finding compares with. */
  readonly related?: CellRef;
  readonly fix?: Fix;
  /** What is there cannot be true, or has to be there: no reason given makes a final report of it. */
  readonly mustBeFixed?: true;
  /** The fix is a guess, or writes over an announced result: it is only ever made by itself, never among many. */
  readonly fixAlone?: true;
}
