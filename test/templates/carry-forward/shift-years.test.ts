import { serialOf } from '../../../src/thai/dates/dates';
import { nextYearsDay, nextYearsPeriod, withNextYears } from '../../../src/templates/carry-forward/shift-years';

describe('a year later', () => {
  it.each([
    [serialOf(2024, 10, 1), serialOf(2025, 10, 1)],
    [serialOf(2024, 9, 30), serialOf(2025, 9, 30)],
    [serialOf(2024, 2, 29), serialOf(2025, 2, 28)],
    [serialOf(2027, 2, 28), serialOf(2028, 2, 29)],
  ])('day %d is %d', (day, expected) => {
    expect(nextYearsDay(day)).toBe(expected);
  });

  it.each([
    ['ไตรมาส ๑ - ๔', 'ไตรมาส ๑ - ๔'],
    ['ต.ค.๖๗ - มี.ค.๖๘', 'ต.ค.๖๘ - มี.ค.๖๙'],
    ['ตุลาคม พ.ศ.๒๕๖๗ - กันยายน พ.ศ.๒๕๖๘', 'ตุลาคม พ.ศ.๒๕๖๘ - กันยายน พ.ศ.๒๕๖๙'],
    ['1 ต.ค. 2567 - 28 ก.พ. 2568', '1 ต.ค. 2568 - 28 ก.พ. 2569'],
    ['ปีงบประมาณ พ.ศ. ๒๕๖๘', 'ปีงบประมาณ พ.ศ. ๒๕๖๙'],
    ['ไตรมาส ๑-๒ (ปีงบประมาณ พ.ศ.๒๕๖๘)', 'ไตรมาส ๑-๒ (ปีงบประมาณ พ.ศ.๒๕๖๙)'],
  ])('«%s» is «%s»', (text, expected) => {
    expect(nextYearsPeriod(text, 2568)).toBe(expected);
  });

  it('a period that nobody can read is not rewritten', () => {
    expect(nextYearsPeriod('ตลอดปี ๒๕๖๘ หรือจนกว่าจะเสร็จ', 2568)).toBeNull();
  });

  it('numbers that are no years stay', () => {
    expect(withNextYears('คะแนน ITA (IIT 30) ปี ๒๕๖๗ จาก 1000 คน')).toBe('คะแนน ITA (IIT 30) ปี ๒๕๖๘ จาก 1000 คน');
  });
});
