import fc from 'fast-check';
import { readNumberList } from '../../../src/thai/text/number-lists';

describe('readNumberList', () => {
  it.each([
    ['8', [8]],
    ['๘', [8]],
    ['8, 9', [8, 9]],
    ['8,9,10', [8, 9, 10]],
    ['8;9', [8, 9]],
    ['8/9', [8, 9]],
    ['8 & 9', [8, 9]],
    ['8 9', [8, 9]],
    ['8\n9', [8, 9]],
    ['9, 8, 9', [9, 8]],
    ['๘-๑๐', [8, 9, 10]],
    ['8 - 10', [8, 9, 10]],
    ['8–10', [8, 9, 10]],
    ['8 ถึง 10', [8, 9, 10]],
    ['๘ -\n๑๐', [8, 9, 10]],
    ['8-8', [8]],
    ['1-3, 5', [1, 2, 3, 5]],
    ['1-100', Array.from({ length: 100 }, (_, index) => index + 1)],
    ['ตัวชี้วัดที่ ๘', [8]],
    ['ตัวชี้วัด 8', [8]],
    ['ตัวชี้วัดที่ ๘ และ ๙', [8, 9]],
    ['ตัวชี้วัดที่ ๘ กับตัวชี้วัดที่ ๙', [8, 9]],
    ['ตัวชี้วัดที่ 1 - ตัวชี้วัดที่ 5', [1, 2, 3, 4, 5]],
    ['ตัวชี้วัดที่ 8 ตัวชี้วัดที่ 9', [8, 9]],
    ['ข้อที่ 1, ข้อ 2 และลำดับที่ 3', [1, 2, 3]],
    ['IIT ตัวชี้วัดที่ 1', [1]],
    ['๑.การปฏิบัติหน้าที่', [1]],
    ['1) การปฏิบัติหน้าที่', [1]],
    ['8 - การปรับปรุงระบบการทำงาน', [8]],
    ['๑.การปฏิบัติหน้าที่ ๒.การใช้งบประมาณ', [1, 2]],
    ['๑.การปฏิบัติหน้าที่\n๒.การใช้งบประมาณ', [1, 2]],
    ['1) ก 2) ข', [1, 2]],
    ['- ตัวชี้วัดที่ 8\n- ตัวชี้วัดที่ 9', [8, 9]],
    ['8\n- 10', [8, 10]],
    ['1.\n2.', [1, 2]],
    ['1. - 3.', [1, 2, 3]],
    ['8 (81.72 คะแนน)', [8]],
    ['8 (81.72), 9 (87.14)', [8, 9]],
    ['(8), (9)', [8, 9]],
    ['8 ตัวชี้วัด 9, 10 ข้อ 11 ลำดับ 12', [8, 9, 10, 11, 12]],
    ['8) 9', [8, 9]],
    ['8(ก)9', [8, 9]],
    ['0', [0]],
    ['เเละตัวชี้วัดที่ 8', [8]],
  ])('reads %j as %j', (text, numbers) => {
    expect(readNumberList(text)).toEqual(numbers);
  });

  it.each([
    ['nothing', ''],
    ['no number', 'ทุกตัวชี้วัด'],
    ['a decimal', '8.9'],
    ['a numbered part', '1.2 การใช้งบประมาณ'],
    ['a range that runs backwards', '10-8'],
    ['a range of more than a hundred', '1-101'],
    ['a number within a name', '8 การปรับปรุงระบบปี 2567'],
    ['numbers that nothing parts', '8x9'],
    ['a decimal after another number', '7, 8.9'],
    ['a question code', 'i7'],
    ['a question code with a dash between spaces', 'i - 7'],
    ['a question code with a space', 'E ๑๒'],
    ['a question code with a dash', 'ข้อ o-35'],
    ['question codes in a list', '8, i7'],
    ['more digits than a number can hold', '9'.repeat(400)],
  ])('refuses %s: %j', (_, text) => {
    expect(readNumberList(text)).toBeNull();
  });

  it('brings every list back, however it is joined', () => {
    const list = fc.uniqueArray(fc.nat(999), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(list, fc.constantFrom(',', ', ', ' ', '\n', ' และ ', ';', ' / '), (numbers, separator) => {
        expect(readNumberList(numbers.join(separator))).toEqual(numbers);
      }),
    );
  });

  it('never throws, and gives whole numbers or null', () => {
    const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[0-9๐-๙ ,.()\-–/\nก-ค]{0,20}$/));
    fc.assert(
      fc.property(texts, (text) => {
        const numbers = readNumberList(text);
        expect(numbers === null || (numbers.length > 0 && numbers.every(Number.isSafeInteger))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
