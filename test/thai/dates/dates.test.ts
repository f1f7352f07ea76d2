import fc from 'fast-check';
import { datePartsOf, formatDate, readDate, serialOf } from '../../../src/thai/dates/dates';

describe('serials', () => {
  it('counts days as Excel does', () => {
    expect(serialOf(1900, 3, 1)).toBe(61);
    expect(serialOf(2024, 10, 1)).toBe(45566);
    expect(serialOf(2025, 9, 30)).toBe(45930);
    expect(serialOf(2024, 2, 29)).toBe(45351);
  });

  it('lets month and day run over their end', () => {
    expect(serialOf(2024, 13, 0)).toBe(serialOf(2024, 12, 31));
  });

  it('gives the day of a serial, whatever the time', () => {
    expect(datePartsOf(45566)).toEqual({ year: 2024, month: 10, day: 1 });
    expect(datePartsOf(45566.99)).toEqual({ year: 2024, month: 10, day: 1 });
    expect(datePartsOf(45351)).toEqual({ year: 2024, month: 2, day: 29 });
    expect(datePartsOf(243892)).toEqual({ year: 2567, month: 10, day: 1 });
  });

  it('gives no parts to what is no day', () => {
    expect(datePartsOf(NaN)).toEqual({ year: NaN, month: NaN, day: NaN });
    expect(datePartsOf(1e300).day).toBeNaN();
  });

  it('brings every serial back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 400_000 }), (serial) => {
        const { year, month, day } = datePartsOf(serial);
        expect(serialOf(year, month, day)).toBe(serial);
      }),
    );
  });
});

describe('readDate', () => {
  it.each([
    '1 ต.ค. 2567',
    '1ต.ค.2567',
    '1 ต.ค 67',
    '1 ตค 67',
    '1 ต. ค. ๖๗',
    '๑ ตุลาคม ๒๕๖๗',
    '๑ ตุลา ๖๗',
    '01/10/2567',
    '1/10/2567',
    '1/10/67',
    '๑/๑๐/๒๕๖๗',
    '1-10-2567',
    '1.10.2567',
    '1.10.67',
    '1 / 10 / 2567',
    '1/10/2024',
    '2024-10-01',
    '2567-10-1',
    '1 ต.ค. 2024',
    'วันที่ 1 ตุลาคม 2567',
    'วันที่ 1 เดือนตุลาคม พ.ศ. 2567',
    'วันที่ ๑ เดือน ตุลาคม พุทธศักราช ๒๕๖๗',
    'วันอังคารที่ 1 ตุลาคม 2567',
    'วันพฤหัสที่ 1 ตุลาคม 2567',
    'ณ วันที่ 1 ตุลาคม 2567',
    'ลงวันที่ 1 ตุลาคม 2567',
    '1 ตุลาคม\nพ.ศ. 2567',
    '1 ตุลาคม ปี 2567',
    '1 ตุลาคม ’67',
    '(1 ตุลาคม 2567)',
    'ต.ค.๖๗',
    'ตุลาคม 2567',
    'เดือนตุลาคม พ.ศ. 2567',
    '10/2567',
    'ตุลาคม ปีงบประมาณ 2568',
  ])('reads %j as 1 October 2567', (text) => {
    expect(readDate(text)).toBe(serialOf(2024, 10, 1));
  });

  it.each([
    [1, ['มกราคม', 'มกรา', 'ม.ค.', 'ม.ค', 'มค.', 'มค']],
    [2, ['กุมภาพันธ์', 'กุมภา', 'ก.พ.', 'กพ']],
    [3, ['มีนาคม', 'มีนา', 'มี.ค.', 'มีค']],
    [4, ['เมษายน', 'เมษา', 'เม.ย.', 'เมย', 'เมศายน']],
    [5, ['พฤษภาคม', 'พฤษภา', 'พ.ค.', 'พค', 'พฤศภาคม']],
    [6, ['มิถุนายน', 'มิถุนา', 'มิ.ย.', 'มิย']],
    [7, ['กรกฎาคม', 'กรกฎา', 'กรกฏาคม', 'ก.ค.', 'กค']],
    [8, ['สิงหาคม', 'สิงหา', 'ส.ค.', 'สค']],
    [9, ['กันยายน', 'กันยา', 'ก.ย.', 'กย']],
    [10, ['ตุลาคม', 'ตุลา', 'ต.ค.', 'ตค']],
    [11, ['พฤศจิกายน', 'พฤศจิกา', 'พฤษจิกายน', 'พ.ย.', 'พย']],
    [12, ['ธันวาคม', 'ธันวา', 'ธ.ค.', 'ธค']],
  ])('knows month %d by all its names', (month, names) => {
    for (const name of names) {
      expect([name, readDate(`15 ${name} 2567`)]).toEqual([name, serialOf(2024, month, 15)]);
    }
  });

  it('takes a month alone for its first or its last day', () => {
    expect(readDate('ต.ค.๖๕', 'start')).toBe(serialOf(2022, 10, 1));
    expect(readDate('ต.ค.๖๕', 'end')).toBe(serialOf(2022, 10, 31));
    expect(readDate('ก.พ. 2567', 'end')).toBe(serialOf(2024, 2, 29));
    expect(readDate('ก.พ. 2568', 'end')).toBe(serialOf(2025, 2, 28));
    expect(readDate('5 ก.พ. 2568', 'end')).toBe(serialOf(2025, 2, 5));
  });

  it('knows the days there are', () => {
    expect(readDate('29 ก.พ. 2567')).toBe(serialOf(2024, 2, 29));
    expect(readDate('29 ก.พ. 2568')).toBeNull();
    expect(readDate('31 พ.ย. 2567')).toBeNull();
    expect(readDate('30 ก.ย. 2567')).toBe(serialOf(2024, 9, 30));
    expect(readDate('31 ก.ย. 2567')).toBeNull();
    expect(readDate('0 ต.ค. 2567')).toBeNull();
    expect(readDate('366 ต.ค. 2567')).toBeNull();
    expect(readDate(`${'9'.repeat(30)} ต.ค. 2567`)).toBeNull();
    expect(readDate('1/13/2567')).toBeNull();
    expect(readDate('1/0/2567')).toBeNull();
    expect(readDate('13/2567')).toBeNull();
    expect(readDate('12/2567')).toBe(serialOf(2024, 12, 1));
    expect(readDate('0/2567')).toBeNull();
  });

  it.each([
    ['no year', '1 ต.ค.'],
    ['two digits that may be of the Common Era', '1 ต.ค. 24'],
    ['the same in figures', '1/10/24'],
    ['two digits after dashes', '1-10-67'],
    ['different separators', '1/10-2567'],
    ['a year that cannot be meant', '1 ต.ค. 3567'],
    ['a year alone', '2567'],
    ['a fiscal year', 'ปีงบประมาณ 2567'],
    ['a quarter', 'ไตรมาส 1/2567'],
    ['a period', '1 ต.ค. 2567 - 30 ก.ย. 2568'],
    ['two dates', '1 ต.ค. 2567 (2 ต.ค. 2567)'],
    ['a deadline', 'ภายใน 1 ต.ค. 2567'],
    ['an open end', '1 ต.ค. 2567 เป็นต้นไป'],
    ['a number', '45566'],
    ['further words', '1 ต.ค. 2567 ตามหนังสือ'],
    ['nothing', ''],
    ['a dash', '-'],
  ])('refuses %s: %j', (_, text) => {
    expect(readDate(text)).toBeNull();
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => void readDate(text)));
  });
});

describe('formatDate', () => {
  it('writes the Buddhist date', () => {
    expect(formatDate(serialOf(2025, 10, 15), 'thai', 'long')).toBe('๑๕ ตุลาคม ๒๕๖๘');
    expect(formatDate(serialOf(2025, 10, 15), 'thai', 'short')).toBe('๑๕ ต.ค. ๖๘');
    expect(formatDate(serialOf(2025, 1, 5), 'arabic', 'long')).toBe('5 มกราคม 2568');
    expect(formatDate(serialOf(2057, 1, 5), 'arabic', 'short')).toBe('5 ม.ค. 00');
  });

  it('can be read again', () => {
    const day = fc.integer({ min: serialOf(1997, 1, 1), max: serialOf(2056, 12, 31) });
    fc.assert(
      fc.property(day, fc.constantFrom('thai', 'arabic'), fc.constantFrom('long', 'short'), (serial, digits, style) => {
        expect(readDate(formatDate(serial, digits, style))).toBe(serial);
      }),
    );
  });
});
