import { readSnapshot } from '../excel/reading/read-snapshot';
import { succeed, type Result } from '../result';
import type { Failure } from '../strings/failures';
import { inspectInParts, type Inspection } from './inspect-workbook';

/** Reads the open workbook once and says everything that can be said of it. Writes nothing. */
export async function check(): Promise<Result<Inspection, Failure>> {
  const snapshot = await readSnapshot();
  return snapshot.ok ? succeed(await inspectInParts(snapshot.value)) : snapshot;
}
