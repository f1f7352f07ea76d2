import type { SheetSnapshot } from '../../workbook/snapshot';
import { mayTouch, runBuilding, runMoving } from './run-id';

/**
 * Whether somebody else is making reports in this workbook right now: another pane, the ribbon beside the pane, another
 * person. Their sheets are left alone for a quarter of an hour.
 */
export function othersAtWork(sheets: readonly SheetSnapshot[]): boolean {
  return sheets.some(({ name }) => {
    const run = runBuilding(name) ?? runMoving(name);
    return run !== null && !mayTouch(run);
  });
}
