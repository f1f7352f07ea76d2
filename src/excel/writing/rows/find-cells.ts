import { cellAddress } from '../../../a1';
import type { TableNow } from './look-at-table';
import { identityHash, isFormula, valueHash } from './row-hash';
import type { WrittenCell, WrittenTable } from './table-write';

/** A cell that was written, where it stands now: `row` and `at` are 0-based within the data rows. */
export interface FoundCell extends WrittenCell {
  readonly at: number;
}

/**
 * The cells that still hold what was written, in their rows wherever these stand by now; and the addresses of those that
 * somebody has changed since, or whose row is not to be told from others any more.
 */
export function findCells(
  { cells, identity }: WrittenTable,
  now: TableNow,
): { readonly cells: readonly FoundCell[]; readonly changed: readonly string[] } {
  const rows = new Map<string, number[]>();
  if (identity) {
    now.values.forEach((values, row) => {
      const hash = identityHash(now.headers, values, identity);
      rows.set(hash, [...(rows.get(hash) ?? []), row]);
    });
  }
  const found: FoundCell[] = [];
  const changed: string[] = [];
  for (const cell of cells) {
    const row = cell.identity === undefined ? cell.row : rowAmong(rows.get(cell.identity) ?? [], cell.row);
    const at = now.headers.indexOf(cell.column);
    const value = row === null ? undefined : now.values[row]?.[at];
    const isOurs = value !== undefined && valueHash(value) === cell.hash;
    if (row !== null && isOurs && !isFormula(now.formulas[row]?.[at] ?? '', value)) found.push({ ...cell, row, at });
    else changed.push(cellAddress(now.sheet, now.top + (row ?? cell.row), now.left + Math.max(at, 0)));
  }
  return { cells: found, changed };
}

/** The row where it stood, or the only other one that is it; null when it is gone, or one of several. */
function rowAmong(rows: readonly number[], row: number): number | null {
  if (rows.includes(row)) return row;
  const [only, another] = rows;
  return only === undefined || another !== undefined ? null : only;
}
