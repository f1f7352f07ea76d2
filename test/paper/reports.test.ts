import { columnLetters } from '../../src/a1';
import { makeReports, REPORT_IDS, writeTemplate, type ReportOutcome } from '../../src/operations';
import { reportInputOf } from '../../src/operations/report-input';
import type { SheetPlan } from '../../src/page/model/sheet-actions';
import { composeReports } from '../../src/reports/compose-report';
import { fileFaults } from '../support/file-faults';
import { recalculateWithLibreOffice, validateWorkbook } from './office';
import { loadOfficeClient } from '../../simulator/node';
import { createHost, newDocument, saveDocument } from '../../simulator';

let outcome: ReportOutcome;
let saved: Uint8Array;

beforeAll(async () => {
  loadOfficeClient();
  const host = createHost(newDocument());
  host.attach();
  await writeTemplate('sample');
  const made = await makeReports({ reports: REPORT_IDS, draft: false });
  if (!made.ok) throw new Error(`${made.failure.cause} ${made.failure.detail ?? ''}`);
  outcome = made.value;
  saved = await saveDocument(host.document);
});

/** What every formula of a plan must come to, by address. */
function predictionsOf({ actions }: SheetPlan): readonly (readonly [string, number | string])[] {
  return actions.flatMap((action) => {
    if (action.kind !== 'cells') return [];
    const top = Number(/\d+$/.exec(action.at)?.[0]);
    const left = action.at.charCodeAt(0) - 65;
    return action.rows.flatMap((row, r) =>
      row.flatMap((cell, c): [string, number | string][] =>
        cell?.kind === 'formula' ? [[`${columnLetters(left + c)}${top + r}`, cell.predicted]] : [],
      ),
    );
  });
}

describe('all reports of the worked example', () => {
  it('are a valid workbook', async () => {
    expect(await validateWorkbook(saved)).toEqual([]);
    expect(await fileFaults(saved)).toEqual([]);
  });

  it('come to the predicted values when LibreOffice calculates them', async () => {
    const values = await recalculateWithLibreOffice(saved);
    const { plans } = composeReports(REPORT_IDS, reportInputOf(outcome.inspection, false));
    const compared = plans.flatMap((plan) => {
      const name = outcome.sheets.find(
        ({ report, section }) => report === plan.report && section === plan.section,
      )!.name;
      return predictionsOf(plan).map(([address, predicted]) => ({
        cell: `${name}!${address}`,
        predicted,
        calculated: values.get(name)?.get(address),
      }));
    });
    expect(compared.length).toBeGreaterThan(50);
    const near = (a: unknown, b: unknown): boolean =>
      typeof a === 'number' && typeof b === 'number' ? Math.abs(a - b) < 1e-9 : a === b;
    expect(compared.filter(({ predicted, calculated }) => !near(predicted, calculated))).toEqual([]);
  });
});
