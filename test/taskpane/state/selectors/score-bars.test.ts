import { directionOf, scoreBars } from '../../../../src/taskpane/state/selectors/score-bars';
import { opened } from '../../support/opened';

describe('the bars of the overview', () => {
  const { assessment } = opened();
  const bars = scoreBars(assessment!);

  it('are one an indicator, as long as its score', () => {
    expect(bars).toHaveLength(10);
    expect(bars[7]).toMatchObject({ width: 81.72, below: true, direction: 'down' });
    expect(bars[3]).toMatchObject({ below: false, direction: 'up' });
    expect(bars[0]).toMatchObject({ width: 100, direction: 'same' });
  });

  it('stay on the page when a score is out of range', () => {
    const [first] = assessment!.indicators;
    const widths = [120, -5, null].map(
      (score) => scoreBars({ ...assessment!, indicators: [{ ...first!, score }] })[0]?.width,
    );
    expect(widths).toEqual([100, 0, 0]);
  });

  it('have no direction without a year to compare with', () => {
    expect(directionOf(null)).toBeNull();
  });
});
