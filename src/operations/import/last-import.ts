import { parseNotebook, type Notebook } from '../../checks/notebook';
import type { Snapshot } from '../../workbook/snapshot';
import { changeBatches, type ChangeBatch } from '../changes/batches';

/** The imports that can be taken back, the last one first. */
export function importBatches(notebook: Notebook): readonly ChangeBatch[] {
  return changeBatches(notebook).filter(({ kind }) => kind === 'import');
}

/** The id of the last import that the workbook remembers; null when it can take none back. */
export function lastImport({ notebook }: Snapshot): string | null {
  return importBatches(parseNotebook(notebook))[0]?.id ?? null;
}
