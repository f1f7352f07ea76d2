import { parseNotebook, serialiseNotebook } from '../../checks/notebook';
import { newRun } from '../../excel/own-sheets/run-id';
import type { TableWrite } from '../../excel/writing/rows/table-write';
import { writeRows } from '../../excel/writing/rows/write-rows';
import type { ImportPlan, PlannedTable } from '../../import/planning/plan';
import { fail, succeed, type Result } from '../../result';
import type { Failure } from '../../strings/failures';
import type { FilledRows } from '../../templates/filled-plans';
import type { TemplateRow } from '../../templates/template-plan';
import type { Workbook } from '../../workbook/records';
import type { Snapshot } from '../../workbook/snapshot';
import { TABLE_IDS } from '../../workbook/cell';
import { obstacleToEdits, obstacleToSheets } from '../obstacles';
import { withBatch } from '../changes/batches';
import { writtenSheets } from '../changes/written-sheets';
import { withHeadings } from './remembered-headings';

/** A plan, the workbook it was made for, and the choices to be remembered. */
export interface PlannedImport {
  readonly plan: ImportPlan;
  readonly snapshot: Snapshot;
  readonly book: Workbook;
  readonly choices: Readonly<Record<string, string>>;
}

/** The templates are loaded when a table is missing. */
const loadPlans = () => import(/* webpackChunkName: "view-templates" */ '../../templates/filled-plans');

/** What an import did: the id by which it can be taken back, and the sheets on which rows were written. */
export interface ImportWritten {
  readonly id: string;
  readonly sheets: readonly string[];
}

/**
 * Writes a plan into the open workbook, whole or not at all: one round trip to look at the tables once more, one to write.
 * Tables that are missing are made from the template; where there is none at all, all of them. The workbook's
 * notebook remembers it, so that it can be taken back.
 */
export async function writeImport({
  plan,
  snapshot,
  book,
  choices,
}: PlannedImport): Promise<Result<ImportWritten, Failure>> {
  const useful = plan.tables.filter(({ fills, rows }) => fills.length + rows.length > 0);
  const missing = useful.filter(({ isMissing }) => isMissing);
  const obstacle = missing.length > 0 ? obstacleToSheets(snapshot) : obstacleToEdits(snapshot);
  if (obstacle) return fail(obstacle);
  if (useful.length === 0) return fail({ cause: 'nothing-to-write' });
  const isNew = TABLE_IDS.every((id) => book.tables[id].kind === 'absent');
  const plans = missing.length > 0 ? (await loadPlans()).filledPlans(rowsByTable(missing), isNew) : [];
  const tables = useful.filter(({ isMissing }) => !isMissing).flatMap((planned) => tableWrite(planned, book));
  const run = newRun();
  const notebook = withHeadings(parseNotebook(snapshot.notebook), choices);
  const written = await writeRows(
    {
      run,
      tables,
      sheets: plans,
      notebook: {
        before: snapshot.notebook,
        after: (written, names) => {
          const sheets = writtenSheets(plans, names);
          const count = sum(written.map(({ rows, cells }) => rows.length + cells.length)) + sheets.length;
          return serialiseNotebook(withBatch(notebook, { id: run, kind: 'import', count, tables: written, sheets }));
        },
      },
    },
    snapshot.sheets,
  );
  if (!written.ok) return written;
  const made = plans.flatMap(({ table }, index) =>
    missing.some((planned) => planned.table === table) ? [written.value.sheets[index] ?? ''] : [],
  );
  return succeed({ id: run, sheets: [...new Set([...tables.map(({ seen }) => seen.sheet), ...made])] });
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

function tableWrite({ table, newColumns, fills, rows }: PlannedTable, book: Workbook): readonly TableWrite[] {
  const match = book.tables[table];
  return match.kind === 'found' ? [{ seen: match.table, newColumns, fills, rows }] : [];
}

function rowsByTable(tables: readonly PlannedTable[]): FilledRows {
  return Object.fromEntries(
    tables.map(({ table, rows }) => [
      table,
      rows.map(({ values }): TemplateRow => Object.fromEntries(values.map(({ column, value }) => [column, value]))),
    ]),
  );
}
