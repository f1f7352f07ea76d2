import { RequestBudget, weighed } from '../../src/excel/chunks';
import type { SheetAction } from '../../src/page/actions';

const block = (rows: number): SheetAction => ({
  kind: 'cells',
  at: 'B3',
  rows: Array.from({ length: rows }, (_, i) => [{ kind: 'number', value: i }]),
});

describe('large requests', () => {
  it('are cut between rows, each block at its own place, nothing lost', () => {
    const whole = block(100);
    const [all] = weighed([whole]);
    const parts = weighed([whole], Math.ceil((all?.bytes ?? 0) / 3));
    expect(parts.map(({ action }) => (action.kind === 'cells' ? action.at : ''))).toEqual(['B3', 'B37', 'B71']);
    expect(parts.reduce((sum, { bytes }) => sum + bytes, 0)).toBeCloseTo(all?.bytes ?? 0);
    expect(parts.flatMap(({ action }) => (action.kind === 'cells' ? action.rows : []))).toEqual(
      whole.kind === 'cells' ? whole.rows : [],
    );
  });

  it('leave small blocks alone', () => {
    const small = block(3);
    expect(weighed([small]).map(({ action }) => action)).toEqual([small]);
  });

  it('count Thai letters as the three bytes they travel as', () => {
    const action: SheetAction = { kind: 'number-format', areas: [], format: 'กข' };
    expect(weighed([action])).toEqual([{ action, bytes: JSON.stringify(action).length + 4 }]);
  });

  it('begin anew when the next action would not fit, and never before the first', () => {
    const budget = new RequestBudget(10);
    expect([20, 1, 4, 6, 5].map((bytes) => budget.overflows(bytes))).toEqual([false, true, false, true, true]);
  });
});
