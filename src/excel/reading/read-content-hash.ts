import type { Result } from '../../result';
import type { Failure } from '../../strings/failures';
import type { CellValue } from '../../workbook/snapshot';
import { sync, withExcel } from '../host/with-excel';
import { contentHash } from '../writing/rows/row-hash';

/** What a sheet holds, in a few letters, as `contentHash` says it; that of nothing for a blank sheet. One round trip. */
export function readContentHash(sheet: string): Promise<Result<string, Failure>> {
  return withExcel(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject(true).load('values');
    await sync(context);
    return contentHash(used.isNullObject ? [] : (used.values as CellValue[][]).flat());
  });
}
