import type { Result } from '../../result';
import type { Failure } from '../../strings/failures';
import { Stopped } from '../host/explain-error';
import { sync, withExcel } from '../host/with-excel';

/** The workbook setting that holds what the add-in remembers (findings set aside); saved with the file. */
export const NOTEBOOK_KEY = 'ITA_Notebook';

/**
 * Replaces what the add-in remembers in the workbook. Fails with `data-changed` when that is no longer what it was made
 * from: somebody who has the same workbook open may have set something else aside.
 * @param before what was read, null when there was nothing
 */
export function writeNotebook(before: string | null, after: string): Promise<Result<void, Failure>> {
  return withExcel(async (context) => {
    const { settings } = context.workbook;
    const present = settings.getItemOrNullObject(NOTEBOOK_KEY).load('value');
    await sync(context);
    const now = present.isNullObject ? null : String(present.value);
    if (now !== before) throw new Stopped({ cause: 'data-changed' });
    settings.add(NOTEBOOK_KEY, after);
    await sync(context);
  });
}
