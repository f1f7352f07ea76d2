import type { TableId } from '../../workbook/cell';
import { foldThai } from '../../thai/text/repair';
import type { CellValue } from '../../workbook/snapshot';
import type { Ledger } from '../ledger';
import type { SourceCell } from '../source';
import { DraftRow, put, type PutOptions } from './draft';

/** Two values for one place: the first was kept. */
export interface Conflict {
  readonly row: DraftRow;
  readonly column: string;
  readonly kept: CellValue;
  readonly other: CellValue;
  readonly cells: readonly SourceCell[];
}

/** The rows drafted so far. A row with a key (an indicator, a year, a setting) is there once. */
export class Drafts {
  readonly conflicts: Conflict[] = [];
  private readonly all: DraftRow[] = [];
  private readonly keyed = new Map<string, DraftRow>();

  constructor(readonly ledger: Ledger) {}

  rowsOf(table: TableId): readonly DraftRow[] {
    return this.all.filter((row) => row.table === table);
  }

  add(row: DraftRow): void {
    this.all.push(row);
  }

  /** The row of that key, made when it is not there yet. */
  rowFor(table: TableId, column: string, key: CellValue, cells: readonly SourceCell[] = []): DraftRow {
    const id = `${table}/${key}`;
    const known = this.keyed.get(id);
    if (known) {
      this.ledger.mark(cells, { kind: 'duplicate', of: { table, row: known, column }, differs: false });
      return known;
    }
    const row = new DraftRow(table);
    put(this.ledger, row, column, key, cells);
    this.keyed.set(id, row);
    this.all.push(row);
    return row;
  }

  has(table: TableId, key: CellValue): boolean {
    return this.keyed.has(`${table}/${key}`);
  }

  /** Puts a value where none is; the same again is a duplicate, another one a conflict that is asked about. */
  offer(row: DraftRow, column: string, value: CellValue, cells: readonly SourceCell[], options: PutOptions = {}): void {
    const kept = row.get(column);
    if (kept === undefined) return put(this.ledger, row, column, value, cells, options);
    const isSame = foldThai(String(kept)) === foldThai(String(value));
    this.ledger.mark(cells, { kind: 'duplicate', of: { table: row.table, row, column }, differs: !isSame });
    if (!isSame) this.conflicts.push({ row, column, kept, other: value, cells });
  }

  /** Takes rows away again; the cells that went nowhere else get the fate. */
  drop(isGone: (row: DraftRow) => boolean, fate: Parameters<Ledger['withdraw']>[1]): void {
    this.ledger.withdraw((row) => row instanceof DraftRow && isGone(row), fate);
    const kept = this.all.filter((row) => !isGone(row));
    this.all.splice(0, this.all.length, ...kept);
    for (const [id, row] of this.keyed) if (isGone(row)) this.keyed.delete(id);
  }
}
