import type { SheetPlan } from '../page/actions';
import type { SheetSnapshot } from '../workbook/snapshot';
import { readMark, type Mark, type MarkState } from './mark';
import { freeSheetName } from './sheet-name';

/** A sheet with the mark it bears. */
export interface OwnSheet {
  readonly sheet: SheetSnapshot;
  readonly mark: Mark;
}

/** As much of a sheet's plan as its place among the sheets is decided by. */
type Placed = Pick<SheetPlan, 'report' | 'section' | 'sheetName'>;

/** What will become of one section: the sheet to be built, and the one of ours that it replaces. */
export interface Placement<Plan extends Placed = SheetPlan> {
  readonly plan: Plan;
  /** The name while it is being built. */
  readonly workingName: string;
  readonly finalName: string;
  readonly replaces: OwnSheet | null;
  /** 0-based place among the sheets, or null for the end. */
  readonly position: number | null;
  /** The name the replaced sheet is kept under. */
  readonly keptName: string | null;
  /** True when the name the section should have belongs to a sheet of the user's. */
  readonly renamed: boolean;
}

/** A kept version that makes room for a newer one: renamed out of the way first, deleted last. */
export interface Outlived {
  readonly own: OwnSheet;
  readonly passingName: string;
}

/** Everything one run will do to the workbook's sheets, decided before anything is written. */
export interface PublishPlan<Plan extends Placed = SheetPlan> {
  readonly run: string;
  /** Hash of the data the sheets show. */
  readonly data: string;
  readonly placements: readonly Placement<Plan>[];
  /** What an earlier run left half done. */
  readonly unfinished: readonly OwnSheet[];
  readonly outlived: readonly Outlived[];
}

/** The sheets that are ours. A copy that a person made of one of ours bears the same mark, but not its name: it is theirs. */
export function ownSheets(sheets: readonly SheetSnapshot[], state: MarkState): readonly OwnSheet[] {
  const marked = sheets.flatMap((sheet) => {
    const mark = readMark(sheet.mark);
    return mark?.state === state ? [{ sheet, mark }] : [];
  });
  return marked.filter((own) => {
    const alike = marked.filter(({ mark }) => sameSheet(mark, own.mark));
    return alike.length === 1 || own.sheet.name === own.mark.name;
  });
}

/** Whether two marks are of the same section of the same report. */
export function sameSheet(a: Mark, b: Mark): boolean {
  return a.report === b.report && a.section === b.section;
}

/** Decides names and replacements for the sheets of a run; they need not be composed yet. */
export function planPublishing<Plan extends Placed>(
  plans: readonly Plan[],
  sheets: readonly SheetSnapshot[],
  { run, data }: { readonly run: string; readonly data: string },
): PublishPlan<Plan> {
  const current = ownSheets(sheets, 'current');
  const replacedBy = (plan: Placed): OwnSheet | null =>
    current.find(({ mark }) => mark.report === plan.report && mark.section === plan.section) ?? null;
  const replaced = plans.flatMap((plan) => replacedBy(plan) ?? []);
  const outlived = ownSheets(sheets, 'previous').filter((own) =>
    replaced.some(({ mark }) => sameSheet(mark, own.mark)),
  );

  const leaving = new Set(outlived.map(({ sheet }) => sheet));
  const taken = new Set(sheets.filter((sheet) => !leaving.has(sheet)).map(({ name }) => name.toLowerCase()));
  const take = (wanted: string): string => {
    const name = freeSheetName(wanted, taken);
    taken.add(name.toLowerCase());
    return name;
  };
  const placements = plans.map((plan, index): Placement<Plan> => {
    const replaces = replacedBy(plan);
    const finalName = replaces ? replaces.sheet.name : take(plan.sheetName);
    return {
      plan,
      workingName: take(`ITA ${run} ${index + 1}`),
      finalName,
      replaces,
      position: replaces ? sheets.indexOf(replaces.sheet) : null,
      keptName: replaces ? take(`ก่อนหน้า ${replaces.sheet.name}`) : null,
      renamed: !replaces && finalName !== plan.sheetName,
    };
  });
  return {
    run,
    data,
    placements,
    unfinished: ownSheets(sheets, 'building'),
    outlived: outlived.map((own, index) => ({ own, passingName: take(`ITA ${run} ก่อนหน้า ${index + 1}`) })),
  };
}

/** The mark of a section's new sheet. */
export function markOf({ run, data }: PublishPlan, { plan, finalName }: Placement, state: MarkState): Mark {
  return { report: plan.report, section: plan.section, run, data, state, name: finalName };
}
