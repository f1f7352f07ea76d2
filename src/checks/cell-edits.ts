import type { Cell } from '../workbook/cell';
import { isDateFormat } from '../workbook/parsing/cell-formats';
import type { CellValue } from '../workbook/snapshot';
import type { Span } from './claims/claim';
import type { CellEdit, Fix } from './finding';

/**
 * The repair of one cell, or none when it holds a formula: what a formula gives is put right where it comes from, and a
 * formula is never written over unasked.
 */
export function editOf(cell: Cell<unknown>, after: CellValue, format?: string): Fix | undefined {
  if (cell.isFormula || cell.raw === after) return undefined;
  return { kind: 'edit-cells', edits: [editFrom(cell, after, format)] };
}

/** The repair of several cells at once; none when any of them holds a formula. */
export function editsOf(
  changes: readonly { readonly cell: Cell<unknown>; readonly after: CellValue }[],
): Fix | undefined {
  if (changes.some(({ cell }) => cell.isFormula)) return undefined;
  return { kind: 'edit-cells', edits: changes.map(({ cell, after }) => editFrom(cell, after)) };
}

/** Puts other words in one place of a text; none when the text read is not the cell's own to the letter. */
export function replacementIn(cell: Cell<unknown>, text: string, { start, end }: Span, words: string): Fix | undefined {
  return cell.raw === text ? editOf(cell, text.slice(0, start) + words + text.slice(end)) : undefined;
}

function editFrom(cell: Cell<unknown>, after: CellValue, format?: string): CellEdit {
  return {
    at: cell.at,
    before: cell.raw,
    after,
    ...(format !== undefined && { format }),
    ...(isDateFormat(format ?? cell.format) && { isDate: true }),
  };
}
