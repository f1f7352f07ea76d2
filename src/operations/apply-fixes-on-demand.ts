import type { Result } from '../result';
import type { Failure } from '../strings/failures';
import type { applyFixes as ApplyFixes } from './apply-fixes';

/** `applyFixes`, whose code is fetched when something is fixed: reading and making reports do without it. */
export async function applyFixes(...given: Parameters<typeof ApplyFixes>): Promise<Result<void, Failure>> {
  const { applyFixes } = await import(/* webpackChunkName: "view-fixes" */ './apply-fixes');
  return applyFixes(...given);
}
