import type { SheetSnapshot } from '../../workbook/snapshot';
import { freeSheetName, keptNameOf } from './free-sheet-name';
import { mayTouch, passingNameOf, runBuilding, runMoving } from './run-id';
import { SHEET_TAG_NAME, readSheetTag, setSheetTag, writeSheetTag, type SheetTag } from './sheet-tag';
import { sameSheet, standingsOf, type Stage, type Standing } from './standing';

/** What has to be done to one sheet to put right what a broken-off request left behind. */
export type Repair =
  /** The sheet was never finished. */
  | { readonly kind: 'delete'; readonly sheet: SheetSnapshot; readonly stage: Stage }
  /** The sheet is finished, and the user's: it is shown, and our tag comes off. */
  | { readonly kind: 'release'; readonly sheet: SheetSnapshot; readonly stage: Stage }
  | {
      readonly kind: 'restate';
      readonly sheet: SheetSnapshot;
      readonly stage: Stage;
      readonly tag: SheetTag;
      readonly name: string;
      readonly visible: boolean;
    };

/** Tells whether what a run left may be put right now. */
export type MayTouch = (run: string) => boolean;

/** What becomes of a sheet, before it has a name for certain. */
type Step =
  | { readonly kind: 'delete' | 'release'; readonly own: Standing }
  | {
      readonly kind: 'restate';
      readonly own: Standing;
      readonly tag: SheetTag;
      readonly name: string;
      readonly visible: boolean;
    };

/**
 * How to put right what broken-off requests and undone tags left; nothing when there were none. Excel carries out the
 * actions of a request in order up to the one that fails, and our requests pass through the states of `SheetTagState` in
 * such an order that what stands tells how far they came. A run is undone as long as one of its sheets is still being
 * built, and completed once all of them are whole.
 */
export function repairsOf(sheets: readonly SheetSnapshot[], may: MayTouch = (run) => mayTouch(run)): readonly Repair[] {
  const standings = standingsOf(sheets);
  const facts = factsOf(standings);
  const steps = standings.flatMap((own): readonly Step[] => {
    const run = runOf(own);
    return run !== null && !may(run) ? [] : stepFor(own, facts);
  });
  const deleted = new Set(steps.flatMap(({ kind, own }) => (kind === 'delete' ? [own.sheet] : [])));
  const taken = new Set(sheets.filter((sheet) => !deleted.has(sheet)).map(({ name }) => name.toLowerCase()));
  for (const step of steps) if (step.kind === 'restate') taken.delete(step.own.sheet.name.toLowerCase());
  return steps.flatMap((step) => repairOf(step, taken));
}

/** The run that a sheet is in the hands of; null for one that stands where it belongs. */
function runOf({ sheet, tag, stage }: Standing): string | null {
  return runBuilding(sheet.name) ?? runMoving(sheet.name) ?? (stage === 'building' && tag ? tag.run : null);
}

/** What is known of all sheets together. */
interface Facts {
  readonly standings: readonly Standing[];
  /** Runs of which a sheet is not whole yet. */
  readonly unfinished: ReadonlySet<string>;
  /** A version was being brought back, and not all of them are. */
  readonly isReturning: boolean;
}

function factsOf(standings: readonly Standing[]): Facts {
  const building = standings.filter(({ stage }) => stage === 'building');
  return {
    standings,
    unfinished: new Set(building.flatMap(({ sheet, tag }) => runBuilding(sheet.name) ?? tag?.run ?? [])),
    isReturning: standings.some(({ stage }) => stage === 'returning'),
  };
}

function stepFor(own: Standing, facts: Facts): readonly Step[] {
  const { tag, stage } = own;
  if (stage === 'building' || tag === null) return [{ kind: 'delete', own }];
  switch (stage) {
    case 'form':
      return [{ kind: 'release', own }];
    case 'ready':
      return facts.unfinished.has(tag.run) ? [{ kind: 'delete', own }] : [become('current', own, tag)];
    case 'returning':
      return [become('previous', own, tag)];
    case 'returned': {
      const isAwaited = !facts.isReturning && hasOther(own, tag, facts, (other) => other.stage === 'leaving');
      return [become(isAwaited ? 'current' : 'previous', own, tag)];
    }
    case 'leaving':
      return [become(isReplaced(own, tag, facts) ? 'previous' : 'current', own, tag)];
    case 'outlived': {
      const isKeptTwice = hasOther(own, tag, facts, (other) => other.stage === 'previous' || other.stage === 'leaving');
      return isKeptTwice && isReplaced(own, tag, facts) ? [{ kind: 'delete', own }] : [become('previous', own, tag)];
    }
    case 'current':
    case 'previous':
      return tag.state === stage
        ? []
        : [{ ...become(stage, own, tag), name: own.sheet.name, visible: own.sheet.visible }];
  }
}

/** Whether a newer sheet of the same section is in place, or whole and about to be. */
function isReplaced(own: Standing, tag: SheetTag, facts: Facts): boolean {
  return hasOther(own, tag, facts, (other) => {
    if (other.stage === 'ready') return !facts.unfinished.has(other.tag?.run ?? '');
    if (other.stage === 'returned') return !facts.isReturning;
    // A copy that a person made has another name than its tag says.
    return other.stage === 'current' && !facts.isReturning && other.sheet.name === other.tag?.name;
  });
}

function hasOther(own: Standing, tag: SheetTag, { standings }: Facts, is: (other: Standing) => boolean): boolean {
  return standings.some((other) => other !== own && other.tag !== null && sameSheet(other.tag, tag) && is(other));
}

function become(state: 'current' | 'previous', own: Standing, tag: SheetTag): Extract<Step, { kind: 'restate' }> {
  const isCurrent = state === 'current';
  const name = isCurrent ? tag.name : keptNameOf(tag.name);
  // What a person has hidden stays hidden.
  const visible = isCurrent && (own.sheet.visible || own.stage !== 'leaving');
  return { kind: 'restate', own, tag: { ...tag, state }, name, visible };
}

function repairOf(step: Step, taken: Set<string>): readonly Repair[] {
  const { sheet, stage } = step.own;
  if (step.kind !== 'restate') return [{ kind: step.kind, sheet, stage }];
  const { tag, visible } = step;
  const name = freeSheetName(step.name, taken);
  taken.add(name.toLowerCase());
  return [{ kind: 'restate', sheet, stage, tag, name, visible }];
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
        const { name, tag, visible } = repair;
        return [{ ...sheet, name, tag: writeSheetTag(tag), visible }];
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
  const giving = ordered.filter((repair) => givesName(repair) && runBuilding(repair.sheet.name) === null);
  const isTaken = ordered.some((repair) => repair.kind === 'restate' && givesName(repair));
  giving.forEach(({ sheet }, index) => {
    const run = readSheetTag(sheet.tag)?.run;
    if (isTaken && run) worksheets.getItem(sheet.id).name = passingNameOf(run, index + 1);
  });
  for (const repair of ordered) queueRepair(worksheets.getItem(repair.sheet.id), repair);
}

function givesName(repair: Repair): boolean {
  return repair.kind === 'delete' || (repair.kind === 'restate' && repair.name !== repair.sheet.name);
}

function queueRepair(own: Excel.Worksheet, repair: Repair): void {
  const { sheet } = repair;
  switch (repair.kind) {
    case 'delete':
      return own.delete();
    case 'release':
      if (!sheet.visible) own.visibility = 'Visible';
      return own.names.getItem(SHEET_TAG_NAME).delete();
    case 'restate':
      setSheetTag(own, repair.tag);
      if (repair.name !== sheet.name) own.name = repair.name;
      if (repair.visible !== sheet.visible) own.visibility = repair.visible ? 'Visible' : 'Hidden';
  }
}

/** Sheets still being built, and versions not brought back, tell that there is something to undo: they go last. */
function orderOf({ kind, stage }: Repair): number {
  const isLast = stage === 'building' || stage === 'returning';
  return (isLast ? 2 : 0) + (kind === 'restate' ? 0 : 1);
}
