import { inspect, makeReports, REPORT_IDS } from '../../src/operations';
import { reportInputOf } from '../../src/operations/report-input';
import { inputOf } from '../../src/excel/writing/apply-action';
import { readSnapshot } from '../../src/excel/reading/read-snapshot';
import type { SheetPlan } from '../../src/page/model/sheet-actions';
import { composeReports } from '../../src/reports/compose-report';
import { workbookWith } from './workbook';

/**
 * Round trips of a whole run: read, build, swap, and what a report is whole without (charts, page set-up). More only where
 * requests would pass 4 MB.
 */
const ROUND_TRIPS = 4;
const MOST_BYTES = 4_000_000;
const ACTIONS_PER_SECTION = 40;

interface Line {
  readonly measures: number;
  readonly sheets: number;
  readonly roundTrips: number;
  readonly largestPlan: number;
  readonly wireActions: number;
  readonly bytes: number;
  readonly ratio: number;
  /** Milliseconds: composing and serialising, all but what Excel itself takes. */
  readonly ready: number;
  readonly host: number;
}

/** Bytes of the JSON of everything that is in the cells. */
function valueBytes(plans: readonly SheetPlan[]): number {
  const blocks = plans.flatMap(({ actions }) => actions.flatMap((action) => (action.kind === 'cells' ? [action] : [])));
  return blocks.reduce(
    (sum, { rows }) => sum + Buffer.byteLength(JSON.stringify(rows.map((row) => row.map(inputOf)))),
    0,
  );
}

async function measure(measures: number): Promise<Line> {
  const host = await workbookWith(measures);
  const snapshot = await readSnapshot();
  if (!snapshot.ok) throw new Error(snapshot.failure.cause);
  const { plans } = composeReports(REPORT_IDS, reportInputOf(inspect(snapshot.value), false));
  host.counters.reset();
  const begun = performance.now();
  const made = await makeReports({ reports: REPORT_IDS, draft: true });
  const whole = performance.now() - begun;
  if (!made.ok) throw new Error(`${made.failure.cause} ${made.failure.detail ?? ''}`);
  const { requests, actions, requestBytes, busy } = host.counters;
  return {
    measures,
    sheets: plans.length,
    roundTrips: requests,
    largestPlan: Math.max(...plans.map((plan) => plan.actions.length)),
    wireActions: actions,
    bytes: requestBytes,
    ratio: requestBytes / valueBytes(plans),
    ready: whole - busy,
    host: busy,
  };
}

/** Prints what making all reports costs for workbooks of growing size; returns which counts are over budget. */
export async function benchReports(sizes: readonly number[]): Promise<readonly string[]> {
  console.log(
    'measures  sheets  round trips  actions (largest section)  actions on the wire  bytes  ÷ values  our ms  Excel’s ms',
  );
  const lines: Line[] = [];
  for (const size of sizes) {
    const line = await measure(size);
    lines.push(line);
    const { sheets, roundTrips, largestPlan, wireActions, bytes, ratio, ready, host } = line;
    const times = [ready, host].map((time) => Math.round(time));
    console.log([size, sheets, roundTrips, largestPlan, wireActions, bytes, ratio.toFixed(2), ...times].join('\t'));
  }
  const [smaller, largest] = lines.slice(-2);
  if (smaller && largest && largest.measures >= 1_000) {
    const growth = largest.ready / smaller.ready;
    console.log(`our ms grow by ${growth.toFixed(1)} for ${largest.measures / smaller.measures} times the measures`);
  }
  return lines.flatMap(overBudget);
}

function overBudget({ measures, roundTrips, bytes, largestPlan }: Line): readonly string[] {
  const checks: readonly (readonly [string, boolean])[] = [
    [`${roundTrips} round trips`, roundTrips > ROUND_TRIPS && bytes < MOST_BYTES],
    [`${largestPlan} actions in a section`, measures <= 10 && largestPlan > ACTIONS_PER_SECTION],
  ];
  return checks.flatMap(([what, over]) => (over ? [`${measures} measures: ${what}`] : []));
}
