import fc from 'fast-check';
import { readOddYear, readYear, yearOfDigits, yearsIn } from '../../../src/thai/dates/years';

const buddhist = (year: number) => ({ year, era: 'buddhist' });
const common = (year: number) => ({ year, era: 'common' });

describe('readYear', () => {
  it.each([
    '2567',
    '๒๕๖๗',
    ' 2567 ',
    'พ.ศ. 2567',
    'พ.ศ.๒๕๖๗',
    'พศ 2567',
    'ปี 2567',
    'ปี พ.ศ. 2567',
    'ปีงบประมาณ 2567',
    'ปีงบประมาณ พ.ศ.๒๕๖๗',
    'ปีงบ 2567',
    'ปีงบฯ 67',
    'ประจำปีงบประมาณ พ.ศ. ๒๕๖๗',
    'ประจำปี 2567',
    'ของปี 2567',
    'ในปีงบประมาณ 2567',
    'พุทธศักราช ๒๕๖๗',
    '(2567)',
    'ปีงบประมาณ ๖๗',
    'พ.ศ. ๖๗',
    'ปี ’67',
    "ปี '67",
    'ปีงบประมาณ\nพ.ศ. ๒๕๖๗',
  ])('reads %j', (text) => {
    expect(readYear(text)).toEqual(buddhist(2567));
  });

  it('tells a Common-Era year by its size, whatever the word before it', () => {
    for (const text of ['2024', 'ค.ศ. 2024', 'ค.ศ.๒๐๒๔', 'คริสต์ศักราช 2024', 'พ.ศ. 2024', 'ปี 2024']) {
      expect(readYear(text)).toEqual(common(2567));
    }
    expect(readYear(2024)).toEqual(common(2567));
  });

  it('takes numbers within the years that can be meant', () => {
    expect(readYear(2567)).toEqual(buddhist(2567));
    expect(readYear(2400)).toEqual(buddhist(2400));
    expect(readYear(2399)).toBeNull();
    expect(readYear(2699)).toEqual(buddhist(2699));
    expect(readYear(2700)).toBeNull();
    expect(readYear(1900)).toEqual(common(2443));
    expect(readYear(1899)).toBeNull();
    expect(readYear(2156)).toEqual(common(2699));
    expect(readYear(2157)).toBeNull();
    expect(readYear(2567.5)).toBeNull();
    expect(readYear(NaN)).toBeNull();
  });

  it.each([
    '๖๗',
    '67',
    '’67',
    'ปี 24',
    'ปี 567',
    '25670',
    '2566-2567',
    '2566 2567',
    'ปี',
    '',
    '2,567',
    '2567.5',
    'i2567',
    'ปีการศึกษา 2567',
  ])('refuses %j', (text) => {
    expect(readYear(text)).toBeNull();
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void [readYear(text), yearsIn(text)]));
  });
});

describe('yearOfDigits', () => {
  it('takes two digits only from 40 on, where no Common-Era year can be meant', () => {
    expect(yearOfDigits('40')).toEqual(buddhist(2540));
    expect(yearOfDigits('99')).toEqual(buddhist(2599));
    expect(yearOfDigits('39')).toBeNull();
    expect(yearOfDigits('24')).toBeNull();
  });

  it('takes neither one digit nor three nor five', () => {
    expect(['', '9', '567', '02567'].map(yearOfDigits)).toEqual([null, null, null, null]);
  });
});

describe('readOddYear', () => {
  it.each([
    ['66', 2566],
    ['๖๗', 2567],
    ["'67", 2567],
    ['FY67', 2567],
    ['FY 2567', 2567],
    ['2566.0', 2566],
    ['2,566', 2566],
  ])('reads %j', (text, year) => {
    expect(readOddYear(text)).toBe(year);
  });

  it.each(['12', '2024', 'FY24', '66.5', '66 คะแนน', '', 'ข้อ 66', '256', '25,66'])('refuses %j', (text) => {
    expect(readOddYear(text)).toBeNull();
  });
});

describe('yearsIn', () => {
  it.each([
    ['คะแนน ITA ปีงบประมาณ พ.ศ.๒๕๖๖', [2566]],
    ['2566', [2566]],
    ['ปี ๖๖', [2566]],
    ['คะแนนปีงบฯ 66', [2566]],
    ['ใช้งบประมาณ 67 ล้านบาท', []],
    ['คะแนนประมาณ 67', []],
    ['ปีงบประมาณ พ.ศ. ๖๗', [2567]],
    ['ปี ’67', [2567]],
    ['ค.ศ.2024', [2567]],
    ['พ.ศ.๖๗', [2567]],
    ['พุทธศักราช 2567', [2567]],
    ['เปรียบเทียบปี 2566 กับปี 2567', [2566, 2567]],
    ['คะแนน 2024', [2567]],
    ['ตัวชี้วัดที่ 66', []],
    ['คะแนน 25.67 และ 2,567', []],
    ['ปี 24', []],
    ['รหัส 125670', []],
    ['ตัวชี้วัด', []],
  ])('finds those of %j', (text, years) => {
    expect(yearsIn(text).map(({ year }) => year)).toEqual(years);
  });

  it('says which are of the Common Era', () => {
    expect(yearsIn('ปี 2567 (2024)')).toEqual([buddhist(2567), common(2567)]);
  });
});
