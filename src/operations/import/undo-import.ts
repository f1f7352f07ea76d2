import { parseNotebook, serialiseNotebook } from '../../checks/notebook-xml';
import { readSnapshot } from '../../excel/reading/read-snapshot';
import { takeBackRows, type TakenBack } from '../../excel/writing/rows/take-back-rows';
import { fail, type Result } from '../../result';
import type { Failure } from '../../strings/failures';
import type { Snapshot } from '../../workbook/snapshot';
import { obstacleToEdits } from '../obstacles';
import { importBatches, withoutBatch } from './import-batches';

/**
 * Takes an import back: rows, cells, columns and sheets that still are as they were written. What somebody has changed since
 * stays, and is counted. Fails with `data-changed` when the workbook does not remember the import (any more).
 */
export async function undoImport(id: string): Promise<Result<TakenBack, Failure>> {
  const read = await readSnapshot();
  if (!read.ok) return read;
  const obstacle = obstacleToEdits(read.value);
  if (obstacle) return fail(obstacle);
  const { notebook: before, allTables, sheets } = read.value;
  const notebook = parseNotebook(before);
  const batch = importBatches(notebook).find((one) => one.id === id);
  if (!batch) return fail({ cause: 'data-changed' });
  return takeBackRows({
    tables: batch.tables,
    sheets: batch.sheets,
    present: { tables: allTables.map(({ name }) => name), sheets: sheets.map(({ name }) => name) },
    notebook: { before, after: serialiseNotebook(withoutBatch(notebook, id)) },
  });
}

/** The id of the last import that the workbook remembers; null when it can take none back. */
export function lastImport({ notebook }: Snapshot): string | null {
  return importBatches(parseNotebook(notebook))[0]?.id ?? null;
}
