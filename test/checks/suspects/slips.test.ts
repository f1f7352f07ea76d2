import { slipsOf } from '../../../src/checks/suspects/slips';

it('swaps neighbouring digits, also across the point', () => {
  expect(slipsOf(92.88).swapped).toEqual([29.88, 98.28]);
  expect(slipsOf(87.5).swapped).toEqual([78.5, 85.7, 87.05]);
});

it('puts another digit in each place', () => {
  const { retyped } = slipsOf(97);
  expect(retyped).toHaveLength(4 * 9);
  expect(retyped).toEqual(expect.arrayContaining([87, 91, 97.5, 97.01]));
});
