import { addInputSheets } from '../excel/own-sheets/input-sheets';
import { readContentHash } from '../excel/reading/read-content-hash';
import type { WrittenSheet } from '../excel/writing/rows/table-write';
import { fail, succeed, type Result } from '../result';
import type { Failure } from '../strings/failures';
import { keptMeasures } from '../templates/carry-forward/kept-measures';
import { writtenSheets } from './changes/written-sheets';
import type { Inspection } from './inspect-workbook';
import { obstacleToSheets } from './obstacles';

/**
 * Keeps the measures of the year that ends on a sheet of their own, before the next year clears their results. Gives the
 * sheet, for the change to be taken back with it; none where there are no measures.
 */
export async function keepMeasures({
  book,
  snapshot,
}: Pick<Inspection, 'book' | 'snapshot'>): Promise<Result<readonly WrittenSheet[], Failure>> {
  const kept = keptMeasures(book);
  if (!kept) return succeed([]);
  const obstacle = obstacleToSheets(snapshot);
  if (obstacle) return fail(obstacle);
  // Kept by a try that broke off afterwards.
  if (snapshot.sheets.some(({ name }) => name === kept.sheetName)) {
    const [wanted] = writtenSheets([kept], [kept.sheetName]);
    const found = await readContentHash(kept.sheetName);
    if (!found.ok) return found;
    if (found.value === wanted?.hash) return succeed([]);
  }
  const added = await addInputSheets([{ ...kept, inBackground: true }], snapshot.sheets);
  return added.ok ? succeed(writtenSheets([kept], added.value)) : added;
}
