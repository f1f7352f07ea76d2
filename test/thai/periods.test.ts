import fc from 'fast-check';
import { serialOf } from '../../src/thai/dates';
import {
  fiscalYearOf,
  fiscalYearPeriod,
  formatPeriod,
  readPeriod,
  roundPeriod,
  type Period,
} from '../../src/thai/periods';

/** What a period reads as, in Arabic digits, when the report is on 2569. */
function read(text: string, fiscalYear = 2569): string | null {
  const period = readPeriod(text, fiscalYear);
  return period && formatPeriod(period, 'arabic', 'months');
}

describe('the fiscal calendar', () => {
  it('begins on 1 October and ends on 30 September', () => {
    expect(fiscalYearOf(serialOf(2024, 9, 30))).toBe(2567);
    expect(fiscalYearOf(serialOf(2024, 10, 1))).toBe(2568);
    expect(fiscalYearOf(serialOf(2024, 12, 31))).toBe(2568);
    expect(fiscalYearOf(serialOf(2025, 1, 1))).toBe(2568);
    expect(fiscalYearPeriod(2568)).toEqual({ start: serialOf(2024, 10, 1), end: serialOf(2025, 9, 30) });
  });

  it('has a first round that ends on 31 March', () => {
    expect(roundPeriod(2568, 6)).toEqual({ start: serialOf(2024, 10, 1), end: serialOf(2025, 3, 31) });
    expect(roundPeriod(2568, 12)).toEqual(fiscalYearPeriod(2568));
  });
});

describe('readPeriod', () => {
  it.each([
    // days
    ['๑ ตุลาคม ๒๕๖๘ - ๓๐ กันยายน ๒๕๖๙', 'ต.ค. 2568 - ก.ย. 2569'],
    ['1 ต.ค. 68 – 31 มี.ค. 69', 'ต.ค. 2568 - มี.ค. 2569'],
    ['1/10/2567 - 31/3/2568', 'ต.ค. 2567 - มี.ค. 2568'],
    ['2024-10-01 - 2025-03-31', 'ต.ค. 2567 - มี.ค. 2568'],
    ['1-10-2567 - 31-3-2568', 'ต.ค. 2567 - มี.ค. 2568'],
    ['๑ - ๑๕ ตุลาคม ๒๕๖๘', '1 ตุลาคม 2568 - 15 ตุลาคม 2568'],
    ['1-31/10/2568', 'ต.ค. 2568'],
    ['1, 8 และ 15 ต.ค. 68', '1 ตุลาคม 2568 - 15 ตุลาคม 2568'],
    ['15 พ.ย. - 15 ธ.ค. 2568', '15 พฤศจิกายน 2568 - 15 ธันวาคม 2568'],
    ['15 ธ.ค. 2568', '15 ธันวาคม 2568'],
    ['15 ธ.ค.', '15 ธันวาคม 2568'],
    ['31 มีนาคม', '31 มีนาคม 2569'],
    ['ตั้งแต่วันที่ ๑ ตุลาคม ๒๕๖๘ ถึงวันที่ ๓๑ มีนาคม ๒๕๖๙', 'ต.ค. 2568 - มี.ค. 2569'],
    // months
    ['ต.ค.๖๕ – มี.ค.๖๖', 'ต.ค. 2565 - มี.ค. 2566'],
    ['ตุลาคม พ.ศ.๒๕๖๗ - กันยายน พ.ศ.๒๕๖๘', 'ต.ค. 2567 - ก.ย. 2568'],
    ['ต.ค. 2567 ถึง ก.ย. 2568', 'ต.ค. 2567 - ก.ย. 2568'],
    ['ต.ค. 2567 จนถึง ก.ย. 2568', 'ต.ค. 2567 - ก.ย. 2568'],
    ['ม.ค. – มี.ค. ๒๕๖๙', 'ม.ค. 2569 - มี.ค. 2569'],
    ['ต.ค. - มี.ค. ๒๕๖๖', 'ต.ค. 2565 - มี.ค. 2566'],
    ['ส.ค. - ต.ค. 2568', 'ส.ค. 2568 - ต.ค. 2568'],
    ['ม.ค. - พ.ย. 2568', 'ม.ค. 2568 - พ.ย. 2568'],
    ['ต.ค. - ธ.ค. 2568', 'ต.ค. 2568 - ธ.ค. 2568'],
    ['ก.ย. 2568 - ต.ค.', 'ก.ย. 2568 - ต.ค. 2568'],
    ['ม.ค. 2568 - ธ.ค.', 'ม.ค. 2568 - ธ.ค. 2568'],
    ['ต.ค. 2568 - มี.ค.', 'ต.ค. 2568 - มี.ค. 2569'],
    ['ตุลาคม - ธันวาคม', 'ต.ค. 2568 - ธ.ค. 2568'],
    ['กันยายน - ตุลาคม', 'ก.ย. 2569 - ต.ค. 2569'],
    ['ต.ค. - ธ.ค. ปีงบประมาณ 2568', 'ต.ค. 2567 - ธ.ค. 2567'],
    ['ต.ค. - ธ.ค. (ปีงบประมาณ พ.ศ. 2568)', 'ต.ค. 2567 - ธ.ค. 2567'],
    ['10/2567 - 9/2568', 'ต.ค. 2567 - ก.ย. 2568'],
    ['มีนาคม 2569', 'มี.ค. 2569'],
    ['มีนาคม', 'มี.ค. 2569'],
    ['ธันวาคม', 'ธ.ค. 2568'],
    ['ประจำเดือนธันวาคม', 'ธ.ค. 2568'],
    ['มกราคม, เมษายน และกรกฎาคม 2569', 'ม.ค. 2569 - ก.ค. 2569'],
    ['ระหว่างเดือนตุลาคม ๒๕๖๘ ถึงเดือนมีนาคม ๒๕๖๙', 'ต.ค. 2568 - มี.ค. 2569'],
    ['ตค-ธค 2568', 'ต.ค. 2568 - ธ.ค. 2568'],
    // quarters
    ['ไตรมาส 1 - 4', 'ต.ค. 2568 - ก.ย. 2569'],
    ['ไตรมาส ๑', 'ต.ค. 2568 - ธ.ค. 2568'],
    ['ไตรมาส ๒', 'ม.ค. 2569 - มี.ค. 2569'],
    ['ไตรมาสที่ 3', 'เม.ย. 2569 - มิ.ย. 2569'],
    ['ไตรมาส 4', 'ก.ค. 2569 - ก.ย. 2569'],
    ['Q2', 'ม.ค. 2569 - มี.ค. 2569'],
    ['ไตรมาส ๑-๒ (ปีงบประมาณ พ.ศ.๒๕๖๙)', 'ต.ค. 2568 - มี.ค. 2569'],
    ['ไตรมาส ๑-๒ (ปีงบประมาณ พ.ศ.๒๕๖๘)', 'ต.ค. 2567 - มี.ค. 2568'],
    ['ไตรมาสที่ ๒ และ ๓', 'ม.ค. 2569 - มิ.ย. 2569'],
    ['ไตรมาส ๑, ๒ และ ๓ ปี ๒๕๖๘', 'ต.ค. 2567 - มิ.ย. 2568'],
    ['ไตรมาส ๑ ถึง ไตรมาส ๔', 'ต.ค. 2568 - ก.ย. 2569'],
    ['ไตรมาส 1/2568', 'ต.ค. 2567 - ธ.ค. 2567'],
    ['ไตรมาส 1/2568 - 2/2568', 'ต.ค. 2567 - มี.ค. 2568'],
    ['ไตรมาส 4/2568 - 1/2569', 'ก.ค. 2568 - ธ.ค. 2568'],
    ['ไตรมาส 1/68', 'ต.ค. 2567 - ธ.ค. 2567'],
    ['ไตรมาสที่ 1 ปีงบประมาณ', 'ต.ค. 2568 - ธ.ค. 2568'],
    ['ไตรมาส ๔ ปีงบประมาณ ๒๕๖๘ - ไตรมาส ๒ ปีงบประมาณ ๒๕๖๙', 'ก.ค. 2568 - มี.ค. 2569'],
    ['ไตรมาสแรก', 'ต.ค. 2568 - ธ.ค. 2568'],
    ['ไตรมาสสุดท้าย', 'ก.ค. 2569 - ก.ย. 2569'],
    ['ประจำปีงบประมาณ ๒๕๖๘ ไตรมาสที่ ๑', 'ต.ค. 2567 - ธ.ค. 2567'],
    // rounds and halves
    ['รอบ ๖ เดือนแรก', 'ต.ค. 2568 - มี.ค. 2569'],
    ['รอบ ๖ เดือน', 'ต.ค. 2568 - มี.ค. 2569'],
    ['รอบ 6 เดือนหลัง', 'เม.ย. 2569 - ก.ย. 2569'],
    ['6 เดือนแรก', 'ต.ค. 2568 - มี.ค. 2569'],
    ['รอบ ๑๒ เดือน', 'ต.ค. 2568 - ก.ย. 2569'],
    ['๑๒ เดือน', 'ต.ค. 2568 - ก.ย. 2569'],
    ['รอบที่ ๑', 'ต.ค. 2568 - มี.ค. 2569'],
    ['รอบที่ ๒', 'เม.ย. 2569 - ก.ย. 2569'],
    ['รอบ ๖ เดือน ปีงบประมาณ ๒๕๖๘', 'ต.ค. 2567 - มี.ค. 2568'],
    ['ครึ่งปีแรก', 'ต.ค. 2568 - มี.ค. 2569'],
    ['ครึ่งปีหลัง', 'เม.ย. 2569 - ก.ย. 2569'],
    ['ครึ่งแรกของปีงบประมาณ ๒๕๖๘', 'ต.ค. 2567 - มี.ค. 2568'],
    // whole years
    ['ปีงบประมาณ พ.ศ.๒๕๖๘', 'ต.ค. 2567 - ก.ย. 2568'],
    ['ปีงบประมาณ 2568 - 2570', 'ต.ค. 2567 - ก.ย. 2570'],
    ['ปี 2568', 'ต.ค. 2567 - ก.ย. 2568'],
    ['2568', 'ต.ค. 2567 - ก.ย. 2568'],
    ['2025', 'ต.ค. 2567 - ก.ย. 2568'],
    ['ตลอดปีงบประมาณ', 'ต.ค. 2568 - ก.ย. 2569'],
    ['ตลอดปีงบประมาณ พ.ศ. 2568', 'ต.ค. 2567 - ก.ย. 2568'],
    ['ตลอดปีงบประมาณนี้', 'ต.ค. 2568 - ก.ย. 2569'],
    ['ตลอดทั้งปี', 'ต.ค. 2568 - ก.ย. 2569'],
    ['ตลอดปี ๒๕๖๘', 'ต.ค. 2567 - ก.ย. 2568'],
    ['ทั้งปี', 'ต.ค. 2568 - ก.ย. 2569'],
    ['ดำเนินการอย่างต่อเนื่องตลอดปี', 'ต.ค. 2568 - ก.ย. 2569'],
    ['ทุกเดือน', 'ต.ค. 2568 - ก.ย. 2569'],
    ['ทุกไตรมาส', 'ต.ค. 2568 - ก.ย. 2569'],
    ['ตลอดปี (ปีงบประมาณ 2568)', 'ต.ค. 2567 - ก.ย. 2568'],
    // deadlines and open ends
    ['ภายในเดือนมีนาคม ๒๕๖๙', 'ต.ค. 2568 - มี.ค. 2569'],
    ['ภายในวันที่ 15 มีนาคม 2569', '1 ตุลาคม 2568 - 15 มีนาคม 2569'],
    ['ภายในไตรมาส 2', 'ต.ค. 2568 - มี.ค. 2569'],
    ['ไม่เกินเดือนธันวาคม 2567', 'ต.ค. 2567 - ธ.ค. 2567'],
    ['ภายใน ม.ค. - มี.ค. 2569', 'ม.ค. 2569 - มี.ค. 2569'],
    ['ตั้งแต่ ม.ค. 2568 เป็นต้นไป', 'ม.ค. 2568 - ก.ย. 2568'],
    // said twice
    ['รอบ ๖ เดือน (๑ ตุลาคม ๒๕๖๕ - ๓๑ มีนาคม ๒๕๖๖)', 'ต.ค. 2565 - มี.ค. 2566'],
    ['ปีงบประมาณ พ.ศ. ๒๕๖๘ (ตุลาคม ๒๕๖๗ - มีนาคม ๒๕๖๘)', 'ต.ค. 2567 - มี.ค. 2568'],
    ['ไตรมาส 1 (ต.ค. - ธ.ค. 2567)', 'ต.ค. 2567 - ธ.ค. 2567'],
    ['ไตรมาส 1 (ต.ค. - ธ.ค.)', 'ต.ค. 2568 - ธ.ค. 2568'],
    ['ปีงบประมาณ ๒๕๖๘ ไตรมาส ๑ (ต.ค. - ธ.ค.)', 'ต.ค. 2567 - ธ.ค. 2567'],
    // said in several parts
    ['ไตรมาส 1 (ต.ค.-ธ.ค. 67)\nไตรมาส 2 (ม.ค.-มี.ค. 68)', 'ต.ค. 2567 - มี.ค. 2568'],
    ['ต.ค. ๒๕๖๘\nก.ย. ๒๕๖๙', 'ต.ค. 2568 - ก.ย. 2569'],
    // line breaks and signs anywhere
    ['ตุลา\nคม ๒๕๖๗\n-\nกันยายน\n๒๕๖๘', 'ต.ค. 2567 - ก.ย. 2568'],
    ['ต.\nค.\n๖๗ -\nก.ย.๖๘', 'ต.ค. 2567 - ก.ย. 2568'],
    ['ไตร\nมาส\n1\n-\n2', 'ต.ค. 2568 - มี.ค. 2569'],
    ['- ไตรมาส 1', 'ต.ค. 2568 - ธ.ค. 2568'],
    ['ระยะเวลาดำเนินการ : ไตรมาส 1.', 'ต.ค. 2568 - ธ.ค. 2568'],
  ])('reads %j as %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it('knows every dash', () => {
    for (const dash of '-‐‑‒–—―−~～')
      expect([dash, read(`ต.ค. 67${dash}ก.ย. 68`)]).toEqual([dash, 'ต.ค. 2567 - ก.ย. 2568']);
  });

  it('takes the year of the report where none is written', () => {
    expect(read('ไตรมาส 2', 2567)).toBe('ม.ค. 2567 - มี.ค. 2567');
    expect(read('ต.ค. - ธ.ค.', 2567)).toBe('ต.ค. 2566 - ธ.ค. 2566');
  });

  it('returns an end before the start as written, for a check to find', () => {
    expect(readPeriod('31 มี.ค. 2569 - 1 ต.ค. 2568', 2569)).toEqual({
      start: serialOf(2026, 3, 31),
      end: serialOf(2025, 10, 1),
    });
    expect(readPeriod('15 - 1 ต.ค. 2568', 2569)).toEqual({ start: serialOf(2025, 10, 15), end: serialOf(2025, 10, 1) });
  });

  it.each([
    ['nothing', ''],
    ['a dash', '-'],
    ['only small words', 'ระหว่างเดือน'],
    ['a word it does not know', 'ต.ค. 2568 หรือตามเหมาะสม'],
    ['a frequency', 'เดือนละ 1 ครั้ง'],
    ['a length of days', 'ภายใน ๓๐ วัน'],
    ['a length of months from no known start', '6 เดือน'],
    ['a length of other months', '3 เดือน'],
    ['a round that does not exist', 'รอบที่ 3'],
    ['a round of other months', 'รอบ 9 เดือน'],
    ['a round without a number', 'รอบ'],
    ['a quarter that does not exist', 'ไตรมาส 5'],
    ['quarter nought', 'ไตรมาส 0'],
    ['a range to a quarter that does not exist', 'ไตรมาส 1 - 5'],
    ['a quarter without a number', 'ไตรมาส'],
    ['half of what', 'ครึ่งปี'],
    ['all of what', 'ตลอด'],
    ['a year without a number', 'ปี'],
    ['an open range', 'ต.ค. 2568 -'],
    ['a day that does not exist', '31 พ.ย. 2568 - 1 ธ.ค. 2568'],
    ['a last day that does not exist', '1 ก.พ. 2568 - 29 ก.พ. 2568'],
    ['a day between that does not exist', '1 ต.ค., 31 พ.ย., 1 ธ.ค. 2568'],
    ['a number alone', '5'],
    ['two numbers', '1 2'],
    ['a number and a year without a slash', '1 2568'],
    ['a year of three digits', 'ปีงบประมาณ 256'],
    ['an uncertain short year', 'ต.ค. 24'],
    ['month thirteen', '13/2568'],
    ['month nought', '0/2568'],
    ['a number of years', '3 ปี'],
    ['a month word and no month', 'เดือน 5'],
    ['prose', 'ดำเนินการตามแผน'.repeat(30)],
  ])('refuses %s: %j', (_, text) => {
    expect(read(text)).toBeNull();
  });

  it('refuses text too long to be a period', () => {
    expect(read(`ไตรมาส 1${'.'.repeat(292)}`)).toBe('ต.ค. 2568 - ธ.ค. 2568');
    expect(read(`ไตรมาส 1${'.'.repeat(293)}`)).toBeNull();
  });

  it('never throws, and gives whole days or null', () => {
    const words = fc.constantFrom(
      ...['ไตรมาส', 'ต.ค.', 'มีนาคม', 'ปีงบประมาณ', 'พ.ศ.', 'รอบ', 'เดือน', 'แรก', 'หลัง', 'ตลอด', 'ปี', 'ภายใน', 'ครึ่ง'],
      ...['เป็นต้นไป', '-', 'ถึง', 'และ', '/', '1', '6', '12', '31', '2568', '๖๘', ' ', '\n', '(', ')', '2025-1-1', 'ที่'],
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.array(words, { maxLength: 12 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const period = readPeriod(text, 2569);
        expect(period === null || (Number.isInteger(period.start) && Number.isInteger(period.end))).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });
});

describe('formatPeriod', () => {
  const year: Period = fiscalYearPeriod(2569);

  it('writes days or whole months', () => {
    expect(formatPeriod(year, 'thai')).toBe('๑ ตุลาคม ๒๕๖๘ - ๓๐ กันยายน ๒๕๖๙');
    expect(formatPeriod(year, 'arabic', 'days')).toBe('1 ตุลาคม 2568 - 30 กันยายน 2569');
    expect(formatPeriod(year, 'thai', 'months')).toBe('ต.ค. ๒๕๖๘ - ก.ย. ๒๕๖๙');
  });

  it('names a single day or month once', () => {
    expect(formatPeriod({ start: year.start, end: year.start }, 'arabic', 'months')).toBe('1 ตุลาคม 2568');
    expect(formatPeriod({ start: year.start, end: year.start + 30 }, 'arabic', 'months')).toBe('ต.ค. 2568');
  });

  it('writes days where months would say too much', () => {
    expect(formatPeriod({ start: year.start + 1, end: year.end }, 'arabic', 'months')).toBe(
      '2 ตุลาคม 2568 - 30 กันยายน 2569',
    );
    expect(formatPeriod({ start: year.start, end: year.end - 1 }, 'arabic', 'months')).toBe(
      '1 ตุลาคม 2568 - 29 กันยายน 2569',
    );
    expect(formatPeriod({ start: year.end + 1, end: year.end }, 'arabic', 'months')).toBe(
      '1 ตุลาคม 2569 - 30 กันยายน 2569',
    );
  });

  it('can be read again', () => {
    const day = fc.integer({ min: serialOf(1900, 3, 1), max: serialOf(2156, 12, 31) });
    fc.assert(
      fc.property(
        day,
        day,
        fc.constantFrom('thai', 'arabic'),
        fc.constantFrom('days', 'months'),
        (a, b, digits, style) => {
          const period = { start: a, end: b };
          expect(readPeriod(formatPeriod(period, digits, style), 2569)).toEqual(period);
        },
      ),
    );
  });

  it('can be read again when it is whole months', () => {
    const month = fc.tuple(fc.integer({ min: 1998, max: 2100 }), fc.integer({ min: 1, max: 12 }));
    fc.assert(
      fc.property(
        month,
        fc.integer({ min: 1, max: 40 }),
        fc.constantFrom('thai', 'arabic'),
        ([y, m], months, digits) => {
          const period = { start: serialOf(y, m, 1), end: serialOf(y, m + months, 0) };
          expect(readPeriod(formatPeriod(period, digits, 'months'), 2569)).toEqual(period);
        },
      ),
    );
  });
});
