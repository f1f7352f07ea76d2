import { addInputSheets } from '../excel/own-sheets/input-sheets';
import { readSnapshot } from '../excel/reading/read-snapshot';
import { renameTable } from '../excel/writing/change-tables';
import type { WrittenSheet } from '../excel/writing/rows/table-write';
import { fail, succeed, type Result } from '../result';
import type { Failure } from '../strings/failures';
import type { TemplateContent, TemplatePlan } from '../templates/template-plans';
import type { TableId } from '../workbook/cell';
import { parseWorkbook } from '../workbook/parsing/parse-workbook';
import type { Snapshot } from '../workbook/snapshot';
import { rememberChange } from './changes/remember-change';
import { writtenSheets } from './changes/written-sheets';
import type { Inspection } from './inspect-workbook';
import { obstacleToEdits, obstacleToSheets } from './obstacles';

/** The tables to be written, with the worked example: much text that most days nobody asks for. */
const loadTemplates = () => import(/* webpackChunkName: "view-templates" */ '../templates/template-plans');

/**
 * Adds the tables that are not in the workbook yet, each on a sheet of its own. Gives the names of the new sheets.
 * An example is only written where none of the tables is: it must not mix with a person's own data (`tables-exist`).
 */
export async function writeTemplate(content: TemplateContent): Promise<Result<readonly string[], Failure>> {
  const snapshot = await readSnapshot();
  if (!snapshot.ok) return snapshot;
  const { sheets } = snapshot.value;
  const obstacle = obstacleToSheets(snapshot.value);
  if (obstacle) return fail(obstacle);
  const { tables } = parseWorkbook(snapshot.value);
  const { templatePlans } = await loadTemplates();
  const plans = templatePlans({ content });
  const named = new Set(sheets.map(({ name }) => name));
  // The sheet that explains the others is not needed twice.
  const isMissing = ({ table, sheetName }: TemplatePlan): boolean =>
    table === null ? !named.has(sheetName) : tables[table].kind === 'absent';
  const missing = plans.filter(isMissing);
  if (content !== 'blank' && plans.some((plan) => plan.table !== null && !isMissing(plan)))
    return fail({ cause: 'tables-exist' });
  if (!missing.some(({ table }) => table !== null)) return fail({ cause: 'tables-exist' });
  const added = await addInputSheets(missing, sheets);
  if (added.ok) await rememberSheets(snapshot.value, writtenSheets(missing, added.value));
  return added;
}

/** Adds one table of the contract, blank, on a sheet of its own; it can be taken back. */
export async function insertTable(table: TableId): Promise<Result<void, Failure>> {
  const snapshot = await readSnapshot();
  if (!snapshot.ok) return snapshot;
  const added = await addTableTo(snapshot.value, table);
  if (!added.ok) return added;
  await rememberSheets(snapshot.value, added.value);
  return succeed(undefined);
}

/** Adds one table as a part of a larger change, which remembers the sheet. */
export async function addTable(table: TableId): Promise<Result<readonly WrittenSheet[], Failure>> {
  const snapshot = await readSnapshot();
  return snapshot.ok ? addTableTo(snapshot.value, table) : snapshot;
}

async function addTableTo(snapshot: Snapshot, table: TableId): Promise<Result<readonly WrittenSheet[], Failure>> {
  const obstacle = obstacleToSheets(snapshot);
  if (obstacle) return fail(obstacle);
  const { templatePlan } = await loadTemplates();
  const plans = [templatePlan(table)];
  const added = await addInputSheets(plans, snapshot.sheets);
  return added.ok ? succeed(writtenSheets(plans, added.value)) : added;
}

function rememberSheets({ notebook }: Snapshot, sheets: readonly WrittenSheet[]): Promise<void> {
  return rememberChange(notebook, { kind: 'tables', count: sheets.length, tables: [], sheets });
}

/** Settles which of several tables is the contract's, by giving it the contract's name. */
export async function chooseTable(
  table: TableId,
  name: string,
  { snapshot }: Pick<Inspection, 'snapshot'>,
): Promise<Result<void, Failure>> {
  const obstacle = obstacleToEdits(snapshot);
  if (obstacle) return fail(obstacle);
  const renamed = await renameTable(name, table);
  const written = { name: table, nameBefore: name, newColumns: [], rows: [], cells: [], grewInPlace: false };
  if (renamed.ok) await rememberChange(snapshot.notebook, { kind: 'tables', count: 1, tables: [written], sheets: [] });
  return renamed;
}
