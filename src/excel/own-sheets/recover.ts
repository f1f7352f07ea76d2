import type { SheetSnapshot } from '../../workbook/snapshot';
import {
  SHEET_TAG_NAME,
  readSheetTag,
  setSheetTag,
  writeSheetTag,
  type SheetTag,
  type SheetTagState,
} from './sheet-tag';
import { freeSheetName, keptNameOf } from './free-sheet-name';

/** A sheet with the tag it has. */
export interface OwnSheet {
  readonly sheet: SheetSnapshot;
  readonly tag: SheetTag;
}

/** What has to be done to one sheet to put right what a broken-off request left behind. */
export type Repair =
  | { readonly kind: 'delete'; readonly sheet: SheetSnapshot }
  /** The sheet is finished, and the user's: it is shown, and our tag comes off. */
  | { readonly kind: 'release'; readonly sheet: SheetSnapshot }
  | { readonly kind: 'restate'; readonly sheet: SheetSnapshot; readonly tag: SheetTag; readonly name: string };

/** The names sheets have while they are built: with the run's own in them, and such as no person gives to a sheet. */
const WORKING_NAME = /^ITA~[0-9a-z]{8,}~\d+$/;

/** A sheet's name while it is built, the `number`th of its run. */
export function workingNameOf(run: string, number: number): string {
  return `ITA~${run}~${number}`;
}

/** What a tag says under `report` on new sheets for people to fill in. */
export const INPUT_SHEET_SECTION = 'template';

/**
 * How to put right what broken-off requests left; nothing when there were none. Excel carries out the actions of a request
 * in order up to the one that fails. Our requests pass through the states of `SheetTagState` in such an order that the tags
 * tell how far they came: as long as a sheet is `building` or `returning`, the new version is not in place, and all is
 * undone; after that, what remains to be tidied is tidied.
 */
export function repairsOf(sheets: readonly SheetSnapshot[]): readonly Repair[] {
  const marked = sheets.flatMap((sheet): OwnSheet[] => {
    const tag = readSheetTag(sheet.tag);
    return tag ? [{ sheet, tag }] : [];
  });
  const begun = marked.some(({ tag }) => tag.state === 'building' || tag.state === 'returning');
  // Broken off before it even got its tag.
  const unmarked = sheets.filter(({ name, tag }) => readSheetTag(tag) === null && WORKING_NAME.test(name));
  const steps: readonly Step[] = [
    ...unmarked.map((sheet) => ({ sheet })),
    ...marked.flatMap((own) => (begun ? undo(own, marked) : finish(own))),
  ];
  const staying = sheets.filter((sheet) => !steps.some((step) => step.sheet === sheet && step.name === undefined));
  const taken = new Set(staying.map(({ name }) => name.toLowerCase()));
  for (const { sheet, name } of steps) if (name !== undefined) taken.delete(sheet.name.toLowerCase());
  return steps.map((step) => repairOf(step, taken));
}

/** One step before its sheet has a name for certain: without a state it is deleted, with a null one released. */
interface Step {
  readonly sheet: SheetSnapshot;
  readonly tag?: SheetTag | null;
  readonly name?: string;
}

function undo(own: OwnSheet, marked: readonly OwnSheet[]): readonly Step[] {
  const { sheet, tag } = own;
  switch (tag.state) {
    case 'building':
      return isFinishedForm(own, marked) ? [{ sheet, tag: null, name: sheet.name }] : [{ sheet }];
    case 'returning':
      return [backToPrevious(own)];
    case 'outlived':
      return [{ sheet, tag: { ...tag, state: 'previous' }, name: sheet.name }];
    case 'leaving':
      return [{ sheet, tag: { ...tag, state: 'current' }, name: tag.name }];
    case 'current':
      return undoCurrent(own, marked);
    case 'previous':
      return [];
  }
}

/** Forms are named when all of them are made, and only then shown. */
function isFinishedForm({ tag }: OwnSheet, marked: readonly OwnSheet[]): boolean {
  const together = marked.filter((other) => other.tag.run === tag.run);
  return tag.report === INPUT_SHEET_SECTION && !together.some(({ sheet }) => WORKING_NAME.test(sheet.name));
}

/** A sheet that had become current before the request broke off: newly built, or brought back in place of another. */
function undoCurrent(own: OwnSheet, marked: readonly OwnSheet[]): readonly Step[] {
  const { sheet, tag } = own;
  const ofSameRun = marked.some((other) => other.tag.state === 'building' && other.tag.run === tag.run);
  if (ofSameRun) return [{ sheet }];
  // A copy that a person made has another name than its tag says.
  if (sheet.name !== tag.name) return [];
  const inPlaceOf = marked.some((other) => other.tag.state === 'leaving' && sameSheet(other.tag, tag));
  return inPlaceOf ? [backToPrevious(own)] : [];
}

function finish({ sheet, tag }: OwnSheet): readonly Step[] {
  if (tag.state === 'outlived') return [{ sheet }];
  return tag.state === 'leaving' ? [backToPrevious({ sheet, tag })] : [];
}

function backToPrevious({ sheet, tag }: OwnSheet): Step {
  return { sheet, tag: { ...tag, state: 'previous' }, name: keptNameOf(tag.name) };
}

function repairOf({ sheet, tag, name }: Step, taken: Set<string>): Repair {
  if (tag === undefined || name === undefined) return { kind: 'delete', sheet };
  if (tag === null) return { kind: 'release', sheet };
  const free = freeSheetName(name, taken);
  taken.add(free.toLowerCase());
  return { kind: 'restate', sheet, tag, name: free };
}

/** Whether two tags are of the same section of the same report. */
export function sameSheet(a: SheetTag, b: SheetTag): boolean {
  return a.report === b.report && a.section === b.section;
}

/** The sheets as the repairs will leave them. */
export function repaired(sheets: readonly SheetSnapshot[], repairs: readonly Repair[]): readonly SheetSnapshot[] {
  return sheets.flatMap((sheet) => {
    const repair = repairs.find((one) => one.sheet === sheet);
    switch (repair?.kind) {
      case undefined:
        return [sheet];
      case 'delete':
        return [];
      case 'release':
        return [{ ...sheet, tag: null, visible: true }];
      case 'restate': {
        const { tag, name } = repair;
        return [{ ...sheet, name, tag: writeSheetTag(tag), visible: tag.state === 'current' && sheet.visible }];
      }
    }
  });
}

/**
 * Queues the repairs, in such an order that they can be taken up again when they are broken off themselves: what tells that
 * there is something to undo goes last.
 */
export function queueRepairs({ workbook }: Excel.RequestContext, repairs: readonly Repair[]): void {
  const { worksheets } = workbook;
  const ordered = [...repairs].sort((a, b) => orderOf(a) - orderOf(b));
  // Names change hands by way of names that nobody has.
  if (ordered.some(changesName)) {
    const giving = ordered.filter((repair) => repair.kind === 'delete' || changesName(repair));
    giving.forEach((repair, index) => (worksheets.getItem(repair.sheet.id).name = passingName(repair, index)));
  }
  for (const repair of ordered) queueRepair(worksheets.getItem(repair.sheet.id), repair);
}

function changesName(repair: Repair): boolean {
  return repair.kind === 'restate' && repair.name !== repair.sheet.name;
}

function queueRepair(own: Excel.Worksheet, repair: Repair): void {
  switch (repair.kind) {
    case 'delete':
      return own.delete();
    case 'release':
      if (!repair.sheet.visible) own.visibility = 'Visible';
      return own.names.getItem(SHEET_TAG_NAME).delete();
    case 'restate':
      if (changesName(repair)) own.name = repair.name;
      if (repair.tag.state === 'previous' && repair.sheet.visible) own.visibility = 'Hidden';
      return setSheetTag(own, repair.tag);
  }
}

const LAST: readonly SheetTagState[] = ['building', 'returning'];

function orderOf({ kind, sheet }: Repair): number {
  const state = readSheetTag(sheet.tag)?.state ?? 'current';
  return (LAST.includes(state) ? 2 : 0) + (kind === 'restate' ? 0 : 1);
}

function passingName({ sheet }: Repair, index: number): string {
  return `ITA ${readSheetTag(sheet.tag)?.run ?? ''} ~${index + 1}`;
}
