import {
  cellAddress,
  cellName,
  columnLetters,
  parseRange,
  quoteSheetName,
  rangeFrom,
  rangeName,
  splitAddress,
} from '../src/a1';
import fc from 'fast-check';

describe('A1 addresses', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16_383, 'XFD'],
  ])('name column %d %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });

  it('name a cell, a block of one cell and a block', () => {
    expect(cellName(4, 3)).toBe('D5');
    expect(rangeName({ top: 1, left: 1, bottom: 1, right: 1 })).toBe('B2');
    expect(rangeName({ top: 1, left: 1, bottom: 4, right: 3 })).toBe('B2:D5');
    expect(rangeFrom('B3', 2, 3)).toBe('B3:D4');
  });

  it('are read whatever sheet and dollar signs they have', () => {
    expect(parseRange("'ผล 1'!$C$4:$F$9")).toEqual({ top: 3, left: 2, bottom: 8, right: 5 });
    expect(parseRange('AB10')).toEqual({ top: 9, left: 27, bottom: 9, right: 27 });
  });

  it('are read as they were written', () => {
    const index = fc.nat(16_000);
    fc.assert(
      fc.property(index, index, index, index, (top, left, height, width) => {
        const block = { top, left, bottom: top + height, right: Math.min(left + width, 16_383) };
        expect(parseRange(rangeName(block))).toEqual(block);
      }),
    );
  });

  it.each(['คะแนน', 'ผล 1', "ของ 'เรา'", 'A1', '2567'])('keep the sheet %s apart', (sheet) => {
    expect(splitAddress(cellAddress(sheet, 4, 3))).toEqual({ sheet, cell: 'D5' });
  });

  it('quote what would be taken for something else', () => {
    expect(['คะแนน', 'A1', 'R1C1', 'ผล 1'].map(quoteSheetName)).toEqual(['คะแนน', "'A1'", "'R1C1'", "'ผล 1'"]);
  });
});
