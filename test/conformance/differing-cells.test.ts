import { differingCells } from '../../conformance/kit/cells';

const sheet = (values: readonly (readonly unknown[])[]) => ({
  values,
  text: values.map((row) => row.map((value) => String(value ?? ''))),
});

describe('the cells in which two workbooks differ', () => {
  it('are none when they are the same but for the last bits of a number', () => {
    const before = { ปก: sheet([['ก', 0.3]]) };
    const after = { ปก: { ...before.ปก, values: [['ก', 0.1 + 0.2]] } };
    expect(differingCells(before, after)).toEqual([]);
  });

  it('are named with sheet and place, missing sheets and rows too', () => {
    expect(
      differingCells({ ปก: sheet([['ก']]), แผน: sheet([]) }, { ปก: sheet([['ข'], ['ค']]), ใหม่: sheet([]) }),
    ).toEqual([
      'ปก!R1C1: ก → ข',
      'ปก!R2C1:  → ค',
      'ปก!R1C1: ก → ข',
      'ปก!R2C1:  → ค',
      'แผน: missing',
      'ใหม่: not expected',
    ]);
  });
});
