import { readSnapshot } from '../../../src/excel/reading/read-snapshot';
import type { Snapshot } from '../../../src/workbook/snapshot';
import { excelWith } from '../../support/excel';

const SCORES = {
  headers: ['ตัวชี้วัดที่', 'ตัวชี้วัด', 'เครื่องมือ', '2567'],
  rows: [
    [1, 'การปฏิบัติหน้าที่', 'IIT', 100],
    [2, 'การใช้งบประมาณ', 'IIT', '=D2-1.57'],
  ],
  sheet: 'คะแนน',
};

async function read(): Promise<Snapshot> {
  const result = await readSnapshot();
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}

describe('reading a workbook', () => {
  it('takes the tables of the contract in one round trip', async () => {
    const host = await excelWith({ ITA_Scores: SCORES });
    const { tables } = await read();
    expect(host.counters.requests).toBe(1);
    expect(tables).toMatchObject([{ name: 'ITA_Scores', sheet: 'คะแนน', top: 0, left: 0, headers: SCORES.headers }]);
    expect(tables[0]?.values[1]).toEqual([2, 'การใช้งบประมาณ', 'IIT', 98.43]);
    expect(tables[0]?.formulas[1]?.[3]).toBe('=D2-1.57');
  });

  it('looks into a table that has another name when its headers tell what it is', async () => {
    const host = await excelWith({ คะแนนปีนี้: SCORES, รายชื่อ: { headers: ['ชื่อ', 'เบอร์'], rows: [['ก', 1]] } });
    const { tables, allTables } = await read();
    expect(host.counters.requests).toBe(2);
    expect(tables.map(({ name }) => name)).toEqual(['คะแนนปีนี้']);
    expect(allTables.map(({ name }) => name)).toEqual(['คะแนนปีนี้', 'รายชื่อ']);
  });

  it('leaves out the totals row', async () => {
    await excelWith({ ITA_Scores: SCORES });
    const context = new Excel.RequestContext();
    context.workbook.tables.getItem('ITA_Scores').showTotals = true;
    await context.sync();
    expect((await read()).tables[0]?.values).toHaveLength(2);
  });

  it('tells a workbook whose structure is protected', async () => {
    const host = await excelWith({ ITA_Scores: SCORES });
    expect((await read()).structureProtected).toBe(false);
    host.modes.structureProtected = true;
    expect((await read()).structureProtected).toBe(true);
  });

  it('reads an empty workbook as one without tables', async () => {
    await excelWith({});
    expect(await read()).toMatchObject({ tables: [], allTables: [], notebook: null });
  });
});

describe('a table with rows left blank at its end', () => {
  it('is read up to the last row in which anything stands', async () => {
    const blank = Array.from({ length: 50 }, () => ['', '', '', '']);
    await excelWith({ ITA_Scores: { ...SCORES, rows: [...SCORES.rows, blank[0]!, [3, '', '', ''], ...blank] } });
    const { values } = (await read()).tables[0]!;
    expect(values).toHaveLength(4);
    expect(values.at(-1)).toEqual([3, '', '', '']);
  });

  it('keeps its last row when the totals row below is blank', async () => {
    await excelWith({ ITA_Scores: SCORES });
    const context = new Excel.RequestContext();
    const table = context.workbook.tables.getItem('ITA_Scores');
    table.showTotals = true;
    table.getTotalRowRange().clear();
    await context.sync();
    expect((await read()).tables[0]?.values).toHaveLength(2);
  });

  it('keeps its rows in their places when its header row is hidden', async () => {
    await excelWith({ ITA_Scores: { ...SCORES, rows: SCORES.rows.map(([, ...rest]) => ['', ...rest]) } });
    const context = new Excel.RequestContext();
    context.workbook.tables.getItem('ITA_Scores').showHeaders = false;
    await context.sync();
    const { values, top, left } = (await read()).tables[0]!;
    expect({ values: values[1], top, left }).toEqual({ values: ['', 'การใช้งบประมาณ', 'IIT', 98.43], top: 0, left: 0 });
  });
});

describe('a workbook whose answer passes the 5 MB of Excel on the web', () => {
  const letter = 'ก'.repeat(400);
  const LARGE = {
    headers: ['มาตรการ', 'วิธีดำเนินการ', 'สถานะ'],
    rows: Array.from({ length: 2_500 }, (_, index) => [`${index} ${letter}`, `${letter} ${index}`, '']),
    sheet: 'มาตรการ',
  };

  it('is read in parts, every row in its place', async () => {
    const host = await excelWith({});
    await fill(LARGE);
    host.counters.reset();
    const { tables } = await read();
    expect(host.counters.requests).toBeGreaterThan(2);
    expect(tables[0]?.values).toEqual(LARGE.rows);
    expect(tables[0]?.formulas).toEqual(LARGE.rows);
    expect(tables[0]?.formats).toHaveLength(2_500);
  });

  it('is not put together from rows that moved while it was read', async () => {
    const host = await excelWith({});
    await fill(LARGE);
    host.faults.clear();
    host.faults.interrupt(4, () => host.user.insertTableRow('ITA_Measures', 0));
    expect(await readSnapshot()).toEqual({ ok: false, failure: { cause: 'data-changed', detail: 'ITA_Measures' } });
  });

  it('says that it is too large when one row alone is', async () => {
    const host = await excelWith({ ITA_Scores: SCORES });
    for (let n = 1; n < 20; n += 1) host.faults.failRequest(n, { code: 'ResponsePayloadSizeLimitExceeded' });
    expect(await readSnapshot()).toMatchObject({ ok: false, failure: { cause: 'request-too-large' } });
  });

  /** In portions, as a request has its limit too. */
  async function fill({ headers, rows, sheet }: typeof LARGE): Promise<void> {
    const context = new Excel.RequestContext();
    const worksheet = context.workbook.worksheets.add(sheet);
    worksheet.getRange('A1:C1').values = [headers];
    for (let from = 0; from < rows.length; from += 500) {
      worksheet.getRange(`A${from + 2}:C${from + 501}`).values = rows.slice(from, from + 500);
      await context.sync();
    }
    context.workbook.tables.add(`มาตรการ!A1:C${rows.length + 1}`, true).name = 'ITA_Measures';
    await context.sync();
  }
});
