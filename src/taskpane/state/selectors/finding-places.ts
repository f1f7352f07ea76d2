import type { CellRef, TableId } from '../../../workbook/cell';
import type { Workbook } from '../../../workbook/records';

/** The tables whose rows have names; a setting of the agency is named by `subjectOf`. */
type NamedTable = Exclude<TableId, 'ITA_Agency'>;

/** What tells a row of a table from the others, as typed: its number, its name, or both. */
export interface RowName {
  readonly table: NamedTable;
  readonly number: string | number;
  readonly name: string;
}

/** The fields that name a row. Measures are counted. */
const NAMING_FIELDS: Readonly<Record<NamedTable, { readonly number?: string; readonly name?: string }>> = {
  ITA_Scores: { number: 'number', name: 'name' },
  ITA_Results: { number: 'year' },
  ITA_Issues: { name: 'code' },
  ITA_Measures: { name: 'title' },
  ITA_Analysis: { number: 'indicator' },
  ITA_Texts: { name: 'part' },
  ITA_Signers: { name: 'name' },
};

/**
 * What a cell is about, in the workbook's own words: the header of its column; in the table of the agency, which has one
 * setting a row, the name of the setting.
 */
export function subjectOf({ table, column, row }: CellRef, { tables }: Workbook): string {
  const match = tables[table];
  if (table !== 'ITA_Agency' || match.kind !== 'found') return column;
  const items = match.columns.find(({ field }) => field === 'item');
  return String(match.table.values[row - 1]?.[items?.index ?? 0] ?? '') || column;
}

/** Which row a cell is in, by what is typed there; null in a header and where nothing names the row. */
export function rowNameOf({ table, row }: CellRef, { tables }: Workbook): RowName | null {
  const match = tables[table];
  if (row === 0 || table === 'ITA_Agency' || match.kind !== 'found') return null;
  const fields = NAMING_FIELDS[table];
  const valueOf = (field: string | undefined): string | number => {
    const column = field && match.columns.find((one) => one.field === field);
    const value = column ? (match.table.values[row - 1]?.[column.index] ?? '') : '';
    return typeof value === 'number' ? value : String(value).trim();
  };
  const number = table === 'ITA_Measures' ? row : valueOf(fields.number);
  const name = String(valueOf(fields.name));
  return number === '' && name === '' ? null : { table, number, name };
}
