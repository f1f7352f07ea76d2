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
    const check = requireNotebook(context, before);
    await sync(context);
    check();
    queueNotebook(context, after);
    await sync(context);
  });
}

/**
 * Queues a look at what the add-in remembers; call what it gives once the request has been answered.
 * @throws Stopped with `data-changed` when it is not what it was
 */
export function requireNotebook({ workbook }: Excel.RequestContext, before: string | null): () => void {
  const present = workbook.settings.getItemOrNullObject(NOTEBOOK_KEY).load('value');
  return () => {
    const now = present.isNullObject ? null : String(present.value);
    if (now !== before) throw new Stopped({ cause: 'data-changed' });
  };
}

/** Queues what the add-in is to remember. */
export function queueNotebook({ workbook }: Excel.RequestContext, after: string): void {
  workbook.settings.add(NOTEBOOK_KEY, after);
}

/** Queues what it remembered before; null when there was nothing. */
export function restoreNotebook({ workbook }: Excel.RequestContext, before: string | null): void {
  if (before === null) workbook.settings.getItemOrNullObject(NOTEBOOK_KEY).delete();
  else workbook.settings.add(NOTEBOOK_KEY, before);
}
