import { RequestBudget, weighed } from '../../../src/excel/writing/request-budget';
import type { SheetAction } from '../../../src/page/model/sheet-actions';

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
    expect(parts.flatMap(({ action }) => (action.kind === 'cells' ? action.rows : []))).toEqual(
      whole.kind === 'cells' ? whole.rows : [],
    );
  });

  it('weigh each block by what is in it, however unevenly the rows are filled', () => {
    const row = (length: number) => [{ kind: 'text', text: 'ก'.repeat(length) } as const];
    const uneven: SheetAction = { kind: 'cells', at: 'A1', rows: [row(900), row(900), row(1), row(1)] };
    const [heavy, light] = weighed([uneven], 3000);
    expect(heavy?.bytes).toBeGreaterThan(2 * 900 * 3);
    expect(light?.bytes).toBeLessThan(300);
    const [single, ...others] = weighed([{ ...uneven, rows: [row(3000)] }], 3000);
    expect([others.length, (single?.bytes ?? 0) > 9000]).toEqual([0, true]);
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
