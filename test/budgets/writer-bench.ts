import { cellName } from '../../src/a1';
import { inputOf } from '../../src/excel/writing/apply-action';
import { publish } from '../../src/excel/publishing/publish';
import { planPublishing } from '../../src/excel/publishing/publish-plan';
import { readSnapshot } from '../../src/excel/reading/read-snapshot';
import { inspect } from '../../src/operations';
import { reportInputOf } from '../../src/operations/report-input';
import { composeReports } from '../../src/reports/compose-report';
import type { SheetPlan } from '../../src/page/model/sheet-actions';
import { workbookWith } from './workbook';

/** Milliseconds a round trip takes: none, Excel on a computer, Excel on the web. */
const LATENCIES = [0, 12, 38];

/** What an add-in does that writes and waits cell by cell; values and font only. */
async function cellByCell({ sheetName, actions }: SheetPlan): Promise<void> {
  const context = new Excel.RequestContext();
  const sheet = context.workbook.worksheets.add(sheetName);
  for (const action of actions) {
    if (action.kind !== 'cells') continue;
    for (const [row, cells] of action.rows.entries()) {
      for (const [column, content] of cells.entries()) {
        const cell = sheet.getRange(cellName(row, column));
        cell.formulas = [[inputOf(content)]];
        cell.format.font.name = 'TH SarabunPSK';
        await context.sync();
      }
    }
  }
}

/** What a careful add-in does: a block a sheet, one wait; values and font only. */
async function blockByBlock({ sheetName, actions }: SheetPlan): Promise<void> {
  const context = new Excel.RequestContext();
  const sheet = context.workbook.worksheets.add(sheetName);
  for (const action of actions) {
    if (action.kind !== 'cells') continue;
    const last = cellName(action.rows.length - 1, (action.rows[0]?.length ?? 1) - 1);
    const block = sheet.getRange(`A1:${last}`);
    block.formulas = action.rows.map((row) => row.map(inputOf));
    block.format.font.name = 'TH SarabunPSK';
  }
  await context.sync();
}

/** Ours: the whole page as it prints, built aside and swapped in. */
async function ours(plan: SheetPlan): Promise<void> {
  const snapshot = await readSnapshot();
  if (!snapshot.ok) throw new Error(snapshot.failure.cause);
  const published = await publish(planPublishing([plan], snapshot.value.sheets, { run: 'bench', data: 'bench' }));
  if (!published.ok) throw new Error(published.failure.cause);
}

const WRITERS = { 'cell by cell': cellByCell, 'block by block': blockByBlock, ours };

/** Prints what one section costs, written in three ways, with a host that is near and one that is far. */
export async function benchWriters(): Promise<void> {
  console.log('\none section (comparison)  round trips  bytes  ms at a latency of 0 / 12 / 38 ms');
  for (const [name, write] of Object.entries(WRITERS)) {
    const times: number[] = [];
    let counts = '';
    for (const latency of LATENCIES) {
      const host = await workbookWith(10);
      const snapshot = await readSnapshot();
      if (!snapshot.ok) throw new Error(snapshot.failure.cause);
      const { plans } = composeReports(['annual'], reportInputOf(inspect(snapshot.value), false));
      const plan = plans.find(({ section }) => section === 'comparison');
      if (!plan) throw new Error('no comparison');
      host.faults.latency = latency;
      host.counters.reset();
      const begun = performance.now();
      await write(plan);
      times.push(Math.round(performance.now() - begun));
      counts = `${host.counters.requests}\t${host.counters.requestBytes}`;
    }
    console.log(`${name.padEnd(16)}\t${counts}\t${times.join(' / ')}`);
  }
}
