import fc from 'fast-check';
import { formatNumber, readNumber } from '../../../src/thai/text/numbers';
import { roundHalfUp } from '../../../src/thai/text/rounding';

describe('readNumber', () => {
  it.each([
    ['98.43', 98.43],
    ['๙๘.๔๓', 98.43],
    [' 98,43 ', 98.43],
    ['98,4', 98.4],
    ['๙๘,๔๓', 98.43],
    ['0,5', 0.5],
    ['1,234', 1234],
    ['1,234.5', 1234.5],
    ['12,345,678', 12345678],
    ['100', 100],
    ['๑๐๐ คะแนน', 100],
    ['คะแนน 85', 85],
    ['98.43คะแนน', 98.43],
    ['ร้อยละ ๙๘', 98],
    ['98 ร้อยละ', 98],
    ['98.43%', 98.43],
    ['98.43 ％', 98.43],
    ['98 เปอร์เซ็นต์', 98],
    ['98 เปอร์เซนต์', 98],
    ['-3.25', -3.25],
    ['- 3.25', -3.25],
    ['−3.25', -3.25],
    ['–๓.๒๕', -3.25],
    ['+3', 3],
    ['.5', 0.5],
    ['5.', 5],
    ['007', 7],
    ['98.430', 98.43],
    ['9\u200b8', 98],
    ['98\u00a0', 98],
  ])('reads %j', (text, value) => {
    expect(readNumber(text)).toBe(value);
  });

  it.each([
    ['both kinds of separator in the order of another country', '1.234,5'],
    ['groups of the wrong size', '1,23,4'],
    ['groups after too long a first one', '1234,567'],
    ['a decimal comma after groups', '1,234,5'],
    ['three decimals after a comma', '0,985'],
    ['a space within', '98 43'],
    ['a second point', '98.4.3'],
    ['a point alone', '.'],
    ['a comma alone', ','],
    ['a decimal comma without a whole', ',5'],
    ['a dash', '-'],
    ['two signs', '--3'],
    ['a unit alone', 'คะแนน'],
    ['nothing', ''],
    ['spaces', '   '],
    ['words', 'ไม่มี'],
    ['N/A', 'N/A'],
    ['an Excel error', '#N/A'],
    ['a unit that is not one of scores', '98 บาท'],
    ['a range', '98-99'],
    ['an exponent', '1e5'],
    ['hexadecimal', '0x10'],
    ['text before', 'ได้ 98'],
    ['more digits than a number can hold', '9'.repeat(400)],
  ])('refuses %s: %j', (_, text) => {
    expect(readNumber(text)).toBeNull();
  });

  it('never gives −0', () => {
    expect(Object.is(readNumber('-0.00'), 0)).toBe(true);
  });

  it('never throws, and gives a finite number or null', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[-+๐-๙0-9., %]{0,12}$/)), (text) => {
        const value = readNumber(text);
        expect(value === null || Number.isFinite(value)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('formatNumber', () => {
  it.each([
    [95.4194, 2, 'thai', '๙๕.๔๒'],
    [95.4, 2, 'arabic', '95.40'],
    [1.005, 2, 'arabic', '1.01'],
    [-3.25, 1, 'arabic', '-3.3'],
    [-0.001, 2, 'arabic', '0.00'],
    [12345.6, 0, 'thai', '๑๒๓๔๖'],
  ] as const)('writes %d with %d decimals in %s digits: %s', (value, decimals, digits, text) => {
    expect(formatNumber(value, decimals, digits)).toBe(text);
  });

  it('can be read again as the rounded number', () => {
    const score = fc.double({ min: -1000, max: 1000, noNaN: true });
    fc.assert(
      fc.property(
        score,
        fc.integer({ min: 0, max: 6 }),
        fc.constantFrom('thai', 'arabic'),
        (value, decimals, digits) => {
          expect(readNumber(formatNumber(value, decimals, digits))).toBe(roundHalfUp(value, decimals));
        },
      ),
    );
  });
});
