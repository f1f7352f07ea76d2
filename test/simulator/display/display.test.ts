import fc from 'fast-check';
import { displayText } from '../../../simulator/display/display';

/** 15 October 2025. */
const DAY = 45945;

describe('displayText', () => {
  it.each([
    [91.3, '[$-D00041E]0.00', '๙๑.๓๐'],
    [1234567.5, '[$-D00041E]#,##0.00', '๑,๒๓๔,๕๖๗.๕๐'],
    [91, '[$-D00041E]General', '๙๑'],
    [0.285, '[$-th-TH,D00]0.0%', '๒๘.๕%'],
    [DAY, '[$-D07041E]d mmmm yyyy', '๑๕ ตุลาคม ๒๕๖๘'],
    [DAY, '[$-D07041E]d mmm yy', '๑๕ ต.ค. ๖๘'],
    [DAY, '[$-107041E]d mmmm yyyy', '15 ตุลาคม 2568'],
    [DAY, '[$-41E]d mmmm yyyy', '15 ตุลาคม 2025'],
    [DAY, '[$-41E]d mmm bb', '15 ต.ค. 68'],
    [DAY, 'bbbb', '2568'],
    [7, '[$-D00041E]"ข้อ 2 – "0', 'ข้อ 2 – ๗'],
  ])('shows %p under %s in Thai', (value, format, text) => {
    expect(displayText(value, format)).toBe(text);
  });

  it.each([
    [0.1 + 0.2, 'General', '0.3'],
    [1 / 3, 'General', '0.333333333'],
    [-91.33333333333, 'General', '-91.33333333'],
    [123456789012, 'General', '1.23457E+11'],
    [1.005, '0.00', '1.01'],
    [98.005, '0.00', '98.01'],
    [0.285, '0%', '29%'],
    [0.5, '#.##', '.5'],
    [12, '00000', '00012'],
    [12.3, '0.0??', '12.3  '],
    [1234567, '0-000-0000', '0-123-4567'],
    [1234567, '#,##0,', '1,235'],
    [1500000, '0.0,,"M"', '1.5M'],
    [15000000000, '0.0E+00', '1.5E+10'],
    [0.125, '# ?/8', '1/8'],
    [0, '#', ''],
    [5, '0 "ครั้ง"', '5 ครั้ง'],
    [5, '[$฿-41E]#,##0.00', '฿5.00'],
    [5, '_-* #,##0_-', ' 5 '],
  ])('shows the number %p under %s', (value, format, text) => {
    expect(displayText(value, format)).toBe(text);
  });

  it.each([
    [5, '0.0;[Red](0.0);"–"', '5.0'],
    [-5, '0.0;[Red](0.0);"–"', '(5.0)'],
    [0, '0.0;[Red](0.0);"–"', '–'],
    [-5, '0.0', '-5.0'],
    [-5, '0.0;0.0', '5.0'],
    [0, '0;-0;;@', ''],
    [95, '[>=90]"ผ่าน";[>=50]"ปรับปรุง";"ไม่ผ่าน"', 'ผ่าน'],
    [60, '[>=90]"ผ่าน";[>=50]"ปรับปรุง";"ไม่ผ่าน"', 'ปรับปรุง'],
    [10, '[>=90]"ผ่าน";[>=50]"ปรับปรุง";"ไม่ผ่าน"', 'ไม่ผ่าน'],
  ])('chooses the section for %p in %s', (value, format, text) => {
    expect(displayText(value, format)).toBe(text);
  });

  it.each([
    [DAY + 0.6, 'yyyy-mm-dd hh:mm', '2025-10-15 14:24'],
    [DAY + 0.6, 'h:mm AM/PM', '2:24 PM'],
    [DAY, 'dddd', 'Wednesday'],
    [DAY, '[$-41E]dddd', 'พุธ'],
    [1.5, '[h]:mm', '36:00'],
    [0.5 + 1 / 86400, 'h:mm:ss', '12:00:01'],
    [1, 'd/m/yyyy', '1/1/1900'],
    [60, 'd/m/yyyy', '29/2/1900'],
    [-1, 'd/m/yyyy', '########'],
  ])('shows the date %p under %s', (value, format, text) => {
    expect(displayText(value, format)).toBe(text);
  });

  it('shows text and truth values as they are, or within the section for text', () => {
    expect(displayText('ข้อความ', '0.00')).toBe('ข้อความ');
    expect(displayText('ข้อความ', '@')).toBe('ข้อความ');
    expect(displayText('ก', '0;0;0;"<"@">"')).toBe('<ก>');
    expect(displayText(true, '0')).toBe('TRUE');
  });

  it('never throws, whatever the format', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'0#?.,%@;"\\[]$-Dymdhs/E+_*ก ') }),
        fc.double(),
        (format, value) => {
          expect(typeof displayText(value, format)).toBe('string');
        },
      ),
    );
  });
});
