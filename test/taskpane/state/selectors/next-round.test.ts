import { nextRoundDue } from '../../../../src/taskpane/state/selectors/next-round';
import { serialOf } from '../../../../src/thai/dates/dates';
import { opened, reportSheet } from '../../support/opened';

const carryForward = [{ to: 'next-year', fixes: [] }] as const;
const sheets = [reportSheet('ปก')];

/** The fiscal year 2567 ends on 30 September 2024. */
const LAST_DAY = serialOf(2024, 9, 30);

describe('the way to the next round or year', () => {
  it('is shown once the round is over and its reports are final', () => {
    expect(nextRoundDue(opened({ carryForward, sheets }), LAST_DAY + 1)).toBe(carryForward[0]);
  });

  it('waits for the end of the round', () => {
    expect(nextRoundDue(opened({ carryForward, sheets }), LAST_DAY)).toBeNull();
  });

  it.each([
    ['no report', []],
    ['a draft', [reportSheet('ปก', { draft: true })]],
    ['a report of what the data was', [reportSheet('ปก', { stale: true })]],
  ])('waits while there is %s', (_, made) => {
    expect(nextRoundDue(opened({ carryForward, sheets: made }), LAST_DAY + 1)).toBeNull();
  });
});
