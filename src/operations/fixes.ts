import type { Fix } from '../checks/finding';
import { applyEdits, type Edit } from '../excel/edits';
import { addColumn, appendRow, renameTable } from '../excel/tables';
import { fail, succeed, type Result } from '../result';
import type { Failure } from '../strings/failures';
import type { TableId } from '../workbook/cell';
import type { Workbook } from '../workbook/records';
import type { Inspection } from './inspect';
import { obstacleToEdits } from './obstacle';
import { insertTable } from './template';

/**
 * Carries out fixes a person has agreed to. All changes of cells go first and together, all or none; then tables are
 * widened one by one, up to the first that fails.
 */
export async function applyFixes(
  fixes: readonly Fix[],
  { book, snapshot }: Pick<Inspection, 'book' | 'snapshot'>,
): Promise<Result<void, Failure>> {
  const obstacle = obstacleToEdits(snapshot);
  if (obstacle) return fail(obstacle);
  const edits = fixes.flatMap(editsOf);
  if (edits.length > 0) {
    const edited = await applyEdits(edits);
    if (!edited.ok) return edited;
  }
  for (const fix of fixes) {
    const widened = await widen(fix, book);
    if (!widened.ok) return widened;
  }
  return succeed(undefined);
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

function widen(fix: Fix, book: Workbook): Promise<Result<void, Failure>> {
  switch (fix.kind) {
    case 'edit-cells':
    case 'rename-header':
      return Promise.resolve(succeed(undefined));
    case 'insert-table':
      return insertTable(fix.table);
    case 'insert-column':
      return withTable(fix.table, book, ({ name }) => addColumn(name, fix.header));
    case 'append-row':
      return withTable(fix.table, book, ({ name, headers }) => appendRow(name, headers, fix.values));
    case 'choose-table': {
      const [only] = fix.candidates;
      return only ? renameTable(only, fix.table) : Promise.resolve(succeed(undefined));
    }
  }
}

function withTable(
  id: TableId,
  book: Workbook,
  work: (table: { readonly name: string; readonly headers: readonly string[] }) => Promise<Result<void, Failure>>,
): Promise<Result<void, Failure>> {
  const match = book.tables[id];
  if (match.kind !== 'found') return Promise.resolve(fail({ cause: 'data-changed', detail: id }));
  return work(match.table);
}
