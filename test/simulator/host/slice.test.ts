import { errorOf, openExcel } from './support';

describe('values', () => {
  it('come back as they were written, with formulas worked out', async () => {
    const host = openExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange('A1:B2');
      range.values = [
        ['คะแนน', 90.5],
        ['ผลรวม', '=B1*2'],
      ];
      range.load('values,formulas,address,text');
      await context.sync();
      expect(range.values).toEqual([
        ['คะแนน', 90.5],
        ['ผลรวม', 181],
      ]);
      expect(range.formulas[1]).toEqual(['ผลรวม', '=B1*2']);
      expect(range.address).toBe('Sheet1!A1:B2');
    });
    expect(host.missing).toEqual([]);
  });

  it('10,000 rows × 16', async () => {
    openExcel();
    const t = Date.now();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('มาก');
      const range = sheet.getRange('A1').getResizedRange(9999, 15);
      range.values = Array.from({ length: 10000 }, (_, r) =>
        Array.from({ length: 16 }, (_, c) => (c % 2 ? r * c : `x${r}`)),
      );
      await context.sync();
      range.load('values');
      await context.sync();
      expect(range.values[9999]?.[1]).toBe(9999);
    });
    console.log(Date.now() - t);
  });
});

it('null objects', async () => {
  openExcel();
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject('x');
    const range = table.getRange().load('values');
    table.load('name');
    await context.sync();
    expect(table.isNullObject).toBe(true);
    expect(range.isNullObject).toBe(true);
  });
  const error = await errorOf(
    Excel.run(async (context) => {
      context.workbook.tables.getItemOrNullObject('x').name = 'y';
    }),
  );
  expect(error.code).toBe('ItemNotFound');
});
it('tables', async () => {
  openExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('B2:C3').values = [
      ['ก', 'ข'],
      [1, 2],
    ];
    const t = sheet.tables.add('B2:C3', true);
    t.name = 'ITA_Scores';
    const tables = context.workbook.tables.load(
      'items/name,items/showTotals,items/worksheet/name,items/columns/items/name',
    );
    const sheets = context.workbook.worksheets.load(
      'items/id,items/name,items/visibility,items/protection/protected,items/names/items/name,items/names/items/value',
    );
    sheet.names.add('ITA_ReportSheet', '="a|b"').visible = false;
    await context.sync();
    expect(tables.items[0]?.columns.items.map((c) => c.name)).toEqual(['ก', 'ข']);
    sheets.load('items/names/items/name,items/names/items/value');
    await context.sync();
    expect(sheets.items[0]?.names.items[0]?.value).toBe('a|b');
    t.rows.add(undefined, [[3, 4]]);
    const range = t.getRange().load('address,values');
    await context.sync();
    expect(range.address).toBe('Sheet1!B2:C4');
  });
});
it('floor', async () => {
  openExcel();
  const error = await errorOf(
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().customProperties.add('a', 'b');
      await context.sync();
    }),
  );
  expect(error.code).toBe('ApiNotFound');
});
