import { cellAddress } from '../../a1';
import { foldThai } from '../../thai/text/repair';
import { TABLE_IDS, type TableId } from '../cell';
import { foldedName, meaningsOf } from './match-columns';
import { AGENCY_SETTINGS, DEFINITIONS } from '../definitions';
import type { TableMatch } from '../records';
import { isNamed, candidatesOf } from './recognise-tables';
import type { TableSnapshot } from '../snapshot';

/** Finds the contract tables: by name, else by headers where exactly one table could be it. */
export function matchTables(tables: readonly TableSnapshot[]): Readonly<Record<TableId, TableMatch>> {
  const candidates = candidatesOf(tables);
  const entries = TABLE_IDS.map(
    (id) =>
      [
        id,
        matchTable(
          id,
          candidates[id].filter((table) => isMeant(id, table)),
        ),
      ] as const,
  );
  return Object.fromEntries(entries) as Record<TableId, TableMatch>;
}

function matchTable(id: TableId, candidates: readonly TableSnapshot[]): TableMatch {
  const [table] = candidates;
  if (!table) return { kind: 'absent', id };
  if (candidates.length > 1) return { kind: 'ambiguous', id, candidates };
  const columns = meaningsOf(DEFINITIONS[id], table.headers).map((meaning, index) => {
    const header = table.headers[index] ?? '';
    const address = cellAddress(table.sheet, table.top, table.left + index);
    return { ...meaning, index, header, at: { table: id, column: header, row: 0, address } };
  });
  const present = new Set(columns.map(({ field }) => field));
  const missing = Object.entries(DEFINITIONS[id].fields)
    .filter(([field, { required }]) => required && !present.has(field))
    .map(([, { header }]) => header);
  return { kind: 'found', id, by: isNamed(table.name, id) ? 'name' : 'headers', table, columns, missing };
}

/** Any table may have the headers รายการ and ค่า; the agency's has a row หน่วยงาน. */
function isMeant(id: TableId, table: TableSnapshot): boolean {
  if (id !== 'ITA_Agency' || isNamed(table.name, id)) return true;
  const item = meaningsOf(DEFINITIONS[id], table.headers).findIndex(({ field }) => field === 'item');
  const { header, aliases } = AGENCY_SETTINGS.name;
  const names = [header, ...aliases].map(foldedName);
  return table.values.some((row) => names.includes(foldThai(String(row[item] ?? ''))));
}
