import fc from 'fast-check';
import { published, roundHalfUp, TOOL_WEIGHTS, toolMean, weightedTotal } from '../../src/assessment/scores';

describe('toolMean', () => {
  it('is the mean of the indicators, unrounded', () => {
    expect(toolMean([98, 100])).toBe(99);
    expect(toolMean([99.65, 99.84, 81.72])).toBeCloseTo(93.73667, 5);
    expect(toolMean([0, 0])).toBe(0);
  });

  it('is not known while an indicator has no score', () => {
    expect(toolMean([98, null])).toBeNull();
    expect(toolMean([null, null])).toBeNull();
    expect(toolMean([])).toBeNull();
  });
});

describe('weightedTotal', () => {
  it('weighs the tools 30, 30 and 40', () => {
    expect(TOOL_WEIGHTS).toEqual({ IIT: 0.3, EIT: 0.3, OIT: 0.4 });
    expect(weightedTotal({ IIT: 100, EIT: 0, OIT: 0 })).toBeCloseTo(30, 10);
    expect(weightedTotal({ IIT: 0, EIT: 100, OIT: 0 })).toBeCloseTo(30, 10);
    expect(weightedTotal({ IIT: 0, EIT: 0, OIT: 100 })).toBeCloseTo(40, 10);
  });

  it('is not known while a tool has no score', () => {
    expect(weightedTotal({ IIT: null, EIT: 90, OIT: 90 })).toBeNull();
    expect(weightedTotal({ IIT: 90, EIT: null, OIT: 90 })).toBeNull();
    expect(weightedTotal({ IIT: 90, EIT: 90, OIT: null })).toBeNull();
  });

  it.each([
    [97.83, 90.02, 96.6, 95],
    [92.46, 88.91, 76.46, 85],
    [75.19, 70.66, 65.6, 70],
  ])('is published rounded half up, where the sum falls short of the half: %d %d %d → %d', (IIT, EIT, OIT, total) => {
    const sum = weightedTotal({ IIT, EIT, OIT });
    expect(sum).toBeLessThan(total - 0.005);
    expect(published(sum ?? 0)).toBe(total);
  });

  it('is exact for all scores of two decimals', () => {
    const hundredths = fc.integer({ min: 0, max: 10_000 });
    fc.assert(
      fc.property(hundredths, hundredths, hundredths, (iit, eit, oit) => {
        const total = weightedTotal({ IIT: iit / 100, EIT: eit / 100, OIT: oit / 100 });
        expect(published(total ?? NaN)).toBe(Math.floor((3 * iit + 3 * eit + 4 * oit + 5) / 10) / 100);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('published', () => {
  it('is rounded half up to two decimals', () => {
    expect(published(95.4194)).toBe(95.42);
    expect(published(98.665)).toBe(98.67);
    expect(roundHalfUp(98.665, 1)).toBe(98.7);
  });
});
