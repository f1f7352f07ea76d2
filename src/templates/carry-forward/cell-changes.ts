import type { Cell, CellRef, TableId } from '../../workbook/cell';
import { isDateFormat } from '../../workbook/parsing/cell-formats';
import type { Workbook } from '../../workbook/records';
import type { CellValue } from '../../workbook/snapshot';

/** One edit of one cell, to be shown as before → after; `before` is compared again when it is made. */
export interface CellChange {
  readonly at: CellRef;
  readonly before: CellValue;
  readonly after: CellValue;
  /** Set when the cell should be shown in another number format afterwards. */
  readonly format?: string;
  /** The numbers are days: people are shown dates. */
  readonly isDate?: boolean;
}

/** Edits of one kind: of cells, or a new column at the end of a table. A subset of the fixes of the checks. */
export type CarryForwardEdit =
  | { readonly kind: 'edit-cells'; readonly edits: readonly CellChange[] }
  | { readonly kind: 'insert-column'; readonly table: TableId; readonly header: string };

/** A cell and what is to be in it. */
export interface Change {
  readonly cell: Cell<unknown>;
  readonly after: CellValue;
  readonly format?: string;
}

/** The edits that are any: of cells that are there, hold no formula, and hold something else. */
export function changesOf(book: Workbook, changes: readonly Change[]): readonly CellChange[] {
  return changes
    .filter(({ cell, after }) => !cell.isFormula && cell.raw !== after && isThere(book, cell.at))
    .map(({ cell: { at, raw, format }, ...change }) => ({
      at,
      before: raw,
      ...change,
      ...(isDateFormat(change.format ?? format) && { isDate: true }),
    }));
}

function isThere({ tables }: Workbook, { table, column, row }: CellRef): boolean {
  const match = tables[table];
  return row > 0 && match.kind === 'found' && match.columns.some(({ header }) => header === column);
}
