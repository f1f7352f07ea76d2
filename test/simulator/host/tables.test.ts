import type { Host } from '../../../simulator/host/host';
import { onSheet, openExcel, refusal } from './support';

let host: Host;

beforeEach(() => {
  host = openExcel();
});

/** A table of two columns and two rows at B2, with a cell under it. */
function withTable<T>(work: (table: Excel.Table, sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>) {
  return onSheet(async (sheet, context) => {
    sheet.getRange('B2:C4').values = [
      ['ปี พ.ศ.', 'คะแนน'],
      [2567, 98.67],
      [2568, 95.42],
    ];
    sheet.getRange('B6').values = [['ใต้ตาราง']];
    const table = sheet.tables.add('B2:C4', true);
    table.name = 'ITA_Scores';
    return work(table, sheet, context);
  });
}

describe('TableCollection.add', () => {
  it('takes the first row for headers and finds the table by name in any case', async () => {
    await withTable(async (_table, _sheet, context) => {
      const found = context.workbook.tables.getItemOrNullObject('ita_scores');
      found.load('name,showHeaders,showTotals,columns/items/name,worksheet/name');
      const body = found.getDataBodyRange().load('address,values');
      await context.sync();
      expect(found.columns.items.map(({ name }) => name)).toEqual(['ปี พ.ศ.', 'คะแนน']);
      expect([found.worksheet.name, body.address]).toEqual(['Sheet1', 'Sheet1!B3:C4']);
    });
  });

  it('adds a header row of its own when there is none, and numbers repeated headers', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1:B1').values = [[1, 2]];
      const table = sheet.tables.add('A1:B1', false);
      const range = table.getRange().load('address,values');
      sheet.getRange('D1:E1').values = [['ก', 'ก']];
      const repeated = sheet.tables.add('D1:E2', true).getHeaderRowRange().load('values');
      await context.sync();
      expect(range.values).toEqual([
        ['Column1', 'Column2'],
        [1, 2],
      ]);
      expect(repeated.values).toEqual([['ก', 'ก2']]);
    });
  });

  it('refuses to overlap another table or merged cells', async () => {
    expect(await refusal(withTable(async (_table, sheet) => void sheet.tables.add('C4:D6', true)))).toBe(
      'InvalidArgument',
    );
    openExcel();
    const merged = onSheet(async (sheet) => {
      sheet.getRange('A1:B1').merge();
      sheet.tables.add('A1:B2', true);
    });
    expect(await refusal(merged)).toBe('MergedRangeConflict');
  });
});

describe('Table.name', () => {
  it('keeps Thai vowel marks, and must be free and a sound name', async () => {
    await withTable(async (table, _sheet, context) => {
      table.name = 'ข้อมูลคะแนน';
      table.load('name');
      await context.sync();
      expect(table.name).toBe('ข้อมูลคะแนน');
    });
    openExcel();
    expect(await refusal(withTable(async (table) => void (table.name = 'มี ช่องว่าง')))).toBe('InvalidArgument');
  });
});

describe('TableRowCollection.add', () => {
  it('adds below the last row, and in the middle moves what is under', async () => {
    await withTable(async (table, sheet, context) => {
      table.rows.add(undefined, [[2569, 99]]);
      table.rows.add(0, [[2566, 90]]);
      const range = table.getRange().load('address,values');
      const below = sheet.getRange('B7').load('values');
      await context.sync();
      expect(range.address).toBe('Sheet1!B2:C6');
      expect(range.values.slice(1).map(([year]) => year)).toEqual([2566, 2567, 2568, 2569]);
      expect(below.values).toEqual([['ใต้ตาราง']]);
    });
  });

  it('refuses rows of another width', async () => {
    expect(await refusal(withTable(async (table) => void table.rows.add(undefined, [[1]])))).toBe('InvalidArgument');
  });
});

describe('TableRow.delete', () => {
  it('takes a row out of the table', async () => {
    await withTable(async (table, _sheet, context) => {
      table.rows.getItemAt(0).delete();
      const body = table.getDataBodyRange().load('address,values');
      await context.sync();
      expect(body.values).toEqual([[2568, 95.42]]);
    });
  });
});

describe('TableColumnCollection.add', () => {
  it('adds a column with its header first', async () => {
    await withTable(async (table, _sheet, context) => {
      table.columns.add(undefined, [['ระดับ'], ['ผ่าน'], ['ผ่านดี']]);
      table.columns.getItem('คะแนน').name = 'คะแนนรวม';
      const range = table.getRange().load('address,values');
      table.columns.load('items/name,items/id,items/index');
      await context.sync();
      expect(range.values[0]).toEqual(['ปี พ.ศ.', 'คะแนนรวม', 'ระดับ']);
      expect(table.columns.items.map(({ index }) => index)).toEqual([0, 1, 2]);
      table.columns.getItem('ระดับ').delete();
      range.load('address');
      const after = table.getRange().load('address');
      await context.sync();
      expect(after.address).toBe('Sheet1!B2:C4');
    });
  });
});

describe('a header cell', () => {
  it('names its column when written to', async () => {
    await withTable(async (table, sheet, context) => {
      sheet.getRange('C2').values = [['ผลคะแนน']];
      table.columns.load('items/name');
      await context.sync();
      expect(table.columns.items.map(({ name }) => name)).toEqual(['ปี พ.ศ.', 'ผลคะแนน']);
    });
  });
});

describe('Table.showTotals', () => {
  it('puts a totals row under the data', async () => {
    await withTable(async (table, _sheet, context) => {
      table.showTotals = true;
      const total = table.getTotalRowRange().load('address,values');
      await context.sync();
      expect([total.address, total.values[0]?.[0]]).toEqual(['Sheet1!B5:C5', 'Total']);
    });
  });
});

describe('Table.convertToRange and Table.delete', () => {
  it('leave the cells, or take them along', async () => {
    await withTable(async (table, sheet, context) => {
      table.convertToRange();
      const again = sheet.tables.add('B2:C4', true);
      again.delete();
      const range = sheet.getRange('B2:C4').load('values');
      const count = sheet.tables.getCount();
      await context.sync();
      expect([range.values.flat().join(''), count.value]).toEqual(['', 0]);
    });
  });
});

describe('Table.resize', () => {
  it('belongs to ExcelApi 1.13', async () => {
    expect(await refusal(withTable(async (table) => table.resize('B2:C8')))).toBe('ApiNotFound');
    host = openExcel({ apiVersion: '1.13' });
    await withTable(async (table, _sheet, context) => {
      table.resize('B2:D5');
      const range = table.getRange().load('address,values');
      await context.sync();
      expect([range.address, range.values[0]?.[2]]).toEqual(['Sheet1!B2:D5', 'Column3']);
    });
    expect(host.missing).toEqual([]);
  });
});

describe('structured references', () => {
  it('are worked out', async () => {
    await withTable(async (_table, sheet, context) => {
      const cell = sheet.getRange('E2');
      cell.formulas = [['=SUM(ITA_Scores[คะแนน])']];
      cell.load('values');
      await context.sync();
      expect(cell.values[0]?.[0]).toBeCloseTo(194.09);
    });
  });
});
