import type { Host } from '../../../simulator/host/host';
import { readSheetGrid, type SheetGrid } from '../../../src/excel/reading/read-sheet-grid';
import { makePlainTable, openImport, plainTableIn } from '../../../src/operations/import';
import { excelWith, valuesOf, type Tables } from '../../support/excel';
import { documentWith } from '../../support/import-source';

const ROWS = [
  ['มาตรการของเทศบาลตำบลตัวอย่าง', '', ''],
  ['', '', ''],
  ['มาตรการ', 'วิธีดำเนินการ', 'ผู้รับผิดชอบ'],
  ['ปรับปรุงเว็บไซต์', 'จัดทำหน้าใหม่', 'กองช่าง'],
  ['อบรมเจ้าหน้าที่', 'จัดอบรม', 'สำนักปลัด'],
  ['', '', ''],
  ['หมายเหตุ', '', ''],
];

async function sheetWith(rows: readonly (readonly string[])[], tables: Tables = {}): Promise<Host> {
  const host = await excelWith(tables);
  const context = new Excel.RequestContext();
  const sheet = context.workbook.worksheets.getItem('Sheet1');
  sheet.getRange('B2').getResizedRange(rows.length - 1, 2).values = rows as string[][];
  sheet.activate();
  sheet.getRange('A1').select();
  await context.sync();
  host.counters.reset();
  return host;
}

async function grid(): Promise<SheetGrid> {
  const read = await readSheetGrid();
  if (!read.ok || !read.value) throw new Error('nothing read');
  return read.value;
}

async function bookNow() {
  const opened = await openImport(documentWith([]));
  if (!opened.ok) throw new Error(opened.failure.cause);
  return opened.value;
}

describe('a plain range with the headings of a contract table', () => {
  it('is read in two round trips and becomes the table where it stands', async () => {
    const host = await sheetWith(ROWS);
    const read = await grid();
    expect(host.counters.requests).toBe(2);
    const before = await valuesOf('Sheet1');
    const { book, snapshot } = await bookNow();
    const plain = plainTableIn(read, book);
    expect(plain).toMatchObject({ table: 'ITA_Measures', sheet: 'Sheet1', area: 'B4:D6', rows: 2 });
    if (!plain) return;
    expect(await makePlainTable(plain, snapshot)).toMatchObject({ ok: true });
    expect(await valuesOf('Sheet1')).toEqual(before);
    const { book: after } = await bookNow();
    expect(after.measures.map(({ title }) => title.value)).toEqual(['ปรับปรุงเว็บไซต์', 'อบรมเจ้าหน้าที่']);
  });

  it('is not offered where the workbook has that table', async () => {
    await sheetWith(ROWS, {
      ITA_Measures: { headers: ['มาตรการ', 'ผู้รับผิดชอบ'], rows: [['ก', 'ข']], sheet: 'มาตรการ' },
    });
    expect(plainTableIn(await grid(), (await bookNow()).book)).toBeNull();
  });

  it('is not made when its headings were changed meanwhile', async () => {
    const host = await sheetWith(ROWS);
    const { book, snapshot } = await bookNow();
    const plain = plainTableIn(await grid(), book);
    host.user.setCell('Sheet1', 'C4', 'อื่น');
    if (!plain) throw new Error('not found');
    expect(await makePlainTable(plain, snapshot)).toMatchObject({ ok: false, failure: { cause: 'data-changed' } });
  });
});

test('only what is selected is read, where more than one cell is', async () => {
  await sheetWith(ROWS);
  const context = new Excel.RequestContext();
  context.workbook.worksheets.getItem('Sheet1').getRange('B4:C5').select();
  await context.sync();
  expect((await grid()).values).toEqual([
    ['มาตรการ', 'วิธีดำเนินการ'],
    ['ปรับปรุงเว็บไซต์', 'จัดทำหน้าใหม่'],
  ]);
});

test('an empty sheet gives nothing', async () => {
  await excelWith({});
  expect(await readSheetGrid()).toEqual({ ok: true, value: null });
});
