import type { Failure } from '../../strings/failures';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { isSilence } from '../host/explain-error';
import { queueClearUndoList } from './clear-undo-list';
import { queueRepairs, repaired, repairsOf } from './recover';
import { sync, syncWrite, withExcel } from '../host/with-excel';
import { queueSheets } from '../reading/queue-sheets';

/** How the workbook stands after a failure has been dealt with. */
export interface CleanUpOutcome {
  /** The failure, in better words where a look at the workbook gave them. */
  readonly failure: Failure;
  /** The sheets as they are now; none when that could not be found out. */
  readonly sheets: readonly SheetSnapshot[];
}

/**
 * Puts right what a failed request of a run left in the workbook, and nothing of any other run. A host that does not answer is not asked again, and one that
 * refuses this too is left alone: what is left, the next run finds and puts right.
 */
export async function cleanUpAfterFailure(failure: Failure, run: string): Promise<CleanUpOutcome> {
  if (isSilence(failure)) return { failure, sheets: [] };
  const looked = await withExcel(async (context) => {
    const look = queueSheets(context);
    await sync(context);
    return look();
  });
  if (!looked.ok) return { failure, sheets: [] };
  const { sheets, structureProtected } = looked.value;
  const better = structureProtected && failure.cause === 'sheet-protected' ? 'structure-protected' : failure.cause;
  const repairs = repairsOf(sheets, (other) => other === run);
  const tidied = await withExcel(async (context) => {
    if (repairs.length === 0) return;
    queueRepairs(context, repairs);
    queueClearUndoList(context, run);
    await syncWrite(context);
  });
  return { failure: { ...failure, cause: better }, sheets: tidied.ok ? repaired(sheets, repairs) : [] };
}
