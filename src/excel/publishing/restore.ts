import { fail, succeed, type Result } from '../../result';
import type { Failure } from '../../strings/failures';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { Stopped } from '../host/explain-error';
import { queueClearUndoList } from '../own-sheets/clear-undo-list';
import { othersAtWork } from '../own-sheets/others-at-work';
import { newRun, passingNameOf } from '../own-sheets/run-id';
import { setSheetTag } from '../own-sheets/sheet-tag';
import { ownSheets } from './publish-plan';
import { restorable, type Exchange } from './restorable';
import { takeSnapshot } from '../reading/read-snapshot';
import { queueRepairs, repairsOf } from '../own-sheets/recover';
import { lateAnswers, syncWrite, withExcel } from '../host/with-excel';
import { cleanUpAfterFailure } from '../own-sheets/clean-up-after-failure';
import { freeSheetName } from '../own-sheets/free-sheet-name';

/** An exchange with the names it takes. */
interface NamedExchange extends Exchange {
  /** The name of the version brought back. */
  readonly name: string;
  /** The name the present version has until its new one is free. */
  readonly passingName: string;
}

/**
 * Lets the versions kept from the run before change places with the present ones, so that a second restore undoes the
 * first. Gives the names of the sheets brought back; fails with `nothing-to-write` when no version is kept.
 */
export async function restorePrevious(): Promise<Result<readonly string[], Failure>> {
  let planned: readonly NamedExchange[] = [];
  const run = newRun();
  await lateAnswers();
  const restored = await withExcel(async (context) => {
    const { sheets, readOnly, structureProtected } = await takeSnapshot(context);
    if (readOnly) throw new Stopped({ cause: 'read-only' });
    if (structureProtected) throw new Stopped({ cause: 'structure-protected' });
    if (othersAtWork(sheets)) throw new Stopped({ cause: 'others-at-work' });
    queueRepairs(context, repairsOf(sheets));
    planned = withNames(sheets, run);
    if (planned.length === 0) throw new Stopped({ cause: 'nothing-to-write' });
    queueExchanges(context.workbook.worksheets, planned);
    queueClearUndoList(context, run);
    await syncWrite(context);
  });
  const names = planned.map(({ name }) => name);
  if (restored.ok || planned.length === 0) return restored.ok ? succeed(names) : restored;
  const settled = await cleanUpAfterFailure(restored.failure, run);
  return isRestored(settled.sheets, planned) ? succeed(names) : fail(settled.failure);
}

function withNames(sheets: readonly SheetSnapshot[], run: string): readonly NamedExchange[] {
  const exchanges = restorable(sheets);
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  for (const { kept, current } of exchanges) if (!current) taken.delete(kept.sheet.name.toLowerCase());
  const take = (wanted: string): string => {
    const name = freeSheetName(wanted, taken);
    taken.add(name.toLowerCase());
    return name;
  };
  return exchanges.map(({ kept, current }, index) => ({
    kept,
    current,
    name: current ? current.sheet.name : take(kept.tag.name),
    passingName: take(passingNameOf(run, index + 1)),
  }));
}

/** Until all that return are tagged `current`, what stands tells that there is something to undo; after that, to complete. */
function queueExchanges(worksheets: Excel.WorksheetCollection, exchanges: readonly NamedExchange[]): void {
  const moves = exchanges.map((exchange) => ({
    ...exchange,
    back: worksheets.getItem(exchange.kept.sheet.id),
    away: exchange.current && worksheets.getItem(exchange.current.sheet.id),
  }));
  for (const { kept, back, name } of moves) setSheetTag(back, { ...kept.tag, state: 'returning', name });
  for (const { current, away, name, passingName } of moves) {
    if (!current || !away) continue;
    setSheetTag(away, { ...current.tag, state: 'leaving', name });
    away.name = passingName;
  }
  for (const { kept, back, name } of moves) setSheetTag(back, { ...kept.tag, state: 'current', name });
  for (const { back, name } of moves) {
    // In this order, so that a sheet with its name is never one that is still to be shown.
    back.visibility = 'Visible';
    back.name = name;
  }
  for (const { kept, current, away, name } of moves) {
    if (!current || !away) continue;
    away.visibility = 'Hidden';
    away.name = kept.sheet.name;
    setSheetTag(away, { ...current.tag, state: 'previous', name });
  }
}

function isRestored(sheets: readonly SheetSnapshot[], exchanges: readonly NamedExchange[]): boolean {
  const current = new Set(ownSheets(sheets, 'current').map(({ sheet }) => sheet.id));
  return exchanges.every(({ kept }) => current.has(kept.sheet.id));
}
