import { rangeName } from '../../src/a1';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from '../../src/excel/publishing/build-sheets';
import { planPublishing } from '../../src/excel/publishing/publish-plan';
import { readSnapshot } from '../../src/excel/reading/read-snapshot';
import { inspect, REPORT_IDS } from '../../src/operations';
import { reportInputOf } from '../../src/operations/report-input';
import type { CellContent, SheetAction, SheetPlan } from '../../src/page/model/sheet-actions';
import { composeReports } from '../../src/reports/compose-report';
import { rectangleOf } from '../support/rectangle';
import { workbookWith } from './workbook';

const RUNS = 20;

/** A sheet in the peers' own terms: every cell with one of four looks, which is less than ours has. */
function forPeers({ sheetName, report, actions }: SheetPlan) {
  const of = <Kind extends SheetAction['kind']>(kind: Kind) =>
    actions.filter((action): action is Extract<SheetAction, { kind: Kind }> => action.kind === kind);
  const bold = cellsOf(of('font').flatMap(({ areas, bold: wants }) => (wants ? areas : [])));
  const boxed = cellsOf(of('border').flatMap(({ areas }) => areas));
  const look = (row: number, column: number): string => {
    const key = `${row}:${column}`;
    if (boxed.has(key)) return bold.has(key) ? 'head' : 'cell';
    return bold.has(key) ? 'bold' : 'plain';
  };
  const [sizes] = of('sizes');
  return {
    name: `${report} ${sheetName}`.slice(0, 31),
    rows: of('cells').flatMap(({ rows }) =>
      rows.map((row, r) => row.map((content, c) => [plain(content), look(r, c)] as const)),
    ),
    widths: sizes?.widths ?? [],
    heights: sizes?.heights ?? [],
    merges: of('merge').flatMap(({ area, across }) => (across ? rowsOf(area) : [area])),
  };
}

function plain(content: CellContent): string | number | null {
  if (content === null) return null;
  if (content.kind === 'formula') return content.formula;
  return content.kind === 'number' ? content.value : content.text;
}

function cellsOf(areas: readonly string[]): ReadonlySet<string> {
  const cells = new Set<string>();
  for (const area of areas) {
    const { top, left, bottom, right } = rectangleOf(area);
    for (let row = top; row <= bottom; row += 1) for (let c = left; c <= right; c += 1) cells.add(`${row}:${c}`);
  }
  return cells;
}

function rowsOf(area: string): readonly string[] {
  const { top, bottom, ...columns } = rectangleOf(area);
  return Array.from({ length: bottom - top + 1 }, (_, row) =>
    rangeName({ ...columns, top: top + row, bottom: top + row }),
  );
}

/** Milliseconds from the snapshot to the request ready to be sent: the quickest of several runs. */
async function timeToReady(
  measures: number,
): Promise<{ readonly ready: number; readonly plans: readonly SheetPlan[] }> {
  const host = await workbookWith(measures);
  const snapshot = await readSnapshot();
  if (!snapshot.ok) throw new Error(snapshot.failure.cause);
  const inspection = inspect(snapshot.value);
  let best = Infinity;
  let plans: readonly SheetPlan[] = [];
  for (let run = 0; run < (measures > 100 ? 1 : RUNS); run += 1) {
    host.counters.reset();
    const begun = performance.now();
    ({ plans } = composeReports(REPORT_IDS, reportInputOf(inspection, false)));
    const plan = planPublishing(plans, snapshot.value.sheets, { run: `b${run}`, data: 'bench' });
    await build(new Excel.RequestContext(), plan, {}, true);
    best = Math.min(best, performance.now() - begun - host.counters.busy);
  }
  return { ready: best, plans };
}

function peersOn(plans: readonly SheetPlan[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'ita-peers-'));
  try {
    const file = join(folder, 'sheets.json');
    writeFileSync(file, JSON.stringify(plans.map(forPeers)));
    const { stdout, error } = spawnSync('/usr/bin/python3', [join(__dirname, 'peers.py'), file], { encoding: 'utf8' });
    return error ? 'Python\tnot installed' : stdout.trim();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Prints how long we take from the data to requests ready, beside two libraries that build files of the same cells. */
export async function benchPeers(sizes: readonly number[]): Promise<void> {
  console.log('\nmeasures  who  ms for all reports');
  for (const size of sizes) {
    const { ready, plans } = await timeToReady(size);
    const lines = [`ours\t${Math.round(ready)}`, ...peersOn(plans).split('\n')];
    for (const line of lines) console.log(`${size}\t${line}`);
  }
}
