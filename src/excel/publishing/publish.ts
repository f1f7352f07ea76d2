import { fail, type Result } from '../../result';
import type { Failure } from '../../strings/failures';
import type { SheetSnapshot, Snapshot } from '../../workbook/snapshot';
import { build, type Watcher } from './build-sheets';
import { Stopped } from '../host/explain-error';
import { readSheetTag, setSheetTag } from '../own-sheets/sheet-tag';
import { sheetTagOf, planPublishing, type Placement, type PublishPlan } from './publish-plan';
import { takeSnapshot } from '../reading/read-snapshot';
import { queueRepairs } from '../own-sheets/recover';
import { sync, withExcel } from '../host/with-excel';
import { cleanUpAfterFailure } from '../own-sheets/clean-up-after-failure';
import { queueSheets, type Sheets } from '../reading/queue-sheets';

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
}

/**
 * Builds all sheets aside and hidden, looks whether they came out whole, and only then puts them in the place of the
 * versions before, which stay in the workbook, hidden, until the next run. Two round trips unless the sheets are large.
 * Until the second, nothing a person sees has changed. When a request fails, the workbook is looked at again: what was begun
 * is taken away, and what was as good as done is completed.
 */
export async function publish(plan: PublishPlan, watcher: Watcher = {}): Promise<Result<Published, Failure>> {
  const built = await withExcel((context) => buildAside(context, plan, watcher));
  if (!built.ok) return fail((await cleanUpAfterFailure(built.failure)).failure);
  // A person may have renamed or moved sheets since the plan was made.
  const latest = planPublishing(
    plan.placements.map((placement) => placement.plan),
    built.value.sheets,
    plan,
  );
  const swapped = await withExcel((context) => swap(context, latest));
  return swapped.ok ? swapped : afterBrokenSwap(latest, swapped.failure);
}

/** Gives the sheets as they stood when building began. */
async function buildAside(context: Excel.RequestContext, plan: PublishPlan, watcher: Watcher): Promise<Sheets> {
  if (plan.repairs.length > 0) {
    queueRepairs(context, plan.repairs);
    await sync(context);
  }
  const present = queueSheets(context);
  await build(context, plan, watcher);
  return present();
}

async function swap(context: Excel.RequestContext, plan: PublishPlan): Promise<Published> {
  queueSwap(context.workbook.worksheets, plan);
  const after = await takeSnapshot(context);
  if (!areInPlace(plan, after.sheets)) throw new Stopped({ cause: 'not-as-written' });
  return published(plan, after);
}

/** The order is that of `SheetTagState`: until all new sheets are current, the tags tell that there is something to undo. */
function queueSwap(worksheets: Excel.WorksheetCollection, plan: PublishPlan): void {
  const replaced = plan.placements.flatMap(({ replaces, keptName, passingName }) =>
    replaces ? [{ ...replaces, old: worksheets.getItem(replaces.sheet.id), keptName, passingName }] : [],
  );
  for (const { sheet, tag } of plan.outlived) setSheetTag(worksheets.getItem(sheet.id), { ...tag, state: 'outlived' });
  for (const { old, sheet, tag, passingName } of replaced) {
    setSheetTag(old, { ...tag, state: 'leaving', name: sheet.name });
    old.name = passingName;
  }
  for (const placement of plan.placements) show(worksheets.getItem(placement.workingName), placement);
  for (const placement of plan.placements) {
    setSheetTag(worksheets.getItem(placement.finalName), sheetTagOf(plan, placement, 'current'));
  }
  for (const { sheet } of plan.outlived) worksheets.getItem(sheet.id).delete();
  for (const { old, sheet, tag, keptName } of replaced) {
    old.name = keptName ?? sheet.name;
    old.visibility = 'Hidden';
    setSheetTag(old, { ...tag, state: 'previous', name: sheet.name });
  }
  const first = plan.placements[0];
  if (first) worksheets.getItem(first.finalName).activate();
}

function show(sheet: Excel.Worksheet, { position, finalName }: Placement): void {
  if (position !== null) sheet.position = position;
  sheet.name = finalName;
  sheet.visibility = 'Visible';
}

/** The request failed, but may have been carried out all the same, or nearly so: then the run is done after all. */
async function afterBrokenSwap(plan: PublishPlan, failure: Failure): Promise<Result<Published, Failure>> {
  const settled = await cleanUpAfterFailure(failure);
  if (!areInPlace(plan, settled.sheets)) return fail(settled.failure);
  return withExcel(async (context) => published(plan, await takeSnapshot(context)));
}

function areInPlace({ run, placements }: PublishPlan, sheets: readonly SheetSnapshot[]): boolean {
  const current = sheets.filter(({ tag }) => {
    const own = readSheetTag(tag);
    return own?.run === run && own.state === 'current';
  });
  return current.length === placements.length;
}

function published(plan: PublishPlan, after: Snapshot): Published {
  return { sheets: plan.placements.map(publishedSheet), after };
}

function publishedSheet({ plan, finalName, replaces, renamed }: Placement): PublishedSheet {
  return { report: plan.report, section: plan.section, name: finalName, replaced: replaces !== null, renamed };
}
