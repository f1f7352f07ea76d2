import type { InputAction, SheetAction } from '../page/actions';
import type { Result } from '../result';
import type { Failure } from '../strings/failures';
import type { SheetSnapshot } from '../workbook/snapshot';
import { Canvas } from './apply';
import { applyInputAction } from './apply-input';
import { sync, withExcel } from './run';
import { freeSheetName } from './sheet-name';

/** A new sheet for people to fill in. */
export interface Form {
  readonly sheetName: string;
  readonly actions: readonly (SheetAction | InputAction)[];
}

/**
 * Adds the forms behind the sheets that are there, in one round trip, and shows the first. Gives the names they got.
 * When one cannot be made, those begun are taken away again.
 * @param sheets what is in the workbook now: a name that is taken is not taken away
 */
export async function addForms(
  forms: readonly Form[],
  sheets: readonly SheetSnapshot[],
): Promise<Result<readonly string[], Failure>> {
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  const placed = forms.map(({ sheetName, actions }) => {
    const name = freeSheetName(sheetName, taken);
    taken.add(name.toLowerCase());
    return { name, actions };
  });
  const names = placed.map(({ name }) => name);
  const added = await withExcel(async (context) => {
    for (const { name, actions } of placed) {
      const canvas = new Canvas(context.workbook.worksheets.add(name));
      for (const action of actions) applyInputAction(canvas, action);
    }
    if (names[0] !== undefined) context.workbook.worksheets.getItem(names[0]).activate();
    await sync(context);
    return names;
  });
  if (!added.ok && added.failure.cause !== 'host-silent')
    await withExcel((context) => takeAway(context, names, sheets));
  return added;
}

/** Deletes the sheets of these names that were not there before. */
async function takeAway(
  context: Excel.RequestContext,
  names: readonly string[],
  before: readonly SheetSnapshot[],
): Promise<void> {
  const present = context.workbook.worksheets.load('items/id,items/name');
  await sync(context);
  const old = new Set(before.map(({ id }) => id));
  for (const sheet of present.items) {
    if (names.includes(sheet.name) && !old.has(sheet.id)) sheet.delete();
  }
  await sync(context);
}
