import { fail, type Result } from '../../result';
import type { Failure } from '../../strings/failures';

/** The work's own result; a failure also when it breaks off, as when the network fails while code is fetched. */
export async function safely<T>(work: () => Promise<Result<T, Failure>>): Promise<Result<T, Failure>> {
  try {
    return await work();
  } catch (thrown) {
    return fail({ cause: 'unknown', detail: thrown instanceof Error ? thrown.message : String(thrown) });
  }
}
