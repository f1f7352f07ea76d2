import type { Finding } from '../checks/finding';
import { serialiseNotebook } from '../checks/notebook';
import { revoke, setAside, type SetAside } from '../checks/set-aside';
import { writeNotebook } from '../excel/writing/write-notebook';
import { fail, type Result } from '../result';
import type { Failure } from '../strings/failures';
import type { Inspection } from './inspect-workbook';
import { obstacleToEdits } from './obstacles';
import { today } from './today';

/** Keeps in the workbook that a person has set a finding aside, and why. */
export function setAsideFinding(
  inspection: Inspection,
  finding: Finding,
  reason: string,
): Promise<Result<void, Failure>> {
  const { notebook, keyOf } = inspection;
  return write(inspection, setAside(notebook.setAside, finding, { reason, date: today(), keyOf }));
}

/** Lets a finding that was set aside stand again. */
export function revokeSetAside(inspection: Inspection, key: string): Promise<Result<void, Failure>> {
  return write(inspection, revoke(inspection.notebook.setAside, key));
}

async function write({ notebook, snapshot }: Inspection, notes: readonly SetAside[]): Promise<Result<void, Failure>> {
  const obstacle = obstacleToEdits(snapshot);
  if (obstacle) return fail(obstacle);
  return writeNotebook(snapshot.notebook, serialiseNotebook({ ...notebook, setAside: notes }));
}
