import { addColumn, appendRow, renameTable } from '../../../src/excel/writing/change-tables';
import { excelWith, valuesOf } from '../../support/excel';

const SCORES = { headers: ['ตัวชี้วัดที่', '2567'], rows: [[1, 98.43]], sheet: 'คะแนน' };

describe('widening a person’s table as agreed', () => {
  it('adds a missing column at the right, blank', async () => {
    await excelWith({ ITA_Scores: SCORES });
    expect(await addColumn({ name: 'ITA_Scores', headers: SCORES.headers }, 'เครื่องมือ')).toMatchObject({ ok: true });
    expect(await valuesOf('คะแนน')).toEqual([
      ['ตัวชี้วัดที่', '2567', 'เครื่องมือ'],
      [1, 98.43, ''],
    ]);
  });

  it('adds a row below, each value under its header, text as text', async () => {
    await excelWith({ ITA_Scores: SCORES });
    expect(await appendRow({ name: 'ITA_Scores', headers: SCORES.headers }, { 2567: '=1', ตัวชี้วัดที่: 2 })).toEqual({
      ok: true,
      value: undefined,
    });
    expect(await valuesOf('คะแนน')).toEqual([
      ['ตัวชี้วัดที่', '2567'],
      [1, 98.43],
      [2, '=1'],
    ]);
  });

  it('moves nothing below the table: a row is inserted only where the cells below are taken', async () => {
    const host = await excelWith({ ITA_Scores: SCORES });
    host.user.setCell('คะแนน', 'A4', 'หมายเหตุ');
    const seen = { name: 'ITA_Scores', headers: SCORES.headers };
    await appendRow(seen, { 2567: 90 });
    expect(await valuesOf('คะแนน')).toEqual([
      ['ตัวชี้วัดที่', '2567'],
      [1, 98.43],
      ['', 90],
      ['หมายเหตุ', ''],
    ]);
    await appendRow(seen, { 2567: 91 });
    expect((await valuesOf('คะแนน')).slice(2)).toEqual([
      ['', 90],
      ['', 91],
      ['หมายเหตุ', ''],
    ]);
  });

  it('adds the row through the table where the table does not grow by itself, or has a row of totals', async () => {
    const host = await excelWith({ ITA_Scores: SCORES });
    host.workbook.tablesGrow = false;
    const seen = { name: 'ITA_Scores', headers: SCORES.headers };
    await appendRow(seen, { 2567: 90 });
    expect((await valuesOf('คะแนน')).slice(2)).toEqual([['', 90]]);
    const context = new Excel.RequestContext();
    const area = context.workbook.tables.getItem('ITA_Scores').getRange().load('rowCount');
    context.workbook.tables.getItem('ITA_Scores').showTotals = true;
    await context.sync();
    expect(area.rowCount).toBe(3);
    host.workbook.tablesGrow = true;
    await appendRow(seen, { 2567: 91 });
    expect((await valuesOf('คะแนน'))[3]).toEqual(['', 91]);
  });

  it('gives a table its contract name', async () => {
    await excelWith({ ตาราง1: SCORES });
    expect(await renameTable('ตาราง1', 'ITA_Scores')).toMatchObject({ ok: true });
    expect(await renameTable('ตาราง1', 'ITA_Scores')).toMatchObject({ ok: false, failure: { detail: 'ItemNotFound' } });
  });

  it('adds no row once the columns stand otherwise than they were read', async () => {
    const host = await excelWith({ ITA_Scores: SCORES });
    host.user.setCell('คะแนน', 'B1', '2568');
    const result = await appendRow({ name: 'ITA_Scores', headers: SCORES.headers }, { 2567: 90 });
    expect(result).toEqual({ ok: false, failure: { cause: 'data-changed', detail: 'ITA_Scores[2567]' } });
    expect(await valuesOf('คะแนน')).toHaveLength(2);
  });
});
