import { succeed, type Result } from '../result';
import type { Failure } from '../strings/failures';
import type { Snapshot } from '../workbook/snapshot';
import { build, type Watcher } from './build';
import { MARK_NAME, markFormula, readMark, type Mark } from './mark';
import { markOf, type Placement, type PublishPlan } from './publish-plan';
import { takeSnapshot } from './read';
import { sync, withExcel } from './run';

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
 * Until the second, nothing a person sees has changed; when anything fails, what was begun is taken away again.
 */
export async function publish(plan: PublishPlan, watcher: Watcher = {}): Promise<Result<Published, Failure>> {
  const built = await withExcel((context) => build(context, plan, watcher));
  const result = built.ok ? await withExcel((context) => swap(context, plan)) : built;
  // A host that does not answer is not asked again: what it still carries out, the next run finds and tidies.
  if (!result.ok && result.failure.cause !== 'host-silent') await withExcel((context) => rollBack(context, plan));
  return result.ok ? succeed(result.value) : result;
}

async function swap(context: Excel.RequestContext, plan: PublishPlan): Promise<Published> {
  const { worksheets } = context.workbook;
  for (const { own, passingName } of plan.outlived) worksheets.getItem(own.sheet.id).name = passingName;
  for (const placement of plan.placements) {
    const fresh = worksheets.getItem(placement.workingName);
    if (placement.replaces) {
      const { sheet, mark } = placement.replaces;
      const old = worksheets.getItem(sheet.id);
      old.name = placement.keptName ?? sheet.name;
      showAs(fresh, placement, plan);
      old.visibility = 'Hidden';
      setMark(old, { ...mark, state: 'previous', name: sheet.name });
    } else {
      showAs(fresh, placement, plan);
    }
  }
  for (const { own } of plan.outlived) worksheets.getItem(own.sheet.id).delete();
  const first = plan.placements[0];
  if (first) worksheets.getItem(first.finalName).activate();
  const after = await takeSnapshot(context);
  return { sheets: plan.placements.map(publishedSheet), after };
}

function showAs(sheet: Excel.Worksheet, placement: Placement, plan: PublishPlan): void {
  if (placement.position !== null) sheet.position = placement.position;
  setMark(sheet, markOf(plan, placement, 'current'));
  sheet.visibility = 'Visible';
  sheet.name = placement.finalName;
}

function setMark(sheet: Excel.Worksheet, mark: Mark): void {
  sheet.names.getItem(MARK_NAME).formula = markFormula(mark);
}

function publishedSheet({ plan, finalName, replaces, renamed }: Placement): PublishedSheet {
  return { report: plan.report, section: plan.section, name: finalName, replaced: replaces !== null, renamed };
}

/** Puts the workbook back as it was before the run, however far the run came. */
async function rollBack(context: Excel.RequestContext, plan: PublishPlan): Promise<void> {
  const { worksheets } = context.workbook;
  const { sheets } = await takeSnapshot(context);
  const present = new Set(sheets.map(({ id }) => id));
  for (const sheet of sheets) {
    if (readMark(sheet.mark)?.run !== plan.run) continue;
    worksheets.getItem(sheet.id).delete();
  }
  for (const { replaces } of plan.placements) {
    if (!replaces || !present.has(replaces.sheet.id)) continue;
    const old = worksheets.getItem(replaces.sheet.id);
    old.name = replaces.sheet.name;
    old.visibility = replaces.sheet.visible ? 'Visible' : 'Hidden';
    setMark(old, replaces.mark);
  }
  await sync(context);
}
