import { cellAddress, columnLetters } from '../a1';
import type { Fix } from '../checks/finding';
import { asOneUndo, type Converse } from '../excel/host/undo-group';
import { appendRow } from '../excel/writing/append-row';
import { applyEdits, type Edit, type SeenRow } from '../excel/writing/apply-edits';
import { addColumn, renameTable, type SeenTable } from '../excel/writing/change-tables';
import { fail, succeed, type Result } from '../result';
import type { Failure } from '../strings/failures';
import type { TableId } from '../workbook/cell';
import type { Workbook } from '../workbook/records';
import type { Inspection } from './inspect-workbook';
import { obstacleToEdits } from './obstacles';
import { insertTable } from './write-template';

/**
 * Carries out fixes a person has agreed to. Tables are widened first, one by one, up to the first that fails; then cells are
 * changed all together, all or none. In this order nothing that failed half-way is offered twice, nor forgotten, when the
 * workbook is read again. Where Excel can, one Ctrl+Z takes all of it back; not a new sheet, which no Excel can undo.
 */
export async function applyFixes(
  fixes: readonly Fix[],
  { book, snapshot }: Pick<Inspection, 'book' | 'snapshot'>,
): Promise<Result<void, Failure>> {
  const obstacle = obstacleToEdits(snapshot);
  if (obstacle) return fail(obstacle);
  return asOneUndo(async (converse) => {
    for (const fix of fixes) {
      const widened = await widen(fix, book, converse);
      if (!widened.ok) return widened;
    }
    const edits = fixes.flatMap(editsOf);
    return edits.length > 0 ? applyEdits(edits, rowsOf(fixes, book), converse) : succeed(undefined);
  });
}

/** The rows of all cells that the fixes change, as they were read. */
function rowsOf(fixes: readonly Fix[], book: Workbook): readonly SeenRow[] {
  const places = fixes.flatMap((fix) =>
    fix.kind === 'edit-cells' ? fix.edits.map(({ at }) => at) : fix.kind === 'rename-header' ? [fix.at] : [],
  );
  const rows = new Map(places.map(({ table, row }) => [`${table} ${row}`, { table, row }]));
  return [...rows.values()].flatMap(({ table: id, row }) => {
    const match = book.tables[id];
    if (match.kind !== 'found') return [];
    const { sheet, top, left, headers, values } = match.table;
    const last = `${columnLetters(left + headers.length - 1)}${top + row + 1}`;
    const address = `${cellAddress(sheet, top + row, left)}:${last}`;
    return [{ address, values: row === 0 ? headers : (values[row - 1] ?? []) }];
  });
}

function editsOf(fix: Fix): readonly Edit[] {
  switch (fix.kind) {
    case 'edit-cells':
      return fix.edits.map(({ at, ...edit }) => ({ ...edit, address: at.address }));
    case 'rename-header':
      return [{ address: fix.at.address, before: fix.before, after: fix.after }];
    default:
      return [];
  }
}

function widen(fix: Fix, book: Workbook, converse: Converse): Promise<Result<void, Failure>> {
  switch (fix.kind) {
    case 'edit-cells':
    case 'rename-header':
      return Promise.resolve(succeed(undefined));
    case 'insert-table':
      return insertTable(fix.table);
    case 'insert-column':
      return withTable(fix.table, book, (table) => addColumn(table, fix.header, converse));
    case 'append-row':
      return withTable(fix.table, book, (table) => appendRow(table, fix.values, converse));
    case 'choose-table': {
      const [only] = fix.candidates;
      return only ? renameTable(only, fix.table, converse) : Promise.resolve(succeed(undefined));
    }
  }
}

function withTable(
  id: TableId,
  book: Workbook,
  work: (table: SeenTable) => Promise<Result<void, Failure>>,
): Promise<Result<void, Failure>> {
  const match = book.tables[id];
  if (match.kind !== 'found') return Promise.resolve(fail({ cause: 'data-changed', detail: id }));
  return work(match.table);
}
