import type { Notebook } from '../../checks/notebook';
import type { WrittenSheet, WrittenTable } from '../../excel/writing/rows/table-write';

/** What kind of change a batch is, for the button that takes it back. */
export const CHANGE_KINDS = ['fixes', 'twelve-months', 'next-year', 'tables', 'import'] as const;

/** One of `CHANGE_KINDS`. */
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** One change of ours to cells of the user's, as the workbook's notebook keeps it, so that it can be taken back. */
export interface ChangeBatch {
  readonly id: string;
  readonly kind: ChangeKind;
  /** How many cells, rows or sheets it wrote, as people count them. */
  readonly count: number;
  readonly tables: readonly WrittenTable[];
  /** Sheets it made, each with the hash of what it held. */
  readonly sheets: readonly WrittenSheet[];
}

const CHANGES = 'changes';

/** How many changes can be taken back. */
const MOST_KEPT = 10;
/** The notebook is part of the file and stays small: older changes are forgotten first, one larger than this is not kept. */
const MOST_CHARACTERS = 400_000;

/** The changes that can be taken back, the last one first. */
export function changeBatches({ others }: Notebook): readonly ChangeBatch[] {
  const kept = others[CHANGES];
  return Array.isArray(kept) ? kept.filter(isBatch) : [];
}

/** The notebook with one more change in it. */
export function withBatch(notebook: Notebook, batch: ChangeBatch): Notebook {
  let charactersLeft = MOST_CHARACTERS;
  const kept = [batch, ...changeBatches(notebook)].slice(0, MOST_KEPT).filter((one) => {
    charactersLeft -= JSON.stringify(one).length;
    return charactersLeft >= 0;
  });
  return withBatches(notebook, kept);
}

/** The notebook without a change. */
export function withoutBatch(notebook: Notebook, id: string): Notebook {
  return withBatches(
    notebook,
    changeBatches(notebook).filter((batch) => batch.id !== id),
  );
}

function withBatches(notebook: Notebook, kept: readonly ChangeBatch[]): Notebook {
  const others = Object.entries(notebook.others).filter(([key]) => key !== CHANGES);
  return { ...notebook, others: Object.fromEntries(kept.length > 0 ? [...others, [CHANGES, kept]] : others) };
}

/** Whoever opens the workbook may have changed what it remembers: only what has the right shape is taken up. */
function isBatch(value: unknown): value is ChangeBatch {
  const { id, kind, count, tables, sheets } = (value ?? {}) as Partial<ChangeBatch>;
  if (typeof id !== 'string' || typeof count !== 'number' || !CHANGE_KINDS.some((one) => one === kind)) return false;
  if (!Array.isArray(tables) || !Array.isArray(sheets)) return false;
  const areTables = (tables as Partial<WrittenTable>[]).every(
    (table) =>
      typeof table?.name === 'string' &&
      Array.isArray(table.newColumns) &&
      Array.isArray(table.rows) &&
      Array.isArray(table.cells) &&
      (table.identity === undefined || Array.isArray(table.identity)) &&
      (table.renamed === undefined || Array.isArray(table.renamed)),
  );
  return areTables && sheets.every((sheet) => typeof (sheet as { name?: unknown } | null)?.name === 'string');
}
