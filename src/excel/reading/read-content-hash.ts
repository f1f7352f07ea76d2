import type { Result } from '../../result';
import type { Failure } from '../../strings/failures';
import { sync, withExcel } from '../host/with-excel';
import { lookAtContent } from '../writing/rows/look-at-content';

/** What a sheet holds, in a few letters, as `contentHash` says it; null for a blank sheet. One round trip. */
export function readContentHash(sheet: string): Promise<Result<string | null, Failure>> {
  return withExcel(async (context) => {
    const look = lookAtContent(context, sheet);
    await sync(context);
    return look();
  });
}
