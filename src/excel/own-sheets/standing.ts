import type { SheetSnapshot } from '../../workbook/snapshot';
import { keptNameOf } from './free-sheet-name';
import { runBuilding, runMoving } from './run-id';
import { readSheetTag, type SheetTag } from './sheet-tag';

/** What a tag says under `report` on new sheets for people to fill in. */
export const INPUT_SHEET_SECTION = 'template';

/**
 * Where a sheet of ours really stands. Names and visibility have the last word, as Excel's undo list can turn a tag back
 * while the sheet stays: a sheet under a name of its own is finished, whatever its tag says, and only one that still has
 * its working name may ever be deleted as unfinished. `ready` is whole and waits for its place, `returned` waits to be shown
 * again, `form` is a sheet for input that has its name.
 */
export type Stage =
  'building' | 'ready' | 'current' | 'previous' | 'leaving' | 'returning' | 'returned' | 'outlived' | 'form';

/** A sheet with its tag. */
export interface OwnSheet {
  readonly sheet: SheetSnapshot;
  readonly tag: SheetTag;
}

/** A sheet of ours and where it stands. The tag is null where the building was broken off before it was set. */
export interface Standing {
  readonly sheet: SheetSnapshot;
  readonly tag: SheetTag | null;
  readonly stage: Stage;
}

/** Where each sheet of ours stands; the user's are not among them. */
export function standingsOf(sheets: readonly SheetSnapshot[]): readonly Standing[] {
  const runsBuilding = new Set(sheets.map(({ name }) => runBuilding(name)));
  return sheets.flatMap((sheet): Standing[] => {
    const tag = readSheetTag(sheet.tag);
    const stage = stageOf(sheet, tag, runsBuilding);
    return stage ? [{ sheet, tag, stage }] : [];
  });
}

function stageOf(
  { name, visible }: SheetSnapshot,
  tag: SheetTag | null,
  runsBuilding: ReadonlySet<string | null>,
): Stage | null {
  if (runBuilding(name) !== null) return tag?.state === 'current' ? 'ready' : 'building';
  if (!tag) return null;
  // Input sheets are shown when all of them have their names.
  if (tag.report === INPUT_SHEET_SECTION) return !visible && runsBuilding.has(tag.run) ? 'building' : 'form';
  if (runMoving(name) !== null) {
    if (tag.state === 'current') return 'ready';
    return tag.state === 'returning' ? 'returning' : 'leaving';
  }
  return stageUnderOwnName(visible, name.startsWith(keptNameOf(tag.name)), name === tag.name, tag);
}

function stageUnderOwnName(visible: boolean, isKept: boolean, isNamed: boolean, { state }: SheetTag): Stage {
  switch (state) {
    case 'building':
      return 'current';
    case 'current':
      return isKept ? 'returned' : 'current';
    case 'leaving':
      return !visible && isKept ? 'previous' : 'leaving';
    case 'returning':
      return visible && !isKept ? 'current' : 'returning';
    case 'previous':
    case 'outlived':
      return visible && isNamed ? 'current' : state;
  }
}

/** Whether two tags are of the same section of the same report. */
export function sameSheet(a: SheetTag, b: SheetTag): boolean {
  return a.report === b.report && a.section === b.section;
}
