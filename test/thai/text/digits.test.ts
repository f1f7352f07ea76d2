import fc from 'fast-check';
import { inDigits, toArabicDigits, toThaiDigits } from '../../../src/thai/text/digits';

describe('Thai and Arabic digits', () => {
  it('writes every digit in the other kind and leaves the rest alone', () => {
    expect(toThaiDigits('ปี 2567 ได้ 98.43 (i7)')).toBe('ปี ๒๕๖๗ ได้ ๙๘.๔๓ (i๗)');
    expect(toThaiDigits('0123456789')).toBe('๐๑๒๓๔๕๖๗๘๙');
    expect(toArabicDigits('๐๑๒๓๔๕๖๗๘๙')).toBe('0123456789');
    expect(toArabicDigits('ข้อ ๑๒ และ 7')).toBe('ข้อ 12 และ 7');
  });

  it('takes the neighbours of the Thai digits in Unicode for what they are', () => {
    expect(toArabicDigits('๏๚ฯ')).toBe('๏๚ฯ');
    expect(toThaiDigits('/:')).toBe('/:');
  });

  it('writes a mixed text in the kind asked for', () => {
    expect(inDigits('1 และ ๒', 'thai')).toBe('๑ และ ๒');
    expect(inDigits('1 และ ๒', 'arabic')).toBe('1 และ 2');
  });

  it('brings every whole number back', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (n) => {
        expect(toThaiDigits(String(n))).not.toMatch(/[0-9]/);
        expect(toArabicDigits(toThaiDigits(String(n)))).toBe(String(n));
      }),
    );
  });
});
