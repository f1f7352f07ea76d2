import fc from 'fast-check';
import {
  columnLetters,
  columnNumber,
  formatAbsolute,
  formatArea,
  LAST_COLUMN,
  LAST_ROW,
  parseArea,
  quoteSheetName,
  splitAddress,
} from '../../../simulator/model/address';

describe('columnLetters', () => {
  it('counts A to XFD', () => {
    expect([0, 25, 26, 701, 702, LAST_COLUMN].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD']);
  });

  it('is undone by columnNumber', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: LAST_COLUMN }), (column) => columnNumber(columnLetters(column)) === column),
    );
  });
});

describe('parseArea', () => {
  it.each([
    ['B2', { top: 1, left: 1, bottom: 1, right: 1 }],
    ['$C$4:a1', { top: 0, left: 0, bottom: 3, right: 2 }],
    ['B:C', { top: 0, left: 1, bottom: LAST_ROW, right: 2 }],
    ['$4:$5', { top: 3, left: 0, bottom: 4, right: LAST_COLUMN }],
  ])('reads %s', (text, area) => {
    expect(parseArea(text)).toEqual(area);
  });

  it.each(['', 'A0', 'XFE1', 'A1048577', 'คะแนน', 'A1:B', 'Sheet1!A1'])('does not read %j', (text) => {
    expect(parseArea(text)).toBeNull();
  });

  it('reads back what formatArea and formatAbsolute write', () => {
    const row = fc.integer({ min: 0, max: LAST_ROW });
    const column = fc.integer({ min: 0, max: LAST_COLUMN });
    const areas = fc.tuple(row, row, column, column).map(([row1, row2, column1, column2]) => ({
      top: Math.min(row1, row2),
      left: Math.min(column1, column2),
      bottom: Math.max(row1, row2),
      right: Math.max(column1, column2),
    }));
    fc.assert(
      fc.property(areas, (area) => {
        expect(parseArea(formatArea(area))).toEqual(area);
        expect(parseArea(formatAbsolute(area))).toEqual(area);
      }),
    );
  });
});

describe('quoteSheetName', () => {
  it.each([
    ['Sheet1', 'Sheet1'],
    ['ผล 1', "'ผล 1'"],
    ["O'Neil", "'O''Neil'"],
    ['A1', "'A1'"],
    ['2569', "'2569'"],
  ])('writes %s as %s', (name, written) => {
    expect(quoteSheetName(name)).toBe(written);
  });

  it('is undone by splitAddress', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }).filter((name) => !/[:\\/?*[\]!]/.test(name)),
        (name) => {
          expect(splitAddress(`${quoteSheetName(name)}!A1`)).toEqual({ sheet: name, rest: 'A1' });
        },
      ),
    );
  });
});
