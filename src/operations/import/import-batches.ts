import type { WrittenSheet, WrittenTable } from '../../excel/writing/rows/table-write';
import type { Notebook } from '../../checks/notebook-xml';

/** One import as the workbook's notebook keeps it, so that it can be taken back. */
export interface ImportBatch {
  readonly id: string;
  readonly tables: readonly WrittenTable[];
  /** Sheets it made, each with the hash of what it held. */
  readonly sheets: readonly WrittenSheet[];
}

const IMPORTS = 'imports';
const HEADINGS = 'headings';

/** How many imports can be taken back: the notebook is part of the file and stays small. */
const MOST_KEPT = 3;

/** The imports that can be taken back, the last one first. */
export function importBatches({ others }: Notebook): readonly ImportBatch[] {
  const kept = others[IMPORTS];
  return Array.isArray(kept) ? kept.filter(isBatch) : [];
}

/** The notebook with one more import in it. */
export function withBatch(notebook: Notebook, batch: ImportBatch): Notebook {
  const kept = [batch, ...importBatches(notebook)].slice(0, MOST_KEPT);
  return { ...notebook, others: { ...notebook.others, [IMPORTS]: kept } };
}

/** The notebook without an import. */
export function withoutBatch(notebook: Notebook, id: string): Notebook {
  const kept = importBatches(notebook).filter((batch) => batch.id !== id);
  const others = Object.entries(notebook.others).filter(([key]) => key !== IMPORTS);
  return { ...notebook, others: Object.fromEntries(kept.length > 0 ? [...others, [IMPORTS, kept]] : others) };
}

/** What was chosen for headings in earlier imports: the role by heading. */
export function rememberedHeadings({ others }: Notebook): Readonly<Record<string, string>> {
  const kept = others[HEADINGS];
  if (typeof kept !== 'object' || kept === null || Array.isArray(kept)) return {};
  return Object.fromEntries(Object.entries(kept).filter((entry): entry is [string, string] => isText(entry[1])));
}

/** The notebook with these choices in place of the earlier ones. */
export function withHeadings(notebook: Notebook, choices: Readonly<Record<string, string>>): Notebook {
  if (Object.keys(choices).length === 0) return notebook;
  return { ...notebook, others: { ...notebook.others, [HEADINGS]: choices } };
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

/** Whoever opens the workbook may have changed what it remembers: only what has the right shape is taken up. */
function isBatch(value: unknown): value is ImportBatch {
  const { id, tables, sheets } = (value ?? {}) as Partial<ImportBatch>;
  if (typeof id !== 'string' || !Array.isArray(tables) || !Array.isArray(sheets)) return false;
  const areTables = (tables as Partial<WrittenTable>[]).every(
    (table) =>
      typeof table?.name === 'string' &&
      Array.isArray(table.newColumns) &&
      Array.isArray(table.rows) &&
      Array.isArray(table.cells),
  );
  return areTables && sheets.every((sheet) => isText((sheet as { name?: unknown } | null)?.name));
}
