import { rangeFrom } from '../../a1';
import type { SheetAction } from '../../page/model/sheet-actions';
import { applyAction, Canvas } from '../writing/apply-action';
import { addBlankSheets } from '../own-sheets/blank-sheets';
import { yieldToEventLoop } from '../host/yield-to-event-loop';
import { RequestBudget, weighed } from '../writing/request-budget';
import { Stopped } from '../host/explain-error';
import type { Placement, PublishPlan } from './publish-plan';
import { queueClearUndoList } from '../own-sheets/clear-undo-list';
import { syncWrite } from '../host/with-excel';
import { isEssential } from './essential';

/** Whoever waits for the sheets: told of each, and able to stop between them. */
export interface Watcher {
  /** Called before each sheet with its name and how many are done, and at last, with null, while Excel takes them in. */
  readonly onSheet?: (name: string | null, done: number) => void;
  /** Called when Excel takes long over a request, with the milliseconds passed. */
  readonly onWaiting?: (waited: number) => void;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Writes every sheet of a plan under its working name, hidden, and reads back what the formulas evaluate to. Neither requests
 * nor answers grow larger than Excel on the web takes.
 */
export async function build(
  context: Excel.RequestContext,
  plan: PublishPlan,
  watcher: Watcher,
  withPaper: boolean,
): Promise<void> {
  const requests = new RequestBudget();
  const answers = new RequestBudget();
  const written: WrittenBlock[] = [];
  const sheets = addBlankSheets(context.workbook.worksheets, plan, withPaper);
  for (const [index, [placement, sheet]] of [...sheets].entries()) {
    await announce(watcher, placement.finalName, index);
    let canvas = new Canvas(sheet);
    const send = async (): Promise<void> => {
      stopIfCancelled(watcher);
      queueClearUndoList(context, plan.run);
      await syncWrite(context, watcher.onWaiting);
      // What was asked for in one request is not known in the next.
      canvas = new Canvas(sheet);
    };
    const actions = weighed(placement.plan.actions.filter(isEssential));
    for (const { action, bytes } of actions) {
      if (requests.overflows(bytes)) await send();
      applyAction(canvas, action);
    }
    for (const { action, bytes } of actions) {
      if (!holdsFormulas(action)) continue;
      if (answers.overflows(bytes)) await send();
      written.push(readBack(canvas, placement, action));
    }
  }
  await announce(watcher, null, plan.placements.length);
  queueClearUndoList(context, plan.run);
  await syncWrite(context, watcher.onWaiting);
  written.forEach(refuseErrors);
  stopIfCancelled(watcher);
}

type Block = Extract<SheetAction, { kind: 'cells' }>;

/** A block of cells that holds formulas, and the range to read it back from. */
interface WrittenBlock {
  readonly placement: Placement;
  readonly rows: Block['rows'];
  readonly range: Excel.Range;
}

function holdsFormulas(action: SheetAction): action is Block {
  return action.kind === 'cells' && action.rows.some((row) => row.some((cell) => cell?.kind === 'formula'));
}

function readBack(canvas: Canvas, placement: Placement, { at, rows }: Block): WrittenBlock {
  const range = canvas.range(rangeFrom(at, rows.length, rows[0]?.length ?? 1));
  range.load('values');
  return { placement, rows, range };
}

/** @throws Stopped when a formula evaluates to an error: such a sheet must not take the place of a whole one. */
function refuseErrors({ placement, rows, range }: WrittenBlock): void {
  rows.forEach((row, r) =>
    row.forEach((cell, c) => {
      const value: unknown = range.values[r]?.[c];
      if (cell?.kind !== 'formula' || typeof value !== 'string' || !value.startsWith('#')) return;
      throw new Stopped({ cause: 'not-as-written', detail: `${placement.plan.sheetName}: ${cell.formula} → ${value}` });
    }),
  );
}

async function announce(watcher: Watcher, name: string | null, done: number): Promise<void> {
  watcher.onSheet?.(name, done);
  await yieldToEventLoop();
  stopIfCancelled(watcher);
}

function stopIfCancelled({ signal }: Watcher): void {
  if (signal?.aborted) throw new Stopped({ cause: 'cancelled' });
}
