import { appendRow } from '../../../src/excel/writing/append-row';
import { excelWith, valuesOf } from '../../support/excel';

const SCORES = { headers: ['ตัวชี้วัดที่', '2567'], rows: [[1, 98.43]], sheet: 'คะแนน' };
const SEEN = { name: 'ITA_Scores', headers: SCORES.headers };

describe('adding a row to a person’s table', () => {
  it('adds a row below, each value under its header, text as text', async () => {
    await excelWith({ ITA_Scores: SCORES });
    expect(await appendRow({ name: 'ITA_Scores', headers: SCORES.headers }, { 2567: '=1', ตัวชี้วัดที่: 2 })).toEqual({
      ok: true,
      value: true,
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

  it('adds no row once the columns stand otherwise than they were read', async () => {
    const host = await excelWith({ ITA_Scores: SCORES });
    host.user.setCell('คะแนน', 'B1', '2568');
    const result = await appendRow({ name: 'ITA_Scores', headers: SCORES.headers }, { 2567: 90 });
    expect(result).toEqual({ ok: false, failure: { cause: 'data-changed', detail: 'ITA_Scores[2567]' } });
    expect(await valuesOf('คะแนน')).toHaveLength(2);
  });
});

describe('a row added while somebody types below the table', () => {
  /** The request in which the row is written: the first looks. */
  const WRITING = 2;

  it('leaves what they typed, which the table has taken in, and goes below it', async () => {
    const host = await excelWith({ ITA_Scores: SCORES });
    host.faults.clear();
    host.faults.interrupt(WRITING, () => host.user.setCell('คะแนน', 'B3', '=90+1'));
    expect(await appendRow(SEEN, { ตัวชี้วัดที่: 2, 2567: 80 })).toMatchObject({ ok: true });
    expect((await valuesOf('คะแนน')).slice(1)).toEqual([
      [1, 98.43],
      ['', 91],
      [2, 80],
    ]);
  });

  it('leaves a note that is no row of the table, and text that looks like a formula as text', async () => {
    const host = await excelWith({ ITA_Scores: SCORES });
    host.workbook.tablesGrow = false;
    host.faults.clear();
    host.faults.interrupt(WRITING, () => host.user.setCell('คะแนน', 'A3', "'=หมายเหตุ"));
    expect(await appendRow(SEEN, { ตัวชี้วัดที่: 2, 2567: 80 })).toMatchObject({ ok: true });
    expect((await valuesOf('คะแนน')).slice(1)).toEqual([
      [1, 98.43],
      [2, 80],
      ['=หมายเหตุ', ''],
    ]);
  });

  it.each([
    ['refused', false],
    ['carried out all the same', true],
  ])('adds nothing when it fails: the request was %s', async (_, done) => {
    const host = await excelWith({ ITA_Scores: SCORES });
    host.faults.clear();
    host.faults.failRequest(WRITING, { code: 'GeneralException' }, done);
    expect(await appendRow(SEEN, { ตัวชี้วัดที่: 2, 2567: 80 })).toMatchObject({ ok: false });
    expect(await valuesOf('คะแนน')).toHaveLength(2);
    expect(await appendRow(SEEN, { ตัวชี้วัดที่: 2, 2567: 80 })).toMatchObject({ ok: true });
    expect((await valuesOf('คะแนน')).slice(2)).toEqual([[2, 80]]);
  });
});
