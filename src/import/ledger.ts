import type { TableId } from '../workbook/cell';
import type { Source, SourceCell } from './source';
import { cellsOf } from './source';

/** Why a source cell is not brought in. Each has its words in `src/strings/import.ts`. */
export type LeftReason =
  | 'title' // a title, a caption, a page number
  | 'unknown-column'
  | 'side-table'
  | 'broken-table'
  | 'blank-sign' // a dash that says there is nothing
  | 'unreadable' // something that its column cannot hold
  | 'unknown-text'
  | 'not-chosen' // a question was answered so
  | 'ambiguous'; // two values for one place

/** Where (a part of) a source cell goes. `row` is the draft it belongs to; a range counts letters of the cell's text. */
export interface Target {
  readonly table: TableId;
  readonly row: object;
  /** The contract's header; for `ITA_Agency` the รายการ. */
  readonly column: string;
  readonly range?: readonly [from: number, to: number];
}

/** What becomes of a source cell: exactly one of these. */
export type Fate =
  | { readonly kind: 'placed'; readonly targets: readonly Target[] }
  | { readonly kind: 'context' }
  | { readonly kind: 'computed' }
  | { readonly kind: 'duplicate'; readonly of: Target | null; readonly differs: boolean }
  | { readonly kind: 'left'; readonly reason: LeftReason };

/** The account of every cell of a source. The first fate holds; a cell that is placed may be placed again elsewhere. */
export class Ledger {
  private readonly fates = new Map<number, Fate>();

  place(cells: readonly SourceCell[], target: Target): void {
    for (const { id } of cells) {
      const known = this.fates.get(id);
      const targets = known?.kind === 'placed' ? known.targets : [];
      this.fates.set(id, { kind: 'placed', targets: [...targets, target] });
    }
  }

  mark(cells: readonly SourceCell[], fate: Exclude<Fate, { kind: 'placed' }>): void {
    for (const { id } of cells) if (!this.fates.has(id)) this.fates.set(id, fate);
  }

  leave(cells: readonly SourceCell[], reason: LeftReason): void {
    this.mark(cells, { kind: 'left', reason });
  }

  has({ id }: SourceCell): boolean {
    return this.fates.has(id);
  }

  /** Takes every target of these rows away; cells that lose all of theirs get the fate instead. */
  withdraw(isGone: (row: object) => boolean, fate: Exclude<Fate, { kind: 'placed' }>): void {
    for (const [id, known] of this.fates) {
      if (known.kind !== 'placed') continue;
      const targets = known.targets.filter(({ row }) => !isGone(row));
      if (targets.length < known.targets.length) {
        this.fates.set(id, targets.length > 0 ? { kind: 'placed', targets } : fate);
      }
    }
  }

  /** The fate of every cell, in reading order; what nobody spoke for is left as unknown. */
  settle(source: Source): readonly { readonly cell: SourceCell; readonly fate: Fate }[] {
    return cellsOf(source).map((cell) => ({
      cell,
      fate: this.fates.get(cell.id) ?? { kind: 'left', reason: 'unknown-text' },
    }));
  }
}
