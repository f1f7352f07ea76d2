import { bytesOf, RequestBudget, splitLargeBlocks } from '../../src/excel/chunks';
import type { SheetAction } from '../../src/page/actions';

const block = (rows: number): SheetAction => ({
  kind: 'cells',
  at: 'B3',
  rows: Array.from({ length: rows }, (_, i) => [{ kind: 'number', value: i }]),
});

describe('large requests', () => {
  it('are cut between rows, each block at its own place, nothing lost', () => {
    const whole = block(100);
    const parts = splitLargeBlocks([whole], Math.ceil(bytesOf(whole) / 3));
    expect(parts.map((part) => (part.kind === 'cells' ? part.at : ''))).toEqual(['B3', 'B37', 'B71']);
    expect(parts.flatMap((part) => (part.kind === 'cells' ? part.rows : []))).toEqual(
      whole.kind === 'cells' ? whole.rows : [],
    );
  });

  it('leave small blocks alone', () => {
    const small = block(3);
    expect(splitLargeBlocks([small])).toEqual([small]);
  });

  it('count Thai letters as the three bytes they travel as', () => {
    const action: SheetAction = { kind: 'number-format', areas: [], format: 'กข' };
    expect(bytesOf(action)).toBe(JSON.stringify(action).length + 4);
  });

  it('begin anew when the next action would not fit, and never before the first', () => {
    const budget = new RequestBudget(10);
    expect([20, 1, 4, 6, 5].map((bytes) => budget.overflows(bytes))).toEqual([false, true, false, true, true]);
  });
});
