import { applyAction, Canvas } from '../writing/apply-action';
import { SHEET_TAG_NAME, sheetTagFormula } from './sheet-tag';
import { sheetTagOf, type Placement, type PublishPlan } from '../publishing/publish-plan';

/**
 * Queues the sheets of a run: hidden, under their working names, marked, with nothing on them yet. To set a sheet up for
 * paper is the slowest thing one can ask of Excel, and wordy: sheets set up alike are copies of the first of them.
 */
export function addBlankSheets(
  worksheets: Excel.WorksheetCollection,
  plan: PublishPlan,
): ReadonlyMap<Placement, Excel.Worksheet> {
  const firsts = new Map<string, Excel.Worksheet>();
  const sheets = new Map<Placement, Excel.Worksheet>();
  for (const placement of plan.placements) {
    const look = JSON.stringify(placement.plan.blank);
    const first = firsts.get(look);
    const sheet = first ? copyOf(first, placement, plan) : newSheet(worksheets, placement, plan);
    firsts.set(look, first ?? sheet);
    sheets.set(placement, sheet);
  }
  return sheets;
}

function newSheet(worksheets: Excel.WorksheetCollection, placement: Placement, plan: PublishPlan): Excel.Worksheet {
  const sheet = worksheets.add(placement.workingName);
  sheet.visibility = 'Hidden';
  sheet.names.add(SHEET_TAG_NAME, sheetTagFormula(sheetTagOf(plan, placement, 'building'))).visible = false;
  const canvas = new Canvas(sheet);
  for (const action of placement.plan.blank) applyAction(canvas, action);
  return sheet;
}

/** A copy has the tag of its original from the start, names of a sheet being copied with it. */
function copyOf(original: Excel.Worksheet, placement: Placement, plan: PublishPlan): Excel.Worksheet {
  const sheet = original.copy('End');
  sheet.visibility = 'Hidden';
  sheet.name = placement.workingName;
  sheet.names.getItem(SHEET_TAG_NAME).formula = sheetTagFormula(sheetTagOf(plan, placement, 'building'));
  return sheet;
}
