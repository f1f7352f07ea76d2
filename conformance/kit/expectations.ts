import { canonical } from './json';
import { gist, type Outcome } from './outcome';
import { PLATFORMS, type Platform } from './platform';
import type { Probe } from './probe';

/** The gist expected of a probe on each platform; null where nothing is. */
export type Expectation = Readonly<Record<Platform, string | null>>;
export type Expectations = ReadonlyMap<string, Expectation>;

const SAME = '=';
const NONE = '?';
const HEADER = ['probe', ...PLATFORMS].join('\t');

/**
 * The table of expectations as it is kept in `expected.tsv`: a row a probe, `=` for the same as in the column before,
 * `?` for nothing expected.
 */
export function writeExpectations(expectations: Expectations): string {
  const rows = [...expectations].map(([id, on]) => {
    const [first, ...others] = PLATFORMS.map((platform) => on[platform] ?? NONE);
    const before = [first, ...others];
    return [id, first, ...others.map((cell, index) => (cell === before[index] ? SAME : cell))].join('\t');
  });
  return [HEADER, ...rows, ''].join('\n');
}

/** Reads the table. @throws when it is not one */
export function readExpectations(text: string): Expectations {
  const [header, ...rows] = text.trimEnd().split('\n');
  if (header !== HEADER) throw new Error('This is not a table of expectations.');
  return new Map(
    rows.map((row) => {
      const [id = '', ...cells] = row.split('\t');
      let before: string | null = null;
      const on = cells.map((cell) => (before = cell === SAME ? before : cell === NONE ? null : cell));
      return [id, Object.fromEntries(PLATFORMS.map((platform, index) => [platform, on[index] ?? null])) as Expectation];
    }),
  );
}

/** What an entry itself says is expected; null for probes that the simulator is asked. */
export function ownExpectation(probe: Probe): string | null {
  return probe.kind === 'workbook' ? null : canonical(probe.expected);
}

/** What the simulator's outcome makes expected. */
export function expectationOf(outcome: Outcome): string {
  return gist(outcome);
}
