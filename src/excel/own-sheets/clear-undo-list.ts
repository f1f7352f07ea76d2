import { workingNameOf } from './run-id';

/** No report has as many sheets. */
const FIRST_NUMBER = 1000;

let cleared = 0;

/**
 * Queues what empties Excel's undo list: the deletion of a sheet, which no Excel can undo («Undo support with the Excel
 * JavaScript API», Office Add-ins documentation). Without it one Ctrl+Z after a report would turn the tags of its sheets
 * back, or take their contents away, while they stay. Of the many calls that empty the list this is the one that leaves
 * nothing behind.
 */
export function queueClearUndoList({ workbook }: Excel.RequestContext, run: string): void {
  // A name of its own each time: one that a broken-off request has left is in nobody's way.
  cleared += 1;
  const passing = workbook.worksheets.add(workingNameOf(run, FIRST_NUMBER + cleared));
  passing.delete();
}
