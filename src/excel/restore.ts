import type { Result } from '../result';
import type { Failure } from '../strings/failures';
import type { SheetSnapshot } from '../workbook/snapshot';
import { Stopped } from './explain';
import { MARK_NAME, markFormula } from './mark';
import { ownSheets, sameSheet, type OwnSheet } from './publish-plan';
import { takeSnapshot } from './read';
import { sync, withExcel } from './run';
import { freeSheetName } from './sheet-name';

/** A kept version, and the sheet it changes places with (null when a person has deleted that one). */
interface Exchange {
  readonly kept: OwnSheet;
  readonly current: OwnSheet | null;
}

/** The versions that a restore would bring back. */
export function restorable(sheets: readonly SheetSnapshot[]): readonly Exchange[] {
  const current = ownSheets(sheets, 'current');
  return ownSheets(sheets, 'previous').map((kept) => ({
    kept,
    current: current.find(({ mark }) => sameSheet(mark, kept.mark)) ?? null,
  }));
}

/**
 * Lets the versions kept from the run before change places with the present ones, so that a second restore undoes the
 * first. Gives the names of the sheets brought back; fails with `nothing-to-write` when no version is kept.
 */
export function restorePrevious(): Promise<Result<readonly string[], Failure>> {
  return withExcel(async (context) => {
    const { sheets, readOnly } = await takeSnapshot(context);
    if (readOnly) throw new Stopped({ cause: 'read-only' });
    const exchanges = restorable(sheets);
    if (exchanges.length === 0) throw new Stopped({ cause: 'nothing-to-write' });
    const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
    for (const exchange of exchanges) {
      if (!exchange.current) taken.delete(exchange.kept.sheet.name.toLowerCase());
    }
    const names = exchanges.map((exchange) => queueExchange(context, exchange, taken));
    await sync(context);
    return names;
  });
}

function queueExchange(context: Excel.RequestContext, { kept, current }: Exchange, taken: Set<string>): string {
  const { worksheets } = context.workbook;
  const back = worksheets.getItem(kept.sheet.id);
  const name = current ? current.sheet.name : freeSheetName(kept.mark.name, taken);
  taken.add(name.toLowerCase());
  back.visibility = 'Visible';
  back.names.getItem(MARK_NAME).formula = markFormula({ ...kept.mark, state: 'current', name });
  if (current) {
    const away = worksheets.getItem(current.sheet.id);
    const passing = freeSheetName(kept.sheet.name, taken);
    away.name = passing;
    back.name = name;
    away.name = kept.sheet.name;
    away.visibility = 'Hidden';
    away.names.getItem(MARK_NAME).formula = markFormula({ ...current.mark, state: 'previous', name });
  } else {
    back.name = name;
  }
  return name;
}
