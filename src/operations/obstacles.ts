import type { Failure } from '../strings/failures';
import type { Snapshot } from '../workbook/snapshot';

/** What is known to be in the way of changing cells, before it is tried; null when nothing is. */
export function obstacleToEdits({ readOnly }: Snapshot): Failure | null {
  return readOnly ? { cause: 'read-only' } : null;
}

/** What is known to be in the way of adding sheets; null when nothing is. */
export function obstacleToSheets(snapshot: Snapshot): Failure | null {
  return obstacleToEdits(snapshot) ?? (snapshot.structureProtected ? { cause: 'structure-protected' } : null);
}
