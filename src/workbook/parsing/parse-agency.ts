import { foldThai } from '../../thai/text/repair';
import type { Cell, CellRef } from '../cell';
import { foldedName } from '../recognition/match-columns';
import { AGENCY, AGENCY_SETTINGS } from '../definitions';
import { absentCell, readCell } from './read-cell';
import type { AgencyRecord } from '../records';
import { rowsOf, type FoundTable } from './rows';

/** A setting typed in two rows that do not say the same. */
export interface RepeatedSetting {
  /** The name of the setting in the contract. */
  readonly item: string;
  /** The row that counts, and the one that contradicts it. */
  readonly first: Cell<unknown>;
  readonly second: Cell<unknown>;
}

/** The settings that two rows give different values; blank rows contradict nothing. */
export function repeatedSettings(found: FoundTable): readonly RepeatedSetting[] {
  const rows = rowsOf(found, AGENCY.fields).map(({ cells: { item, value } }) => ({
    name: foldThai(item.value ?? ''),
    value,
  }));
  return Object.values(AGENCY_SETTINGS).flatMap(({ header, aliases, kind }): RepeatedSetting[] => {
    const names = [header, ...aliases].map(foldedName);
    const cells = rows.filter(({ name, value }) => names.includes(name) && value.reading !== 'blank');
    const [first, ...others] = cells.map(({ value }) => readCell<unknown>(kind, value));
    if (!first) return [];
    const meaning = (cell: Cell<unknown>) => foldThai(String(cell.value ?? cell.raw));
    const second = others.find((cell) => meaning(cell) !== meaning(first));
    return second ? [{ item: header, first, second }] : [];
  });
}

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
