import type { Finding } from '../checks/finding';
import { serialiseNotebook } from '../checks/notebook';
import { revoke, setAside, type SetAside } from '../checks/set-aside';
import { writeNotebook } from '../excel/notebook';
import type { Result } from '../result';
import type { Failure } from '../strings/failures';
import type { Inspection } from './inspect';
import { today } from './today';

/** Keeps in the workbook that a person has set a finding aside, and why. */
export function setAsideFinding(
  { notebook, keyOf }: Inspection,
  finding: Finding,
  reason: string,
): Promise<Result<void, Failure>> {
  return write(notebook, setAside(notebook.setAside, finding, { reason, date: today(), keyOf }));
}

/** Lets a finding that was set aside stand again. */
export function revokeSetAside({ notebook }: Inspection, key: string): Promise<Result<void, Failure>> {
  return write(notebook, revoke(notebook.setAside, key));
}

function write(notebook: Inspection['notebook'], notes: readonly SetAside[]): Promise<Result<void, Failure>> {
  return writeNotebook(serialiseNotebook({ ...notebook, setAside: notes }));
}
