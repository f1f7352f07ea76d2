import { checkBook } from '../../src/checks/check';
import { serialOf } from '../../src/thai/dates';
import { parseWorkbook } from '../../src/workbook/parse';
import type { Snapshot, TableSnapshot } from '../../src/workbook/snapshot';
import { sampleSnapshot } from '../support/sample';

/** Ten times the measures may cost so many times the time. */
const MOST_GROWTH = 12;
/** Milliseconds for checking the larger workbook. */
const MOST_TIME = 200;
const [SMALL, LARGE] = [1_000, 10_000];
const RUNS = 7;
const TODAY = serialOf(2024, 9, 15);

/** The worked example with its measures repeated; every long text differs from its neighbours', as in real tables. */
function snapshotWith(measures: number): Snapshot {
  const sample = sampleSnapshot();
  return {
    ...sample,
    tables: sample.tables.map((table) => (table.name === 'ITA_Measures' ? repeated(table, measures) : table)),
  };
}

function repeated(table: TableSnapshot, count: number): TableSnapshot {
  const fill = <T>(rows: readonly T[]) => Array.from({ length: count }, (_, i) => rows[i % rows.length] as T);
  const values = fill(table.values).map((row, i) =>
    row.map((value) => (typeof value === 'string' && value.length > 40 ? `${value} ครั้งที่ ${i}` : value)),
  );
  return { ...table, values, formulas: values, formats: fill(table.formats) };
}

/** Milliseconds of processor time of the quickest of several runs: the others were disturbed. */
function quickest(work: () => unknown): number {
  const times = Array.from({ length: RUNS }, () => {
    const from = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(from);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

function measure(measures: number) {
  const snapshot = snapshotWith(measures);
  const book = parseWorkbook(snapshot);
  return {
    parse: quickest(() => parseWorkbook(snapshot)),
    check: quickest(() => checkBook(book, { today: TODAY })),
  };
}

/** Prints what reading and checking cost in time, and how it grows; returns what is over budget. */
export function benchChecks(): readonly string[] {
  const [small, large] = [measure(SMALL), measure(LARGE)];
  const growth = { parse: large.parse / small.parse, check: large.check / small.check };
  console.log('\nmeasures  parse ms  check ms');
  for (const [size, { parse, check }] of [[SMALL, small] as const, [LARGE, large] as const])
    console.log([size, parse.toFixed(1), check.toFixed(1)].join('\t'));
  console.log(['growth', growth.parse.toFixed(1), growth.check.toFixed(1)].join('\t'));
  const over = (what: string, value: number, most: number) => (value > most ? [`${what} ${value.toFixed(1)}`] : []);
  return [
    ...over('parsing grows by', growth.parse, MOST_GROWTH),
    ...over('checking grows by', growth.check, MOST_GROWTH),
    ...over(`checking ${LARGE} measures takes`, large.check, MOST_TIME),
  ];
}
