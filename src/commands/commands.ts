import { countFindings } from '../checks/count-findings';
import { loadOperations } from '../operations/load-operations';
import type { Inspection, ReportOutcome } from '../operations';
import type { OutcomeFacts } from '../strings/th-commands';
import { outcome, type Outcome } from './outcome';

/** What the ribbon's buttons do, by the names that manifest.xml knows them by. Each reads the workbook afresh. */
export const COMMANDS: Readonly<Record<string, () => Promise<Outcome>>> = { checkData, makeReports, insertTables };

/** Checks the data, and selects the cell of the first error. */
export async function checkData(): Promise<Outcome> {
  const { check, goToCell } = await loadOperations();
  const checked = await check();
  if (!checked.ok) return outcome(checked.failure.cause);
  if (hasNoTables(checked.value)) return outcome('no-tables');
  const { findings } = checked.value;
  const facts = countsOf(checked.value);
  if (facts.errors === 0) return outcome(facts.warnings > 0 ? 'warnings' : 'clean', facts);
  const at = findings.find((finding) => finding.severity === 'error' && finding.at !== null)?.at;
  const shown = at ? await goToCell(at.address) : null;
  return outcome(shown?.ok ? 'errors-shown' : 'errors', facts);
}

/** Makes every report that the data suffice for: final, or as a draft while there are errors, as the pane allows. */
export async function makeReports(): Promise<Outcome> {
  const { makeReports: make, REPORT_IDS } = await loadOperations();
  const final = await make({ reports: REPORT_IDS, draft: false });
  const withErrors = !final.ok && final.failure.cause === 'errors-found';
  const made = withErrors ? await make({ reports: REPORT_IDS, draft: true }) : final;
  if (made.ok) return outcomeOfReports(made.value, REPORT_IDS, withErrors);
  const { cause, inspection } = made.failure;
  return outcome(inspection && hasNoTables(inspection) ? 'no-tables' : cause);
}

/** Inserts the tables that the workbook lacks, blank. */
export async function insertTables(): Promise<Outcome> {
  const { writeTemplate } = await loadOperations();
  const written = await writeTemplate('blank');
  if (written.ok) return outcome('inserted', { sheets: written.value.length });
  const { cause } = written.failure;
  return outcome(cause === 'tables-exist' ? 'complete' : cause);
}

function outcomeOfReports(
  { inspection, sheets, dataChanged }: ReportOutcome,
  asked: readonly string[],
  draft: boolean,
): Outcome {
  const facts = {
    ...countsOf(inspection),
    sheets: sheets.length,
    replaced: sheets.filter(({ replaced }) => replaced).length,
    unmade: asked.filter((id) => sheets.every(({ report }) => report !== id)).length,
  };
  if (dataChanged) return outcome('made-outdated', facts);
  return outcome(draft ? 'made-draft' : 'made', facts);
}

function countsOf({ findings }: Inspection): Pick<OutcomeFacts, 'errors' | 'warnings' | 'tips'> {
  const { error, warning, tip } = countFindings(findings);
  return { errors: error, warnings: warning, tips: tip };
}

function hasNoTables({ snapshot }: Inspection): boolean {
  return snapshot.tables.length === 0;
}
