import type { Host } from '../../../simulator/host/host';
import { onSheet, openExcel, refusal } from './support';

let host: Host;

beforeEach(() => {
  host = openExcel();
});

/** The address a chain of range methods leads to. */
function addressOf(lead: (range: Excel.Range) => Excel.Range, from = 'B2:D4'): Promise<string> {
  return onSheet(async (sheet, context) => {
    const range = lead(sheet.getRange(from)).load('address');
    await context.sync();
    return range.address.split('!')[1] ?? '';
  });
}

describe('the methods of Range that lead elsewhere', () => {
  it.each<[string, (range: Excel.Range) => Excel.Range, string]>([
    ['getCell, also outside the range', (range) => range.getCell(3, 0), 'B5'],
    ['getRow', (range) => range.getRow(1), 'B3:D3'],
    ['getColumn', (range) => range.getColumn(2), 'D2:D4'],
    ['getLastRow', (range) => range.getLastRow(), 'B4:D4'],
    ['getOffsetRange', (range) => range.getOffsetRange(1, -1), 'A3:C5'],
    ['getResizedRange', (range) => range.getResizedRange(1, -2), 'B2:B5'],
    ['getEntireRow', (range) => range.getEntireRow(), '2:4'],
    ['getEntireColumn', (range) => range.getEntireColumn(), 'B:D'],
    ['getBoundingRect', (range) => range.getBoundingRect('F9'), 'B2:F9'],
    ['getIntersection', (range) => range.getIntersection('C1:Z3'), 'C2:D3'],
    ['getRowsBelow', (range) => range.getRowsBelow(2), 'B5:D6'],
  ])('%s', async (_name, lead, address) => {
    expect(await addressOf(lead)).toBe(address);
  });

  it('refuse to leave the sheet', async () => {
    expect(await refusal(addressOf((range) => range.getOffsetRange(-2, 0)))).toBe('InvalidArgument');
    expect(await refusal(addressOf((range) => range.getRow(3)))).toBe('InvalidArgument');
  });
});

describe('getUsedRange', () => {
  it('is the first cell on an empty sheet, and a null object when asked so', async () => {
    await onSheet(async (sheet, context) => {
      const used = sheet.getUsedRange().load('address');
      const none = sheet.getUsedRangeOrNullObject();
      await context.sync();
      expect(used.address).toBe('Sheet1!A1');
      expect(none.isNullObject).toBe(true);
    });
  });

  it('counts formatted cells unless only values are asked for', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('B2:C3').values = [
        [1, 2],
        [3, 4],
      ];
      sheet.getRange('E9').format.fill.color = '#FFFF00';
      const all = sheet.getUsedRange().load('address');
      const values = sheet.getUsedRange(true).load('address');
      await context.sync();
      expect([all.address, values.address]).toEqual(['Sheet1!B2:E9', 'Sheet1!B2:C3']);
    });
  });
});

describe('Range.merge', () => {
  it('keeps the upper-left value only', async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B2');
      range.values = [
        ['หัวเรื่อง', 2],
        [3, 4],
      ];
      range.merge();
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([
        ['หัวเรื่อง', ''],
        ['', ''],
      ]);
    });
  });

  it('merges row by row when asked across', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1:B2').merge(true);
      const merged = sheet.getRange('A1:B2').load('values');
      await context.sync();
      expect(merged.values).toHaveLength(2);
    });
    expect(host.workbook.sheets[0]?.worksheet.mergedRegions).toHaveLength(2);
  });

  it('ignores what is written to a cell hidden under a merge', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1:B1').merge();
      sheet.getRange('A1:B1').values = [['คงอยู่', 'หายไป']];
      const range = sheet.getRange('A1:B1').load('values');
      await context.sync();
      expect(range.values).toEqual([['คงอยู่', '']]);
    });
  });

  it('refuses to overlap a table or to cut a merged area', async () => {
    expect(
      await refusal(
        onSheet(async (sheet) => {
          sheet.tables.add('A1:B3', true);
          sheet.getRange('B2:C2').merge();
        }),
      ),
    ).toBe('MergedRangeConflict');
    openExcel();
    expect(
      await refusal(
        onSheet(async (sheet) => {
          sheet.getRange('A1:B2').merge();
          sheet.getRange('B2:C3').merge();
        }),
      ),
    ).toBe('InvalidArgument');
  });
});

describe('Range.insert and Range.delete', () => {
  it('move cells and the formulas that refer to them', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1:A3').values = [[1], [2], ['=SUM(A1:A2)']];
      sheet.getRange('C1').values = [['=A2*10']];
      sheet.getRange('2:2').insert('Down');
      const moved = sheet.getRange('A4').load('formulas,values');
      const elsewhere = sheet.getRange('C1').load('formulas,values');
      await context.sync();
      expect(moved.formulas).toEqual([['=SUM(A1:A3)']]);
      expect(elsewhere.formulas).toEqual([['=A3*10']]);
      sheet.getRange('A3').delete('Up');
      elsewhere.load('formulas');
      await context.sync();
      expect(elsewhere.formulas).toEqual([['=#REF!*10']]);
    });
  });

  it('refuse to take a table apart', async () => {
    const work = onSheet(async (sheet) => {
      sheet.tables.add('A3:B5', true);
      sheet.getRange('A1').insert('Down');
    });
    expect(await refusal(work)).toBe('InsertDeleteConflict');
  });
});

describe('Range.clear', () => {
  it('takes contents or formats, or both', async () => {
    await onSheet(async (sheet, context) => {
      const cell = sheet.getRange('A1');
      cell.values = [[1]];
      cell.format.font.bold = true;
      cell.clear('Contents');
      cell.load('values,format/font/bold');
      await context.sync();
      expect([cell.values[0]?.[0], cell.format.font.bold]).toEqual(['', true]);
      cell.clear('Formats');
      cell.load('format/font/bold');
      await context.sync();
      expect(cell.format.font.bold).toBe(false);
    });
  });
});

describe('tracked ranges', () => {
  it('are found again in a later request', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1');
      await context.sync();
      range.values = [[1, 2]];
      await context.sync();
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([[1, 2]]);
    });
  });

  it('move with their cells, and are lost with them', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange('A3');
      await context.sync();
      sheet.getRange('1:1').insert('Down');
      range.load('address');
      await context.sync();
      expect(range.address).toBe('Sheet1!A4');
      sheet.getRange('4:4').delete('Up');
      range.load('address');
      expect(await refusal(context.sync())).toBe('ItemNotFound');
    });
  });
});
