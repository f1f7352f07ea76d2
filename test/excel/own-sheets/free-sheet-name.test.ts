import { freeSheetName } from '../../../src/excel/own-sheets/free-sheet-name';

describe('a name for a new sheet', () => {
  it('is the wanted one when nobody has it', () => {
    expect(freeSheetName('เปรียบเทียบคะแนน', new Set())).toBe('เปรียบเทียบคะแนน');
  });

  it('takes the next free number when the user owns the name', () => {
    expect(freeSheetName('ปก', new Set(['ปก', 'ปก (2)']))).toBe('ปก (3)');
  });

  it('compares without regard to case, as Excel does', () => {
    expect(freeSheetName('ITA', new Set(['ita']))).toBe('ITA (2)');
  });

  it('stays within 31 units and never leaves a vowel without its consonant', () => {
    const name = freeSheetName('ที่'.repeat(20), new Set());
    expect(name.length).toBeLessThanOrEqual(31);
    expect(name).toBe('ที่'.repeat(10));
  });
});
