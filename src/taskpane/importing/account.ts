import type { Fate, ImportOutcome, LeftReason, SourceCell } from '../../operations/import';

/** What becomes of a cell, in the order in which it is told. */
export const FATES = ['placed', 'context', 'computed', 'duplicate', 'left'] as const;

/** A cell of the document, and what becomes of it where that is not said above the list. */
export interface Entry {
  readonly cell: SourceCell;
  readonly fate: Fate | null;
}

/** Cells left out for one reason. */
export interface LeftGroup {
  readonly reason: LeftReason;
  readonly cells: readonly SourceCell[];
}

/** The account of a document: how many cells go each way, and those left out by reason. Every cell is counted once. */
export interface Account {
  readonly counts: Readonly<Record<Fate['kind'], number>>;
  readonly left: readonly LeftGroup[];
}

/** Adds up what becomes of the cells of a document. */
export function accountOf({ ledger }: ImportOutcome): Account {
  const counts: Record<Fate['kind'], number> = { placed: 0, context: 0, computed: 0, duplicate: 0, left: 0 };
  const left = new Map<LeftReason, SourceCell[]>();
  for (const { cell, fate } of ledger) {
    counts[fate.kind] += 1;
    if (fate.kind === 'left') left.set(fate.reason, [...(left.get(fate.reason) ?? []), cell]);
  }
  return { counts, left: [...left].map(([reason, cells]) => ({ reason, cells })) };
}
