import { parseNotebook, serialiseNotebook } from '../../checks/notebook';
import { newRun } from '../../excel/own-sheets/run-id';
import { writeNotebook } from '../../excel/writing/write-notebook';
import { withBatch, type ChangeBatch } from './batches';

/**
 * Keeps in the workbook what was changed, so that it can be taken back. The change is made by then, and stands also where
 * this fails: it is then only not offered to be taken back.
 * @param before the notebook as it was read before the change
 */
export async function rememberChange(before: string | null, change: Omit<ChangeBatch, 'id'>): Promise<void> {
  if (change.tables.length + change.sheets.length === 0) return;
  const batch = { ...change, id: newRun() };
  await writeNotebook(before, serialiseNotebook(withBatch(parseNotebook(before), batch)));
}
