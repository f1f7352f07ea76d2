import type { Importing, ImportOffer, ImportPlan, PlainTable } from '../../operations/import';
import { succeed } from '../../result';
import { IMPORT_CHOICE, IMPORT_DONE, type TableAmount } from '../../strings/import-view';
import type { Change } from '../state/pane-state';

/** How much a plan puts into each table. */
export function amountsOf({ tables }: ImportPlan): readonly TableAmount[] {
  return tables
    .map(({ table, rows, fills }) => ({ table, rows: rows.length, cells: fills.length }))
    .filter(({ rows, cells }) => rows + cells > 0);
}

/** Writes what an offer holds, whole or not at all, and tells how it is taken back. */
export function writing(offer: ImportOffer, importing: Importing): Change {
  return async () => {
    const written = await importing.write(offer);
    if (!written.ok) return written;
    const { id } = written.value;
    const undo = { label: IMPORT_CHOICE.undo, intent: { do: 'carry-out', change: undoing(id, importing) } } as const;
    return succeed({ kind: 'told', text: IMPORT_DONE.added(amountsOf(offer.outcome.plan)), ways: [undo] });
  };
}

/** Takes an import back, and tells how much somebody has changed since, which stays. */
export function undoing(id: string, importing: Importing): Change {
  return async () => {
    const undone = await importing.undo(id);
    return undone.ok ? succeed({ kind: 'told', text: IMPORT_DONE.undone(undone.value.left), ways: [] }) : undone;
  };
}

/** Makes a plain range the table. */
export function makingTable(plain: PlainTable, importing: Importing): Change {
  return async () => {
    const made = await importing.makeTable(plain);
    return made.ok ? succeed({ kind: 'told', text: IMPORT_DONE.made(plain.table), ways: [] }) : made;
  };
}
