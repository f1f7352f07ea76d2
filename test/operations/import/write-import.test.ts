import type { Host } from '../../../simulator/host/host';
import { openImport, planImport, undoImport, writeImport } from '../../../src/operations/import';
import type { Answers } from '../../../src/import/planning/questions';
import { excelWith, sheetNames, valuesOf, type Tables } from '../../support/excel';
import { documentWith, type DocumentTable } from '../../support/import-source';

const PLAN: DocumentTable = [
  ['ลำดับ', 'มาตรการ', 'วิธีดำเนินการ', 'ผู้รับผิดชอบ'],
  ['๑', 'พัฒนาระบบนัดหมายออนไลน์', 'จัดทำระบบ', 'สำนักปลัด'],
  ['๒', 'อบรมเจ้าหน้าที่ผู้ให้บริการ', '=1+1', 'กองคลัง'],
];

const MEASURES: Tables = {
  ITA_Measures: {
    headers: ['มาตรการ', 'ผู้รับผิดชอบ', 'สถานะ', 'บันทึกของสำนัก'],
    rows: [
      ['ปรับปรุงเว็บไซต์ของหน่วยงาน', 'กองช่าง', 'ยังไม่ดำเนินการ', '=1+1'],
      ['พัฒนาระบบนัดหมายออนไลน์', '', '', 'ของเรา'],
    ],
    sheet: 'มาตรการ',
  },
};

async function bringIn(answers: Answers = {}) {
  const opened = await openImport(documentWith(PLAN));
  if (!opened.ok) throw new Error(opened.failure.cause);
  return writeImport(planImport(opened.value, answers).planned);
}

async function idOf(written: Awaited<ReturnType<typeof bringIn>>): Promise<string> {
  if (!written.ok) throw new Error(JSON.stringify(written.failure));
  return written.value.id;
}

describe('a document into a table that is there', () => {
  it('fills blank cells of rows it knows, adds the others below, and leaves everything else alone', async () => {
    await excelWith(MEASURES);
    await bringIn();
    const [header, ...rows] = await valuesOf('มาตรการ');
    expect(header).toEqual(expect.arrayContaining(['มาตรการ', 'ผู้รับผิดชอบ', 'สถานะ', 'บันทึกของสำนัก', 'วิธีดำเนินการ']));
    const at = (row: number, column: string) => rows[row]?.[header?.indexOf(column) ?? -1];
    expect(at(0, 'บันทึกของสำนัก')).toBe(2);
    expect([at(1, 'ผู้รับผิดชอบ'), at(1, 'วิธีดำเนินการ'), at(1, 'บันทึกของสำนัก')]).toEqual(['สำนักปลัด', 'จัดทำระบบ', 'ของเรา']);
    expect(at(2, 'มาตรการ')).toBe('อบรมเจ้าหน้าที่ผู้ให้บริการ');
    // Text is text, whatever it begins with.
    expect(at(2, 'วิธีดำเนินการ')).toBe('=1+1');
    expect(rows).toHaveLength(3);
  });

  it('reads the workbook once, looks once more and writes once', async () => {
    const host = await excelWith(MEASURES);
    await bringIn();
    expect(host.counters.requests).toBe(3);
  });

  it('uses rows left blank before it adds any, and is taken back to the last cell', async () => {
    const host = await excelWith({
      ITA_Measures: {
        ...MEASURES.ITA_Measures!,
        rows: [
          ['', '', '', ''],
          ['', '', '', ''],
        ],
      },
    });
    const before = await valuesOf('มาตรการ');
    const id = await idOf(await bringIn());
    expect(await valuesOf('มาตรการ')).toHaveLength(3);
    expect(await undoImport(id)).toMatchObject({ ok: true, value: { left: 0 } });
    expect(await valuesOf('มาตรการ')).toEqual(before);
    expect(tableRows(host, 'ITA_Measures')).toBe(3);
  });
});

function tableRows(host: Host, name: string): number {
  const sheet = host.workbook.sheets.find(({ name: one }) => one === 'มาตรการ');
  const area = sheet?.worksheet.getTables().find((table) => table.model.name === name)?.model.tableRef ?? '';
  return Number(/(\d+)$/.exec(area)?.[1] ?? 0);
}

describe('taking an import back', () => {
  it('restores rows, filled cells and added columns', async () => {
    await excelWith(MEASURES);
    const before = await valuesOf('มาตรการ');
    const id = await idOf(await bringIn());
    expect(await undoImport(id)).toMatchObject({ ok: true, value: { left: 0 } });
    expect(await valuesOf('มาตรการ')).toEqual(before);
    expect(await undoImport(id)).toMatchObject({ ok: false, failure: { cause: 'data-changed' } });
  });

  it('leaves a row that somebody has gone on with, and says so', async () => {
    const host = await excelWith(MEASURES);
    const id = await idOf(await bringIn());
    host.user.setCell('มาตรการ', 'C4', 'อยู่ระหว่างดำเนินการ');
    expect(await undoImport(id)).toMatchObject({ ok: true, value: { left: 1 } });
    const rows = await valuesOf('มาตรการ');
    expect(rows[3]).toEqual(expect.arrayContaining(['อบรมเจ้าหน้าที่ผู้ให้บริการ', 'อยู่ระหว่างดำเนินการ']));
    expect(rows[2]?.[1]).toBe('');
  });

  it('deletes the sheets it made, unless somebody has typed into one', async () => {
    const host = await excelWith({});
    const id = await idOf(await bringIn());
    expect(await sheetNames()).toEqual(expect.arrayContaining(['มาตรการ', 'หน่วยงาน', 'คะแนน']));
    host.user.setCell('หน่วยงาน', 'B4', 'เทศบาลตำบลตัวอย่าง');
    expect(await undoImport(id)).toMatchObject({ ok: true, value: { left: 1 } });
    expect(await sheetNames()).toEqual(['Sheet1', 'หน่วยงาน']);
  });
});

describe('what is in the way', () => {
  it('is told before anything is written: a protected sheet by its name', async () => {
    const host = await excelWith(MEASURES);
    const opened = await openImport(documentWith(PLAN));
    if (!opened.ok) throw new Error(opened.failure.cause);
    const context = new Excel.RequestContext();
    context.workbook.worksheets.getItem('มาตรการ').protection.protect();
    await context.sync();
    const before = await valuesOf('มาตรการ');
    expect(await writeImport(planImport(opened.value, {}).planned)).toEqual({
      ok: false,
      failure: { cause: 'sheet-protected', detail: 'มาตรการ' },
    });
    expect(await valuesOf('มาตรการ')).toEqual(before);
    expect(host.missing).toEqual([]);
  });

  it('stops when a cell was typed into since the document was shown', async () => {
    const host = await excelWith(MEASURES);
    const opened = await openImport(documentWith(PLAN));
    if (!opened.ok) throw new Error(opened.failure.cause);
    host.user.setCell('มาตรการ', 'B3', 'กองการศึกษา');
    expect(await writeImport(planImport(opened.value, {}).planned)).toMatchObject({
      ok: false,
      failure: { cause: 'data-changed', detail: 'ITA_Measures' },
    });
  });

  it('adds rows above a row of totals', async () => {
    await excelWith(MEASURES);
    const context = new Excel.RequestContext();
    context.workbook.tables.getItem('ITA_Measures').showTotals = true;
    await context.sync();
    expect(await bringIn()).toMatchObject({ ok: true });
    const rows = await valuesOf('มาตรการ');
    expect(rows.map(([title]) => title)).toEqual([
      'มาตรการ',
      'ปรับปรุงเว็บไซต์ของหน่วยงาน',
      'พัฒนาระบบนัดหมายออนไลน์',
      'อบรมเจ้าหน้าที่ผู้ให้บริการ',
      'Total',
    ]);
  });
});
