import { progressBar } from '../../../../src/taskpane/state/selectors/progress-bar';

describe('the bar of a progress', () => {
  it('is not filled before the number of sheets is known', () => {
    expect(progressBar({ stage: 'reading', done: 0, total: 0, sheet: null })).toBeNull();
  });

  it('never goes back, and is not full while Excel still takes the sheets in', () => {
    const bars = (['composing', 'writing'] as const).flatMap((stage) =>
      [0, 1, 2, 3].map((done) => progressBar({ stage, done, total: 3, sheet: null })!),
    );
    const shares = bars.map(({ value, max }) => value / max);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares[0]).toBe(0);
    expect(shares.at(-1)).toBeLessThan(1);
  });
});
