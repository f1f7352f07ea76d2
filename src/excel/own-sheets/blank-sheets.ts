import type { SheetAction, SheetPlan } from '../../page/model/sheet-actions';
import { applyAction, Canvas } from '../writing/apply-action';
import { applyPageSetup } from '../writing/apply-page-setup';
import { SHEET_TAG_NAME, sheetTagFormula } from './sheet-tag';
import { isEssential } from '../publishing/essential';
import { sheetTagOf, type Placement, type PublishPlan } from '../publishing/publish-plan';

type PageSetup = Extract<SheetAction, { kind: 'page-setup' }>;

/** A sheet with nothing on it but its type and paper, and what those are. */
interface Blank {
  readonly sheet: Excel.Worksheet;
  /** All but the paper: sheets of equal type can be copies of one another. */
  readonly type: string;
  readonly setup: PageSetup | null;
}

/**
 * Queues the sheets of a run: hidden, under their working names, marked, with nothing on them yet. To set a sheet up for
 * paper is the slowest thing one can ask of Excel: each is a copy of the first one of its type, and only what differs on
 * paper is set. A copy gets its tag after it was made: Excel on the web does not copy hidden names of a sheet.
 * @param withPaper false leaves the paper for later, where Excel has refused it once
 */
export function addBlankSheets(
  worksheets: Excel.WorksheetCollection,
  plan: PublishPlan,
  withPaper: boolean,
): ReadonlyMap<Placement, Excel.Worksheet> {
  const blanks: Blank[] = [];
  const made = plan.placements.map((placement) => {
    const blank = queueBlank(worksheets, placement, blanks, withPaper);
    blanks.push(blank);
    return [placement, blank.sheet] as const;
  });
  for (const [placement, sheet] of made) {
    sheet.names.add(SHEET_TAG_NAME, sheetTagFormula(sheetTagOf(plan, placement, 'building'))).visible = false;
  }
  return new Map(made);
}

function queueBlank(
  worksheets: Excel.WorksheetCollection,
  { plan: { blank }, workingName }: Placement,
  blanks: readonly Blank[],
  withPaper: boolean,
): Blank {
  const setup = withPaper ? pageSetupOf(blank) : null;
  const type = JSON.stringify(blank.filter(isEssential));
  const alike = blanks.filter((other) => other.type === type);
  const [original] = alike.sort((a, b) => differences(a.setup, setup) - differences(b.setup, setup));
  const sheet = original ? original.sheet.copy('End') : worksheets.add(workingName);
  sheet.visibility = 'Hidden';
  if (original) sheet.name = workingName;
  else applyType(new Canvas(sheet), blank);
  if (setup) applyPageSetup(sheet.pageLayout, setup, original?.setup);
  return { sheet, type, setup };
}

function applyType(canvas: Canvas, blank: readonly SheetAction[]): void {
  for (const action of blank.filter(isEssential)) applyAction(canvas, action);
}

/** The paper of a sheet's plan; null for one without. */
export function pageSetupOf(blank: SheetPlan['blank']): PageSetup | null {
  return blank.find((action): action is PageSetup => action.kind === 'page-setup') ?? null;
}

/** In how many properties the papers differ. */
function differences(one: PageSetup | null, other: PageSetup | null): number {
  const [a, b] = [Object.entries(one ?? {}), Object.entries(other ?? {})];
  const texts = new Set(a.map((entry) => JSON.stringify(entry)));
  return b.filter((entry) => !texts.has(JSON.stringify(entry))).length + Math.max(0, a.length - b.length);
}
