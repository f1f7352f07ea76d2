import type { SheetPlan } from '../../page/model/sheet-actions';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { repaired, repairsOf, type MayTouch, type Repair } from '../own-sheets/recover';
import { mayTouch, passingNameOf, runBuilding, runMoving, workingNameOf } from '../own-sheets/run-id';
import { readSheetTag, type SheetTag, type SheetTagState } from '../own-sheets/sheet-tag';
import { sameSheet, type OwnSheet } from '../own-sheets/standing';
import { freeSheetName, keptNameOf } from '../own-sheets/free-sheet-name';

/** As much of a sheet's plan as its place among the sheets is decided by. */
type Placed = Pick<SheetPlan, 'report' | 'section' | 'sheetName'>;

/** What will become of one section: the sheet to be built, and the one of ours that it replaces. */
export interface Placement<Plan extends Placed = SheetPlan> {
  readonly plan: Plan;
  /** The name while it is being built. */
  readonly workingName: string;
  readonly finalName: string;
  readonly replaces: OwnSheet | null;
  /** 0-based place right before the sheet it replaces, those placed earlier counted in; null for the end. */
  readonly position: number | null;
  /** The name the replaced sheet is kept under, and the one it has until that is free. */
  readonly keptName: string | null;
  readonly passingName: string;
  /** True when the name the section should have belongs to a sheet of the user's. */
  readonly renamed: boolean;
}

/** Everything one run will do to the workbook's sheets, decided before anything is written. */
export interface PublishPlan<Plan extends Placed = SheetPlan> {
  readonly run: string;
  /** Hash of the data the sheets show. */
  readonly data: string;
  readonly placements: readonly Placement<Plan>[];
  /** What has to be put right first, since an earlier run was broken off. */
  readonly repairs: readonly Repair[];
  /** Kept versions that are deleted, since newer ones are now kept in their place. */
  readonly outlived: readonly OwnSheet[];
}

/** The sheets that are ours. A copy that a person made of one of ours has the same tag, but not its name: it is theirs. */
export function ownSheets(sheets: readonly SheetSnapshot[], state: SheetTagState): readonly OwnSheet[] {
  const marked = sheets.flatMap((sheet) => {
    if (runBuilding(sheet.name) !== null || runMoving(sheet.name) !== null) return [];
    const tag = readSheetTag(sheet.tag);
    return tag?.state === state ? [{ sheet, tag }] : [];
  });
  return marked.filter((own) => {
    const alike = marked.filter(({ tag }) => sameSheet(tag, own.tag));
    const expected = state === 'previous' ? keptNameOf(own.tag.name) : own.tag.name;
    return alike.length === 1 || own.sheet.name === expected;
  });
}

/**
 * Decides names and replacements for the sheets of a run; they need not be composed yet.
 * @param may whose leftovers are put right first: by default this session's, and old ones
 */
export function planPublishing<Plan extends Placed>(
  plans: readonly Plan[],
  found: readonly SheetSnapshot[],
  { run, data }: { readonly run: string; readonly data: string },
  may: MayTouch = (other) => mayTouch(other),
): PublishPlan<Plan> {
  const repairs = repairsOf(found, may);
  const sheets = repaired(found, repairs);
  const current = ownSheets(sheets, 'current');
  const replacedBy = (plan: Placed): OwnSheet | null =>
    current.find(({ tag }) => tag.report === plan.report && tag.section === plan.section) ?? null;
  const replaced = plans.flatMap((plan) => replacedBy(plan) ?? []);
  const outlived = ownSheets(sheets, 'previous').filter((own) => replaced.some(({ tag }) => sameSheet(tag, own.tag)));

  const going = new Set(outlived.map(({ sheet }) => sheet));
  const taken = new Set(sheets.filter((sheet) => !going.has(sheet)).map(({ name }) => name.toLowerCase()));
  const take = (wanted: string): string => {
    const name = freeSheetName(wanted, taken);
    taken.add(name.toLowerCase());
    return name;
  };
  const places: number[] = [];
  const placeOf = (replaces: OwnSheet): number => {
    const place = sheets.indexOf(replaces.sheet);
    places.push(place);
    return place + places.filter((other) => other < place).length;
  };
  const placements = plans.map((plan, index): Placement<Plan> => {
    const replaces = replacedBy(plan);
    const finalName = replaces ? replaces.sheet.name : take(plan.sheetName);
    return {
      plan,
      workingName: take(workingNameOf(run, index + 1)),
      finalName,
      replaces,
      position: replaces ? placeOf(replaces) : null,
      keptName: replaces ? take(keptNameOf(replaces.sheet.name)) : null,
      passingName: take(passingNameOf(run, index + 1)),
      renamed: !replaces && finalName !== plan.sheetName,
    };
  });
  return { run, data, placements, repairs, outlived };
}

/** The tag of a section's new sheet. */
export function sheetTagOf({ run, data }: PublishPlan, { plan, finalName }: Placement, state: SheetTagState): SheetTag {
  return { report: plan.report, section: plan.section, run, data, state, name: finalName };
}
