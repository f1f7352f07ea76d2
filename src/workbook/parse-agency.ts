import { foldThai } from '../thai/repair';
import type { CellRef } from './cell';
import { AGENCY, AGENCY_SETTINGS } from './definitions';
import type { FieldDefinition } from './definitions';
import { absentCell, readCell } from './read-cell';
import type { AgencyRecord } from './records';
import { rowsOf, type FoundTable } from './rows';

/** Reads the settings; of two rows of one name the first that holds something counts. */
export function parseAgency(found: FoundTable): AgencyRecord {
  const rows = rowsOf(found, AGENCY.fields).map(({ cells }) => cells);
  const header = found.columns.find(({ field }) => field === 'value') ?? found.columns[0];
  const absentAt: CellRef = header?.at ?? {
    table: 'ITA_Agency',
    column: AGENCY.fields.value.header,
    row: 0,
    address: '',
  };
  const settings = Object.entries(AGENCY_SETTINGS).map(([name, setting]) => {
    const named = rows.filter(({ item }) => item.value !== null && isNamed(setting, item.value));
    const row = named.find(({ value }) => value.reading !== 'blank') ?? named[0];
    return [name, row ? readCell<unknown>(setting.kind, row.value) : absentCell(absentAt)] as const;
  });
  // Every field of the record is a setting, read by a kind of its type.
  return Object.fromEntries(settings) as unknown as AgencyRecord;
}

function isNamed({ header, aliases }: FieldDefinition, item: string): boolean {
  const folded = foldThai(item);
  return [header, ...aliases].some((name) => foldThai(name) === folded);
}
