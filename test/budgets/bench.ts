/**
 * What a run costs, in counts: round trips, actions and bytes, for workbooks of growing size, on the real client in the
 * simulator. Times are printed for comparison within the run and judge nothing but how cost grows.
 * `npm run bench` measures up to 1,000 measures, `npm run bench -- 10000` whatever sizes are named.
 */
import { createHost, type Host } from '../../simulator/host/host';
import { loadOfficeClient } from '../../simulator/client/load';
import { newDocument } from '../../simulator/file/document';
import { inspect, makeReports, REPORT_IDS, writeTemplate } from '../../src/operations';
import { readSnapshot } from '../../src/excel/read';
import { composeReports } from '../../src/reports/compose';
import { reportInputOf } from '../../src/operations/report-input';
import type { SheetAction } from '../../src/page/actions';
import { inputOf } from '../../src/excel/apply';

/** Round trips of a whole run: read, build, swap. More only where requests would pass 4 MB. */
const ROUND_TRIPS = 3;
const ACTIONS_PER_SECTION = 40;

/** Opens a simulated Excel on the worked example with so many measures. */
async function workbookWith(measures: number): Promise<Host> {
  loadOfficeClient();
  const host = createHost(newDocument());
  host.attach();
  const written = await writeTemplate('sample');
  if (!written.ok) throw new Error(written.failure.cause);
  await repeatMeasures(measures);
  host.counters.reset();
  return host;
}

async function repeatMeasures(count: number): Promise<void> {
  const context = new Excel.RequestContext();
  const table = context.workbook.tables.getItem('ITA_Measures');
  const body = table.getDataBodyRange().load('values,numberFormat');
  await context.sync();
  const rows = Array.from({ length: Math.max(0, count - body.values.length) }, (_, index) =>
    body.values[index % body.values.length]?.map((value) =>
      typeof value === 'string' && value !== '' ? `'${value}${value.length > 40 ? ` ครั้งที่ ${index}` : ''}` : value,
    ),
  );
  for (let from = 0; from < rows.length; from += 500) {
    table.rows.add(undefined, rows.slice(from, from + 500) as (string | number)[][]);
    await context.sync();
  }
}

/** Bytes of the JSON of everything that stands in the cells. */
function valueBytes(plans: readonly { readonly actions: readonly SheetAction[] }[]): number {
  const blocks = plans.flatMap(({ actions }) => actions.flatMap((action) => (action.kind === 'cells' ? [action] : [])));
  return blocks.reduce(
    (sum, { rows }) => sum + Buffer.byteLength(JSON.stringify(rows.map((row) => row.map(inputOf)))),
    0,
  );
}

interface Line {
  readonly measures: number;
  readonly sheets: number;
  readonly roundTrips: number;
  readonly largestPlan: number;
  readonly wireActions: number;
  readonly bytes: number;
  readonly ratio: number;
  readonly check: number;
  readonly plan: number;
  readonly whole: number;
}

async function measure(measures: number): Promise<Line> {
  const host = await workbookWith(measures);
  const snapshot = await readSnapshot();
  if (!snapshot.ok) throw new Error(snapshot.failure.cause);
  const checking = performance.now();
  const inspection = inspect(snapshot.value);
  const planning = performance.now();
  const { plans } = composeReports(REPORT_IDS, reportInputOf(inspection, true));
  const planned = performance.now();
  host.counters.reset();
  const made = await makeReports({ reports: REPORT_IDS, draft: true });
  if (!made.ok) throw new Error(`${made.failure.cause} ${made.failure.detail ?? ''}`);
  const { requests, actions, requestBytes } = host.counters;
  return {
    measures,
    sheets: plans.length,
    roundTrips: requests,
    largestPlan: Math.max(...plans.map((plan) => plan.actions.length)),
    wireActions: actions,
    bytes: requestBytes,
    ratio: requestBytes / valueBytes(plans),
    check: planning - checking,
    plan: planned - planning,
    whole: performance.now() - planned,
  };
}

async function main(): Promise<void> {
  const named = process.argv.slice(2).map(Number);
  const sizes = named.length > 0 ? named : [10, 100, 1000];
  console.log(
    'measures  sheets  round trips  actions (largest section)  wire actions  bytes  ÷ values  check ms  plan ms  whole ms',
  );
  const over: string[] = [];
  for (const size of sizes) {
    const line = await measure(size);
    const { sheets, roundTrips, largestPlan, wireActions, bytes, ratio, check, plan, whole } = line;
    const times = [check, plan, whole].map((time) => Math.round(time));
    console.log([size, sheets, roundTrips, largestPlan, wireActions, bytes, ratio.toFixed(2), ...times].join('\t'));
    if (roundTrips > ROUND_TRIPS && bytes < 4_000_000) over.push(`${size} measures: ${roundTrips} round trips`);
    if (size <= 10 && largestPlan > ACTIONS_PER_SECTION)
      over.push(`${size} measures: ${largestPlan} actions in a section`);
  }
  for (const line of over) console.error(`over budget: ${line}`);
  process.exitCode = over.length > 0 ? 1 : 0;
}

void main();
