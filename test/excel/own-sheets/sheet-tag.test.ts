import { sheetTagFormula, readSheetTag, writeSheetTag, type SheetTag } from '../../../src/excel/own-sheets/sheet-tag';

const tag: SheetTag = {
  report: 'annual',
  section: 'results',
  run: 'k3',
  data: '0a1b',
  state: 'current',
  name: 'ผล | "ใหม่"',
};

describe('the tag of our own sheets', () => {
  it('comes back as it was written, whatever the sheet is called', () => {
    expect(readSheetTag(writeSheetTag(tag))).toEqual(tag);
  });

  it('doubles the quotes of a name, as a formula needs', () => {
    expect(sheetTagFormula(tag)).toBe('="annual|results|k3|0a1b|current|ผล | ""ใหม่"""');
  });

  it.each([null, '', 'annual', 'annual|results|k3|d|finished|ผล', 'annual|results||d|current|ผล'])(
    'is not read from %p',
    (text) => {
      expect(readSheetTag(text)).toBeNull();
    },
  );
});
