import { parseNotebook, serialiseNotebook } from '../../checks/notebook';
import { readSnapshot } from '../../excel/reading/read-snapshot';
import { takeBackRows, type TakenBack } from '../../excel/writing/rows/take-back-rows';
import { fail, type Result } from '../../result';
import type { Failure } from '../../strings/failures';
import { obstacleToEdits } from '../obstacles';
import { changeBatches, withoutBatch } from './batches';

/**
 * Takes a change back: rows, cells, columns, names and sheets that still are as they were written. What somebody has changed
 * since stays, and is named. Fails with `data-changed` when the workbook does not remember the change (any more).
 */
export async function undoChange(id: string): Promise<Result<TakenBack, Failure>> {
  const read = await readSnapshot();
  if (!read.ok) return read;
  const obstacle = obstacleToEdits(read.value);
  if (obstacle) return fail(obstacle);
  const { notebook: before, allTables, sheets } = read.value;
  const notebook = parseNotebook(before);
  const batch = changeBatches(notebook).find((one) => one.id === id);
  if (!batch) return fail({ cause: 'data-changed' });
  return takeBackRows({
    tables: batch.tables,
    sheets: batch.sheets,
    present: { tables: allTables.map(({ name }) => name), sheets: sheets.map(({ name }) => name) },
    notebook: { before, after: serialiseNotebook(withoutBatch(notebook, id)) },
  });
}
