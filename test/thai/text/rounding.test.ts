import fc from 'fast-check';
import { roundHalfUp } from '../../../src/thai/text/rounding';

describe('roundHalfUp', () => {
  it.each([
    [1.005, 2, 1.01],
    [1.0049, 2, 1],
    [2.675, 2, 2.68],
    [94.995, 2, 95],
    [94.9949, 2, 94.99],
    [84.995, 2, 85],
    [98.665, 2, 98.67],
    [-1.005, 2, -1.01],
    [-15.905, 2, -15.91],
    [0.5, 0, 1],
    [-0.5, 0, -1],
    [1234.5, -2, 1200],
    [1250, -2, 1300],
    [1e-9, 2, 0],
    [123456.785, 2, 123456.79],
    [1e21, 2, 1e21],
    [1.5e-7, 7, 2e-7],
    [100, 2, 100],
  ])('rounds %d to %d decimals: %d', (value, decimals, rounded) => {
    expect(roundHalfUp(value, decimals)).toBe(rounded);
  });

  it('rounds the number that a sum or a mean should have come to', () => {
    const total = 0.3 * 96.16 + 0.3 * 83.55 + 0.4 * 91.73;
    expect(total).toBeLessThan(90.605);
    expect(roundHalfUp(total, 2)).toBe(90.61);
    expect(roundHalfUp(98.66499999999999, 2)).toBe(98.67);
    expect(roundHalfUp(98.6649999, 2)).toBe(98.66);
  });

  it('never gives −0', () => {
    expect(Object.is(roundHalfUp(-0.001, 2), 0)).toBe(true);
    expect(Object.is(roundHalfUp(-0, 2), 0)).toBe(true);
  });

  it('leaves what is no finite number', () => {
    expect(roundHalfUp(NaN, 2)).toBeNaN();
    expect(roundHalfUp(Infinity, 2)).toBe(Infinity);
    expect(roundHalfUp(-Infinity, 2)).toBe(-Infinity);
  });

  it('is right for every score with three decimals, and the same below zero', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), (thousandths) => {
        const rounded = Math.floor((thousandths + 5) / 10) / 100;
        expect(roundHalfUp(thousandths / 1000, 2)).toBe(rounded);
        expect(roundHalfUp(-thousandths / 1000, 2)).toBe(rounded === 0 ? 0 : -rounded);
      }),
      { numRuns: 5000 },
    );
  });
});
