import type { Result } from '../../result';
import type { Failure } from '../../strings/failures';
import { Stopped } from './explain-error';
import { withExcel } from './with-excel';

/** How one conversation with Excel is held: by itself (`withExcel`), or within an undo group. */
export type Converse = <T>(work: (context: Excel.RequestContext) => Promise<T>) => Promise<Result<T, Failure>>;

/** What Excel answers to a call that it cannot undo, within a group («Undo support with the Excel JavaScript API»). */
const UNDO_NOT_SUPPORTED = 'UndoNotSupported';

/**
 * Lets everything that the work does through `converse` be taken back by one Ctrl+Z, where Excel can do that (ExcelApi
 * 1.20); elsewhere each request is a step of its own. A conversation with a call that cannot be undone is held again by
 * itself, so that it must look at the workbook before it writes.
 */
export async function asOneUndo<T>(
  work: (converse: Converse) => Promise<Result<T, Failure>>,
): Promise<Result<T, Failure>> {
  if (!groupsUndo()) return work(withExcel);
  let result: Result<T, Failure> | undefined;
  const group = async (context: Excel.RequestContext): Promise<void> => {
    result = await work(conversingIn(context));
    // Excel.run sends what is queued when its work ends well: after a failure nothing more is to be asked of Excel.
    if (!result.ok) throw new Stopped(result.failure);
  };
  const ended = await withExcel(() => Excel.run({ mergeUndoGroup: true }, group));
  return ended.ok && result ? result : (ended as Result<T, Failure>);
}

function conversingIn(context: Excel.RequestContext): Converse {
  return async (work) => {
    const held = await withExcel(work, context);
    return !held.ok && held.failure.detail === UNDO_NOT_SUPPORTED ? withExcel(work) : held;
  };
}

/** Whether this Excel takes several requests for one step. Outside Office (the command line) there is nobody to ask. */
function groupsUndo(): boolean {
  if (typeof Office === 'undefined') return false;
  // The plain client, and Office before it is ready, have no context.
  const context = Office.context as Partial<Office.Context> | undefined;
  return context?.requirements?.isSetSupported('ExcelApi', '1.20') ?? false;
}
