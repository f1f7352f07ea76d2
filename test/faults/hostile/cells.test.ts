import { TABLE_IDS } from '../../../src/workbook/cell';
import { problemsOf, SAMPLE, withCells } from './problems';
import { HOSTILE } from './values';

describe('every cell of every table', () => {
  const kinds = Object.entries(HOSTILE);
  const short = kinds.filter(([kind]) => !kind.startsWith('longest'));

  it.each(TABLE_IDS)('of %s may hold anything', (id) => {
    const { values } = SAMPLE.tables.find(({ name }) => name === id)!;
    const cells = values.flatMap((row, r) => row.map((_, c) => [r, c] as const));
    // Every cell meets some kind, and every kind some cell of every column.
    const problems = cells.flatMap(([r, c], index) => {
      const [kind, value] = short[(index * 7 + c) % short.length]!;
      const snapshot = withCells((table, row, column) =>
        table.name === id && row === r && column === c ? value : null,
      );
      return problemsOf(snapshot).map((problem) => `${kind} at ${r},${c}: ${problem}`);
    });
    expect(problems).toEqual([]);
  });

  it.each(kinds)('may hold %s, all at once', (_kind, value) => {
    const isAgencyItem = (name: string, column: number): boolean => name === 'ITA_Agency' && column === 0;
    expect(problemsOf(withCells(({ name }, _row, column) => (isAgencyItem(name, column) ? null : value)))).toEqual([]);
  });
});
