import { foldThai } from '../../thai/text/repair';
import type { CellRef } from '../cell';
import { foldedName } from '../recognition/match-columns';
import { AGENCY, AGENCY_SETTINGS } from '../definitions';
import { absentCell, readCell } from './read-cell';
import type { AgencyRecord } from '../records';
import { rowsOf, type FoundTable } from './rows';

/** Reads the settings; of two rows of one name the first that holds something counts. */
export function parseAgency(found: FoundTable): AgencyRecord {
  const rows = rowsOf(found, AGENCY.fields).map(({ cells: { item, value } }) => ({
    name: foldThai(item.value ?? ''),
    value,
  }));
  const valueColumn = found.columns.find(({ field }) => field === 'value') ?? found.columns[0];
  const absentAt: CellRef = valueColumn?.at ?? {
    table: 'ITA_Agency',
    column: AGENCY.fields.value.header,
    row: 0,
    address: '',
  };
  const settings = Object.entries(AGENCY_SETTINGS).map(([field, { header, aliases, kind }]) => {
    const names = [header, ...aliases].map(foldedName);
    const named = rows.filter(({ name }) => names.includes(name));
    const row = named.find(({ value }) => value.reading !== 'blank') ?? named[0];
    return [field, row ? readCell<unknown>(kind, row.value) : absentCell(absentAt)] as const;
  });
  // Every field of the record is a setting, read by a kind of its type.
  return Object.fromEntries(settings) as unknown as AgencyRecord;
}
