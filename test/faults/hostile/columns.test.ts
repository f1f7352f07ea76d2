import type { Snapshot } from '../../../src/workbook/snapshot';
import { problemsOf, SAMPLE, withCells } from './problems';
import { HOSTILE } from './values';

describe('the columns of every table', () => {
  it.each(Object.entries(HOSTILE))('may hold %s, one column of each table at a time', (_kind, value) => {
    const widest = Math.max(...SAMPLE.tables.map(({ headers }) => headers.length));
    for (let at = 0; at < widest; at += 1) {
      expect(problemsOf(withCells((_table, _row, column) => (column === at ? value : null)))).toEqual([]);
    }
  });
});

describe('headers', () => {
  const renamed = (change: (headers: readonly string[]) => readonly string[]): Snapshot => ({
    ...SAMPLE,
    tables: SAMPLE.tables.map((table) => ({ ...table, headers: change(table.headers) })),
  });

  it.each(Object.entries(HOSTILE).filter(([, value]) => typeof value === 'string'))('may be %s', (_kind, value) => {
    for (let at = 0; at < 6; at += 1) {
      expect(problemsOf(renamed((all) => all.map((one, index) => (index === at ? String(value) : one))))).toEqual([]);
    }
  });

  it('may stand twice, in any pair of columns', () => {
    for (let from = 0; from < 6; from += 1) {
      for (let to = 0; to < 6; to += 1) {
        const twice = renamed((all) => all.map((one, index) => (index === to ? (all[from] ?? one) : one)));
        expect(problemsOf(twice)).toEqual([]);
      }
    }
  });
});
