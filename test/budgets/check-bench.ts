import { assessed } from '../../src/workbook/assess-workbook';
import { checkBook } from '../../src/checks/check';
import { serialOf } from '../../src/thai/dates/dates';
import { parseWorkbook } from '../../src/workbook/parsing/parse-workbook';
import type { Snapshot, TableSnapshot } from '../../src/workbook/snapshot';
import { sampleSnapshot } from '../support/sample';

/** Ten times the measures may cost so many times the time. */
const MOST_GROWTH = 12;
/** Milliseconds for checking the larger workbook. */
const MOST_TIME = 200;
const [SMALL, LARGE] = [1_000, 10_000];
const RUNS = 7;
const TODAY = serialOf(2024, 9, 15);

/** What one run took, in milliseconds of processor time. */
interface Run {
  readonly parse: number;
  /** Every text is new. */
  readonly check: number;
  /** Every text is as it was, as nearly all are after a cell was changed. */
  readonly again: number;
}

/**
 * The worked example with its measures repeated; every long text differs from its neighbours', as in real tables, and
 * from those of other runs.
 */
function snapshotWith(measures: number, run: number): Snapshot {
  const sample = sampleSnapshot();
  const tables = sample.tables.map((table) => (table.name === 'ITA_Measures' ? repeated(table, measures, run) : table));
  // As Excel answers: texts put together out of others are slower to go through.
  return JSON.parse(JSON.stringify({ ...sample, tables })) as Snapshot;
}

function repeated(table: TableSnapshot, count: number, run: number): TableSnapshot {
  const fill = <T>(rows: readonly T[]) => Array.from({ length: count }, (_, i) => rows[i % rows.length] as T);
  const values = fill(table.values).map((row, i) =>
    row.map((value) => (typeof value === 'string' && value.length > 40 ? `${value} ครั้งที่ ${run}/${i}` : value)),
  );
  return { ...table, values, formulas: values, formats: fill(table.formats) };
}

function timed<Result>(work: () => Result): readonly [Result, number] {
  const from = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(from);
  return [result, (user + system) / 1000];
}

/** The quickest of several runs: the others were disturbed. */
function measure(measures: number): Run {
  const runs = Array.from({ length: RUNS }, (_, run): Run => {
    const snapshot = snapshotWith(measures, run);
    const [book, parse] = timed(() => parseWorkbook(snapshot));
    const [, check] = timed(() => checkBook(assessed(book), { today: TODAY }));
    const [, again] = timed(() => checkBook(assessed(book), { today: TODAY }));
    return { parse, check, again };
  });
  const quickest = (what: keyof Run) => Math.min(...runs.map((run) => run[what]));
  return { parse: quickest('parse'), check: quickest('check'), again: quickest('again') };
}

/** Prints what reading and checking cost in time, and how it grows; returns what is over budget. */
export function benchChecks(): readonly string[] {
  const [small, large] = [measure(SMALL), measure(LARGE)];
  console.log('\nmeasures  parse ms  check ms  check again ms');
  const show = ({ parse, check, again }: Run) => [parse, check, again].map((each) => each.toFixed(1));
  const growth = {
    parse: large.parse / small.parse,
    check: large.check / small.check,
    again: large.again / small.again,
  };
  for (const [what, run] of [[SMALL, small] as const, [LARGE, large] as const, ['growth', growth] as const])
    console.log([what, ...show(run)].join('\t'));
  const over = (what: string, value: number, most: number) => (value > most ? [`${what} ${value.toFixed(1)}`] : []);
  return [
    ...over('parsing grows by', growth.parse, MOST_GROWTH),
    ...over('checking grows by', growth.check, MOST_GROWTH),
    ...over(`checking ${LARGE} measures takes`, large.check, MOST_TIME),
    ...over(`checking ${LARGE} measures again takes`, large.again, MOST_TIME),
  ];
}
