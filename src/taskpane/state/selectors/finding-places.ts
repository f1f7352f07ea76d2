import type { CellRef } from '../../../workbook/cell';
import type { Workbook } from '../../../workbook/records';

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
