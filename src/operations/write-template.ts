import { addInputSheets } from '../excel/own-sheets/input-sheets';
import { readSnapshot } from '../excel/reading/read-snapshot';
import { renameTable } from '../excel/writing/change-tables';
import { fail, type Result } from '../result';
import type { Failure } from '../strings/failures';
import type { TemplateContent, TemplatePlan } from '../templates/template-plans';
import type { TableId } from '../workbook/cell';
import { parseWorkbook } from '../workbook/parsing/parse-workbook';
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
  return addInputSheets(missing, sheets);
}

/** Adds one table of the contract, blank, on a sheet of its own. */
export async function insertTable(table: TableId): Promise<Result<void, Failure>> {
  const snapshot = await readSnapshot();
  if (!snapshot.ok) return snapshot;
  const { sheets } = snapshot.value;
  const obstacle = obstacleToSheets(snapshot.value);
  if (obstacle) return fail(obstacle);
  const { templatePlan } = await loadTemplates();
  const added = await addInputSheets([templatePlan(table)], sheets);
  return added.ok ? { ok: true, value: undefined } : added;
}

/** Settles which of several tables is the contract's, by giving it the contract's name. */
export async function chooseTable(
  table: TableId,
  name: string,
  { snapshot }: Pick<Inspection, 'snapshot'>,
): Promise<Result<void, Failure>> {
  const obstacle = obstacleToEdits(snapshot);
  return obstacle ? fail(obstacle) : renameTable(name, table);
}
