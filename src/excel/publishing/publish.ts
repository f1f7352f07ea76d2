import { fail, succeed, type Result } from '../../result';
import type { Failure } from '../../strings/failures';
import type { SheetSnapshot, Snapshot } from '../../workbook/snapshot';
import { isAboutPaper, Stopped } from '../host/explain-error';
import { syncWrite, withExcel } from '../host/with-excel';
import { cleanUpAfterFailure } from '../own-sheets/clean-up-after-failure';
import { queueClearUndoList } from '../own-sheets/clear-undo-list';
import { othersAtWork } from '../own-sheets/others-at-work';
import { queueRepairs } from '../own-sheets/recover';
import { setSheetTag } from '../own-sheets/sheet-tag';
import { queueSheets, type Sheets } from '../reading/queue-sheets';
import { takeSnapshot } from '../reading/read-snapshot';
import { build, type Watcher } from './build-sheets';
import { finish, touchesOf, type Unfinished } from './finishing-touches';
import { ownSheets, planPublishing, sheetTagOf, type Placement, type PublishPlan } from './publish-plan';

/** One sheet of a finished run. */
export interface PublishedSheet {
  readonly report: string;
  readonly section: string;
  readonly name: string;
  readonly replaced: boolean;
  /** True when the wanted name belongs to a sheet of the user's, so that ours took the next free one. */
  readonly renamed: boolean;
}

/** What a finished run left in the workbook. */
export interface Published {
  readonly sheets: readonly PublishedSheet[];
  /** The workbook as it stood when the new sheets were in place: to tell whether somebody typed meanwhile. */
  readonly after: Snapshot;
  /** Sheets that are whole but lack charts or page set-up, and what they lack: Excel refused it. */
  readonly unfinished: readonly Unfinished[];
}

/**
 * Builds all sheets aside and hidden, looks whether they came out whole, and only then puts them in the place of the
 * versions before, which stay in the workbook, hidden, until the next run. Two round trips unless the sheets are large; a
 * last one for charts and page set-up, which the report can do without. Until the second, nothing a person sees has
 * changed. When a request fails, the workbook is looked at again: what was begun is taken away, and what was whole is put
 * in its place. What stands where, and what each failure leads to, is drawn in this folder's README.
 */
export async function publish(plan: PublishPlan, watcher: Watcher = {}): Promise<Result<Published, Failure>> {
  const built = await buildWhole(plan, watcher);
  if (!built.ok) return fail((await cleanUpAfterFailure(built.failure, plan.run)).failure);
  // A person may have renamed or moved sheets since the plan was made.
  const latest = planPublishing(
    plan.placements.map((placement) => placement.plan),
    built.value.sheets,
    plan,
    () => false,
  );
  const swapped = await withExcel((context) => swap(context, latest, watcher));
  const placed = swapped.ok ? swapped : await afterBrokenSwap(latest, swapped.failure);
  if (!placed.ok) return placed;
  const wanted = touches(latest, placed.value, built.value.hasPaper);
  const unfinished = await finish(wanted, plan.run, watcher.onWaiting);
  return succeed({ sheets: publishedSheets(latest, placed.value), after: placed.value, unfinished });
}

/** The sheets as they stood when building began, and whether the new ones are set up for paper. */
type Built = Sheets & { readonly hasPaper: boolean };

/** Builds the sheets; a second time without their paper when it was the page set-up that Excel refused. */
async function buildWhole(plan: PublishPlan, watcher: Watcher): Promise<Result<Built, Failure>> {
  const built = await withExcel((context) => buildAside(context, plan, watcher, true));
  if (built.ok || !isAboutPaper(built.failure)) return built;
  await cleanUpAfterFailure(built.failure, plan.run);
  return withExcel((context) => buildAside(context, { ...plan, repairs: [] }, watcher, false));
}

async function buildAside(
  context: Excel.RequestContext,
  plan: PublishPlan,
  watcher: Watcher,
  hasPaper: boolean,
): Promise<Built> {
  if (plan.repairs.length > 0) {
    queueRepairs(context, plan.repairs);
    queueClearUndoList(context, plan.run);
    await syncWrite(context, watcher.onWaiting);
  }
  const present = queueSheets(context);
  await build(context, plan, watcher, hasPaper);
  if (othersAtWork(present().sheets)) throw new Stopped({ cause: 'others-at-work' });
  return { ...present(), hasPaper };
}

async function swap(context: Excel.RequestContext, plan: PublishPlan, { onWaiting }: Watcher): Promise<Snapshot> {
  queueSwap(context, plan);
  const after = await takeSnapshot(context, (queued) => syncWrite(queued, onWaiting));
  if (!areInPlace(plan, after.sheets)) throw new Stopped({ cause: 'not-as-written' });
  return after;
}

/**
 * The order tells, when the request is broken off, how far it came: before all new sheets are tagged `current` it is undone,
 * after that it is completed. Tags are set before names and visibility, at which Excel for Windows and Mac empties its undo
 * list. What is shown is moved only then: hidden sheets may count otherwise.
 */
function queueSwap(context: Excel.RequestContext, plan: PublishPlan): void {
  const { worksheets } = context.workbook;
  const placed = plan.placements.map((placement) => ({ placement, sheet: worksheets.getItem(placement.workingName) }));
  const replaced = plan.placements.flatMap(({ replaces, keptName, passingName }) =>
    replaces ? [{ ...replaces, old: worksheets.getItem(replaces.sheet.id), keptName, passingName }] : [],
  );
  for (const { sheet, tag } of plan.outlived) setSheetTag(worksheets.getItem(sheet.id), { ...tag, state: 'outlived' });
  for (const { old, sheet, tag, passingName } of replaced) {
    setSheetTag(old, { ...tag, state: 'leaving', name: sheet.name });
    old.name = passingName;
  }
  for (const { placement, sheet } of placed) setSheetTag(sheet, sheetTagOf(plan, placement, 'current'));
  for (const { placement, sheet } of placed) {
    // In this order, so that a sheet with its name is never one that is still to be shown.
    sheet.visibility = 'Visible';
    sheet.name = placement.finalName;
  }
  for (const { placement, sheet } of placed) if (placement.position !== null) sheet.position = placement.position;
  for (const { sheet } of plan.outlived) worksheets.getItem(sheet.id).delete();
  for (const { old, sheet, tag, keptName } of replaced) {
    old.visibility = 'Hidden';
    old.name = keptName ?? sheet.name;
    setSheetTag(old, { ...tag, state: 'previous', name: sheet.name });
  }
  placed[0]?.sheet.activate();
  queueClearUndoList(context, plan.run);
}

/** The request failed, but may have been carried out all the same, or nearly so: then the run is done after all. */
async function afterBrokenSwap(plan: PublishPlan, failure: Failure): Promise<Result<Snapshot, Failure>> {
  const settled = await cleanUpAfterFailure(failure, plan.run);
  if (!areInPlace(plan, settled.sheets)) return fail(settled.failure);
  // In a request of its own: where Excel refuses to move sheets, the report stands at the end.
  await withExcel((context) => {
    queueMoves(context, plan, settled.sheets);
    queueClearUndoList(context, plan.run);
    return syncWrite(context);
  });
  return withExcel((context) => takeSnapshot(context));
}

/** Moves each new sheet right before the one it replaces, where it does not stand there yet. */
function queueMoves({ workbook }: Excel.RequestContext, plan: PublishPlan, sheets: readonly SheetSnapshot[]): void {
  const tabs = sheets.map(({ id }) => id);
  for (const { id, replaces } of placedSheets(plan, sheets)) {
    const from = tabs.indexOf(id);
    const old = replaces ? tabs.indexOf(replaces.sheet.id) : -1;
    if (old < 0 || old === from + 1) continue;
    tabs.splice(from, 1);
    const to = tabs.indexOf(replaces?.sheet.id ?? '');
    tabs.splice(to, 0, id);
    workbook.worksheets.getItem(id).position = to;
  }
}

/** The new sheets that are in place, by the ids they have. */
function placedSheets(
  { run, placements }: PublishPlan,
  sheets: readonly SheetSnapshot[],
): readonly (Placement & { readonly id: string; readonly name: string })[] {
  const own = ownSheets(sheets, 'current').filter(({ tag }) => tag.run === run);
  return placements.flatMap((placement) => {
    const { report, section } = placement.plan;
    const placed = own.find(({ tag }) => tag.report === report && tag.section === section);
    return placed ? [{ ...placement, id: placed.sheet.id, name: placed.sheet.name }] : [];
  });
}

function areInPlace({ run, placements }: PublishPlan, sheets: readonly SheetSnapshot[]): boolean {
  return ownSheets(sheets, 'current').filter(({ tag }) => tag.run === run).length === placements.length;
}

/** What is left to do, by the ids the new sheets have. */
function touches(plan: PublishPlan, { sheets }: Snapshot, hasPaper: boolean): readonly Unfinished[] {
  return placedSheets(plan, sheets).flatMap(({ id, name, plan: sheetPlan }) => {
    const actions = touchesOf(sheetPlan, hasPaper);
    return actions.length > 0 ? [{ id, name, actions }] : [];
  });
}

/** The sheets under the names they have: somebody may have taken one of those planned. */
function publishedSheets(plan: PublishPlan, { sheets }: Snapshot): readonly PublishedSheet[] {
  const own = ownSheets(sheets, 'current').filter(({ tag }) => tag.run === plan.run);
  return plan.placements.map(({ plan: { report, section, sheetName }, finalName, replaces }) => {
    const placed = own.find(({ tag }) => tag.report === report && tag.section === section);
    const name = placed?.sheet.name ?? finalName;
    return { report, section, name, replaced: replaces !== null, renamed: replaces === null && name !== sheetName };
  });
}
