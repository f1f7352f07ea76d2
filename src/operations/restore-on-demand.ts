import type { Result } from '../result';
import type { Failure } from '../strings/failures';

/** `restorePrevious`, whose code is fetched when somebody wants the versions before: making reports does without it. */
export async function restorePrevious(): Promise<Result<readonly string[], Failure>> {
  const { restorePrevious } = await import(/* webpackChunkName: "view-restore" */ '../excel/publishing/restore');
  return restorePrevious();
}
