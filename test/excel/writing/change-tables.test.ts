import { addColumn, renameTable } from '../../../src/excel/writing/change-tables';
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

  it('gives a table its contract name', async () => {
    await excelWith({ ตาราง1: SCORES });
    expect(await renameTable('ตาราง1', 'ITA_Scores')).toMatchObject({ ok: true });
    expect(await renameTable('ตาราง1', 'ITA_Scores')).toMatchObject({ ok: false, failure: { detail: 'ItemNotFound' } });
  });
});
