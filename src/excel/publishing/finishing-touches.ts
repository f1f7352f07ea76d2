import type { SheetAction } from '../../page/model/sheet-actions';
import { isSilence } from '../host/explain-error';
import { sync, syncWrite, withExcel } from '../host/with-excel';
import { pageSetupOf } from '../own-sheets/blank-sheets';
import { cleanUpAfterFailure } from '../own-sheets/clean-up-after-failure';
import { queueClearUndoList } from '../own-sheets/clear-undo-list';
import { applyAction, Canvas } from '../writing/apply-action';
import { CHART_NAME } from '../writing/apply-chart';
import { isEssential } from './essential';

/** A sheet in place, and what is still to be done to it. */
export interface Unfinished {
  /** Its id, as a person may have renamed it. */
  readonly id: string;
  readonly name: string;
  readonly actions: readonly SheetAction[];
}

/** What is left to do to a sheet once it is in place. `hasPaper` when it was set up for paper while it was blank. */
export function touchesOf(
  { blank, actions }: { readonly blank: readonly SheetAction[]; readonly actions: readonly SheetAction[] },
  hasPaper: boolean,
): readonly SheetAction[] {
  const paper = pageSetupOf(blank);
  const look = blank.filter((action) => !isEssential(action) && action.kind !== 'page-setup');
  return [...(paper && !hasPaper ? [paper] : []), ...look, ...actions.filter((action) => !isEssential(action))];
}

/**
 * Gives sheets their charts, page set-up and the like: all in one request, or sheet by sheet where Excel refuses something.
 * The last request empties the undo list, whatever became of the others. Gives the sheets it could not finish.
 */
export async function finish(
  sheets: readonly Unfinished[],
  run: string,
  onWaiting?: (waited: number) => void,
): Promise<readonly Unfinished[]> {
  const attempt = await apply(sheets, run, onWaiting);
  if (attempt === 'done') return [];
  return attempt === 'silent' ? sheets : finishOneByOne(sheets, run, onWaiting);
}

/** The same sheet by sheet, for sheets on which some of it may have been done before. */
export async function finishOneByOne(
  sheets: readonly Unfinished[],
  run: string,
  onWaiting?: (waited: number) => void,
): Promise<readonly Unfinished[]> {
  const left: Unfinished[] = [];
  let isSilent = false;
  for (const sheet of sheets) {
    const alone: Attempt = isSilent ? 'silent' : await applyAgain(sheet, run, onWaiting);
    isSilent = alone === 'silent';
    if (alone !== 'done') left.push(sheet);
  }
  if (!isSilent) await apply([], run, onWaiting);
  return left;
}

type Attempt = 'done' | 'refused' | 'silent';

/** Takes away first what an attempt before has left: requests are carried out up to the action that fails. */
async function applyAgain(sheet: Unfinished, run: string, onWaiting?: (waited: number) => void): Promise<Attempt> {
  const removed = await withExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet.id);
    const charts = worksheet.charts.load('items/name');
    await sync(context);
    for (const chart of charts.items) if (chart.name.startsWith(CHART_NAME)) chart.delete();
    if (sheet.actions.some(({ kind }) => kind === 'page-breaks')) worksheet.horizontalPageBreaks.removePageBreaks();
    await syncWrite(context, onWaiting);
  });
  if (!removed.ok && isSilence(removed.failure)) return 'silent';
  return apply([sheet], run, onWaiting);
}

async function apply(
  sheets: readonly Unfinished[],
  run: string,
  onWaiting?: (waited: number) => void,
): Promise<Attempt> {
  const applied = await withExcel(async (context) => {
    for (const { id, actions } of sheets) {
      const canvas = new Canvas(context.workbook.worksheets.getItem(id));
      for (const action of actions) applyAction(canvas, action);
    }
    queueClearUndoList(context, run);
    await syncWrite(context, onWaiting);
  });
  if (applied.ok) return 'done';
  if (isSilence(applied.failure)) return 'silent';
  await cleanUpAfterFailure(applied.failure, run);
  return 'refused';
}
