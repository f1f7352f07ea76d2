import type { Fix } from '../../../checks/finding';
import type { TableId } from '../../../workbook/cell';

/** What a list of fixes empties in one table: under which headers, and in how many rows at least one cell. */
export interface ClearedCells {
  readonly table: TableId;
  /** In the order in which they first occur. */
  readonly columns: readonly string[];
  readonly rows: number;
}

/** What fixes would empty, table by table: said before the list, of which it may be far below what is in sight. */
export function clearedBy(fixes: readonly Fix[]): readonly ClearedCells[] {
  const cleared = fixes
    .flatMap((fix) => (fix.kind === 'edit-cells' ? fix.edits : []))
    .filter(({ before, after }) => after === '' && before !== '')
    .map(({ at }) => at);
  return [...new Set(cleared.map(({ table }) => table))].map((table) => {
    const own = cleared.filter((at) => at.table === table);
    return {
      table,
      columns: [...new Set(own.map(({ column }) => column))],
      rows: new Set(own.map(({ row }) => row)).size,
    };
  });
}
