import { readSnapshot } from '../../src/excel/read';
import type { Snapshot } from '../../src/workbook/snapshot';
import { excelWith } from '../support/excel';

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

  it('looks into a table that bears another name when its headers tell what it is', async () => {
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
