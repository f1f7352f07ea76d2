import type { InputAction, SheetAction } from '../../page/model/sheet-actions';
import { fail, succeed, type Result } from '../../result';
import type { Failure } from '../../strings/failures';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { Canvas } from '../writing/apply-action';
import { isEssential } from '../publishing/essential';
import { applyInputAction } from '../writing/apply-input';
import { isSilence } from '../host/explain-error';
import { SHEET_TAG_NAME, sheetTagFormula, readSheetTag, type SheetTag } from './sheet-tag';
import { newRun, workingNameOf } from './run-id';
import { INPUT_SHEET_SECTION } from './standing';
import { lateAnswers, sync, syncWrite, withExcel } from '../host/with-excel';
import { cleanUpAfterFailure } from './clean-up-after-failure';
import { freeSheetName } from './free-sheet-name';
import { queueSheets } from '../reading/queue-sheets';

/** A new sheet for people to fill in. */
export interface InputSheet {
  readonly sheetName: string;
  readonly actions: readonly (SheetAction | InputAction)[];
  /** Made without going there: whoever asked for something else stays where they are. */
  readonly inBackground?: true;
}

/** A form with its name, and the one it has while it is being made. */
export interface PlacedInputSheet {
  readonly form: InputSheet;
  readonly name: string;
  readonly workingName: string;
  readonly tag: SheetTag;
}

/**
 * Adds the forms behind the sheets that are there, in one round trip, and goes to the first. Gives the names they got.
 * They have our tag until all are made, so that those begun can be taken away again when one cannot be; after that they
 * are the user's.
 * @param found what is in the workbook now: a name that is taken is not taken away
 */
export async function addInputSheets(
  forms: readonly InputSheet[],
  found: readonly SheetSnapshot[],
): Promise<Result<readonly string[], Failure>> {
  await lateAnswers();
  const run = newRun();
  const placed = placeInputSheets(forms, found, run);
  const names = placed.map(({ name }) => name);
  const added = await withExcel(async (context) => {
    queueInputSheets(context.workbook.worksheets, placed);
    await syncWrite(context);
  });
  if (added.ok) return succeed(names);
  if (await areInputSheetsMade(placed, added.failure)) return succeed(names);
  return fail((await cleanUpAfterFailure(added.failure, run)).failure);
}

/** Gives new sheets free names. */
export function placeInputSheets(
  forms: readonly InputSheet[],
  sheets: readonly SheetSnapshot[],
  run: string,
): readonly PlacedInputSheet[] {
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  return forms.map((form, index) => {
    const name = freeSheetName(form.sheetName, taken);
    taken.add(name.toLowerCase());
    const tag: SheetTag = {
      report: INPUT_SHEET_SECTION,
      section: String(index + 1),
      run,
      data: '-',
      state: 'building',
      name,
    };
    return { form, name, workingName: workingNameOf(run, index + 1), tag };
  });
}

/** Queues the sheets, made under working names, named and shown only once all are whole, and then the user's. */
export function queueInputSheets(worksheets: Excel.WorksheetCollection, placed: readonly PlacedInputSheet[]): void {
  for (const { form, workingName, tag } of placed) {
    const sheet = worksheets.add(workingName);
    sheet.visibility = 'Hidden';
    sheet.names.add(SHEET_TAG_NAME, sheetTagFormula(tag)).visible = false;
    const canvas = new Canvas(sheet);
    for (const action of form.actions.filter(isEssential)) applyInputAction(canvas, action);
  }
  for (const { name, workingName } of placed) worksheets.getItem(workingName).name = name;
  for (const { name } of placed) worksheets.getItem(name).visibility = 'Visible';
  const [first] = placed;
  if (first && !first.form.inBackground) worksheets.getItem(first.name).activate();
  // Rows of a hidden sheet cannot be frozen everywhere (OfficeDev/office-js issues 1463, 2196).
  for (const { form, name } of placed) finish(worksheets.getItem(name), form);
  for (const { name } of placed) release(worksheets.getItem(name));
}

/** What a form can do without: frozen rows, gridlines, paper. */
function finish(sheet: Excel.Worksheet, { actions }: InputSheet): void {
  const canvas = new Canvas(sheet);
  for (const action of actions) if (!isEssential(action)) applyInputAction(canvas, action);
}

/** Hands a form over to the user: nothing of ours is left on it. */
function release(sheet: Excel.Worksheet): void {
  sheet.names.getItem(SHEET_TAG_NAME).delete();
}

/**
 * After a failure: whether all sheets were made and named before it, as when only the answer was lost. Their names were free,
 * so that sheets of these names are they. Those that still have our tag are then finished, as far as Excel lets them be, and
 * handed over.
 */
export async function areInputSheetsMade(placed: readonly PlacedInputSheet[], failure: Failure): Promise<boolean> {
  if (isSilence(failure)) return false;
  const looked = await withExcel(async (context) => {
    const look = queueSheets(context);
    await sync(context);
    return look().sheets;
  });
  if (!looked.ok) return false;
  const names = new Set(looked.value.map(({ name }) => name));
  if (placed.some(({ name, workingName }) => !names.has(name) || names.has(workingName))) return false;
  const marked = looked.value.filter(({ tag }) => readSheetTag(tag)?.run === placed[0]?.tag.run);
  if (marked.length === 0) return true;
  const forEachMarked = async (act: (sheet: Excel.Worksheet) => void): Promise<boolean> => {
    const done = await withExcel(async (context) => {
      for (const { id } of marked) act(context.workbook.worksheets.getItem(id));
      await syncWrite(context);
    });
    return done.ok;
  };
  const isShown = await forEachMarked((sheet) => (sheet.visibility = 'Visible'));
  if (!isShown) return false;
  for (const { name, form } of placed) {
    await withExcel(async (context) => {
      finish(context.workbook.worksheets.getItem(name), form);
      await syncWrite(context);
    });
  }
  await forEachMarked(release);
  return true;
}
