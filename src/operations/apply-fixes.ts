import { cellAddress, columnLetters } from '../a1';
import type { Fix } from '../checks/finding';
import { asOneUndo, type Converse } from '../excel/host/undo-group';
import { appendRow } from '../excel/writing/append-row';
import { applyEdits, type Edit, type SeenRow } from '../excel/writing/apply-edits';
import { addColumn, renameTable, type SeenTable } from '../excel/writing/change-tables';
import type { WrittenSheet } from '../excel/writing/rows/table-write';
import { fail, succeed, type Result } from '../result';
import type { Failure } from '../strings/failures';
import type { TableId } from '../workbook/cell';
import type { Workbook } from '../workbook/records';
import type { Inspection } from './inspect-workbook';
import { obstacleToEdits } from './obstacles';
import type { ChangeKind } from './changes/batches';
import { rememberChange } from './changes/remember-change';
import { writtenByFixes, type MadeFix } from './changes/written-by-fixes';
import { addTable } from './write-template';

/** A new year keeps the old one's measures: once a year, with the code that makes sheets for people to fill in. */
const loadKeepMeasures = () => import(/* webpackChunkName: "view-templates" */ './keep-measures');

/**
 * Carries out fixes a person has agreed to. Tables are widened first, one by one, up to the first that fails; then cells are
 * changed all together, all or none. In this order nothing that failed half-way is offered twice, nor forgotten, when the
 * workbook is read again. The next year first keeps the measures of the last on a sheet of their own. Where Excel can, one Ctrl+Z takes all of it back; not a new sheet, which no Excel can undo. What
 * was made is kept in the notebook, so that the pane can take it back.
 */
export async function applyFixes(
  fixes: readonly Fix[],
  { book, snapshot }: Pick<Inspection, 'book' | 'snapshot'>,
  kind: ChangeKind = 'fixes',
): Promise<Result<void, Failure>> {
  const obstacle = obstacleToEdits(snapshot);
  if (obstacle) return fail(obstacle);
  const kept = kind === 'next-year' ? await (await loadKeepMeasures()).keepMeasures({ book, snapshot }) : succeed([]);
  if (!kept.ok) return kept;
  const made: MadeFix[] = [];
  const sheets: WrittenSheet[] = [...kept.value];
  const result = await asOneUndo(async (converse) => {
    for (const fix of fixes) {
      const widened = await widen(fix, book, converse);
      if (!widened.ok) return widened;
      if (isEdit(fix)) continue;
      made.push({ fix, inPlace: widened.value.inPlace ?? false });
      sheets.push(...(widened.value.sheets ?? []));
    }
    const edits = fixes.flatMap(editsOf);
    const edited = edits.length > 0 ? await applyEdits(edits, rowsOf(fixes, book), converse) : succeed(undefined);
    if (edited.ok) made.push(...fixes.filter(isEdit).map((fix) => ({ fix, inPlace: false })));
    return edited;
  });
  await rememberChange(snapshot.notebook, { kind, count: made.length, tables: writtenByFixes(made, book), sheets });
  return result;
}

/** What making room for a fix did: sheets it made, and whether a row took empty cells below its table. */
interface Widened {
  readonly sheets?: readonly WrittenSheet[];
  readonly inPlace?: boolean;
}

function isEdit({ kind }: Fix): boolean {
  return kind === 'edit-cells' || kind === 'rename-header';
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

async function widen(fix: Fix, book: Workbook, converse: Converse): Promise<Result<Widened, Failure>> {
  switch (fix.kind) {
    case 'edit-cells':
    case 'rename-header':
      return succeed({});
    case 'insert-table': {
      const added = await addTable(fix.table);
      return added.ok ? succeed({ sheets: added.value }) : added;
    }
    case 'insert-column':
      return nothingMore(await withTable(fix.table, book, (table) => addColumn(table, fix.header, converse)));
    case 'append-row': {
      const added = await withTable(fix.table, book, (table) => appendRow(table, fix.values, converse));
      return added.ok ? succeed({ inPlace: added.value }) : added;
    }
    case 'choose-table': {
      const [only] = fix.candidates;
      return only ? nothingMore(await renameTable(only, fix.table, converse)) : succeed({});
    }
  }
}

function nothingMore(result: Result<void, Failure>): Result<Widened, Failure> {
  return result.ok ? succeed({}) : result;
}

function withTable<T>(
  id: TableId,
  book: Workbook,
  work: (table: SeenTable) => Promise<Result<T, Failure>>,
): Promise<Result<T, Failure>> {
  const match = book.tables[id];
  if (match.kind !== 'found') return Promise.resolve(fail({ cause: 'data-changed', detail: id }));
  return work(match.table);
}
