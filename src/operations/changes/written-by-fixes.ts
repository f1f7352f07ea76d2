import type { CellEdit, Fix } from '../../checks/finding';
import { identityHash, rowHash, valueHash } from '../../excel/writing/rows/row-hash';
import type { WrittenCell, WrittenTable } from '../../excel/writing/rows/table-write';
import { TABLE_IDS, type TableId } from '../../workbook/cell';
import type { TableMatch, Workbook } from '../../workbook/records';
import { identityColumns } from '../../workbook/row-identity';
import type { CellValue } from '../../workbook/snapshot';

type FoundTable = Extract<TableMatch, { kind: 'found' }>;

/** A fix that was made; `inPlace`: its row took empty cells below the table. */
export interface MadeFix {
  readonly fix: Fix;
  readonly inPlace: boolean;
}

/** What fixes did to tables, so that it can be taken back. New sheets are not among it. */
export function writtenByFixes(made: readonly MadeFix[], book: Workbook): readonly WrittenTable[] {
  const widened = TABLE_IDS.flatMap((id) => {
    const match = book.tables[id];
    const own = made.filter(({ fix }) => tableOf(fix) === id);
    return match.kind === 'found' && own.length > 0 ? [writtenIn(match, own)] : [];
  });
  const named = made.flatMap(({ fix }): readonly WrittenTable[] => {
    const before = fix.kind === 'choose-table' ? fix.candidates[0] : undefined;
    if (fix.kind !== 'choose-table' || before === undefined) return [];
    return [{ name: fix.table, nameBefore: before, newColumns: [], rows: [], cells: [], grewInPlace: false }];
  });
  return [...widened, ...named];
}

function tableOf(fix: Fix): TableId | null {
  switch (fix.kind) {
    case 'edit-cells':
      return fix.edits[0]?.at.table ?? null;
    case 'rename-header':
      return fix.at.table;
    case 'insert-column':
    case 'append-row':
      return fix.table;
    case 'insert-table':
    case 'choose-table':
      return null;
  }
}

function writtenIn(match: FoundTable, made: readonly MadeFix[]): WrittenTable {
  const fixes = made.map(({ fix }) => fix);
  const renamed = fixes.flatMap((fix) =>
    fix.kind === 'rename-header' ? [{ before: fix.before, after: fix.after }] : [],
  );
  const nameNow = (header: string) => renamed.find(({ before }) => before === header)?.after ?? header;
  const newColumns = fixes.flatMap((fix) => (fix.kind === 'insert-column' ? [fix.header] : []));
  const headers = [...match.table.headers, ...newColumns];
  const appended = fixes.flatMap((fix) => (fix.kind === 'append-row' ? [fix.values] : []));
  const identity = identityColumns(match.id, match.columns).map(({ header }) => header);
  const edits = fixes.flatMap((fix) => (fix.kind === 'edit-cells' ? fix.edits : []));
  return {
    name: match.table.name,
    newColumns,
    rows: appended.map((values) => ({
      hash: rowHash(
        headers.map(nameNow),
        headers.map((header) => values[header] ?? ''),
      ),
      isNew: true,
    })),
    cells: writtenCells(match, edits, identity).map((cell) => ({ ...cell, column: nameNow(cell.column) })),
    grewInPlace: made.every(({ fix, inPlace }) => fix.kind !== 'append-row' || inPlace),
    identity: identity.map(nameNow),
    renamed,
  };
}

function writtenCells(
  { table: { headers, values, formats } }: FoundTable,
  edits: readonly CellEdit[],
  identity: readonly string[],
): readonly WrittenCell[] {
  const rows = new Map<number, CellValue[]>();
  for (const { at, after } of edits) {
    const row = rows.get(at.row) ?? [...(values[at.row - 1] ?? [])];
    row[headers.indexOf(at.column)] = after;
    rows.set(at.row, row);
  }
  return edits.map(({ at: { row, column }, before, after, format }) => ({
    row: row - 1,
    column,
    hash: valueHash(after),
    before,
    identity: identityHash(headers, rows.get(row) ?? [], identity),
    ...(format !== undefined && { format: formats[row - 1]?.[headers.indexOf(column)] ?? 'General' }),
  }));
}
