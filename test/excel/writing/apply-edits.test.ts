import { applyEdits } from '../../../src/excel/writing/apply-edits';
import { excelWith, valuesOf } from '../../support/excel';

const SCORES = {
  headers: ['ตัวชี้วัดที่', '2567'],
  rows: [
    [1, '๙๘.๔๓'],
    [2, 75],
  ],
  sheet: 'คะแนน',
};

describe('changing cells as a person agreed to', () => {
  it('changes every cell, numbers as numbers and text as text', async () => {
    await excelWith({ ITA_Scores: SCORES });
    const result = await applyEdits([
      { address: 'คะแนน!B2', before: '๙๘.๔๓', after: 98.43 },
      { address: 'คะแนน!B3', before: 75, after: '=75' },
    ]);
    expect(result.ok).toBe(true);
    expect(await valuesOf('คะแนน')).toEqual([
      ['ตัวชี้วัดที่', '2567'],
      [1, 98.43],
      [2, '=75'],
    ]);
  });

  it('costs one round trip to look and one to write, however many cells', async () => {
    const host = await excelWith({ ITA_Scores: SCORES });
    await applyEdits([
      { address: 'คะแนน!B2', before: '๙๘.๔๓', after: 98.43 },
      { address: 'คะแนน!B3', before: 75, after: 76 },
    ]);
    expect(host.counters.requests).toBe(2);
  });

  it('changes none when one of them has changed meanwhile, and names it', async () => {
    const host = await excelWith({ ITA_Scores: SCORES });
    host.user.setCell('คะแนน', 'B3', '80');
    const result = await applyEdits([
      { address: 'คะแนน!B2', before: '๙๘.๔๓', after: 98.43 },
      { address: 'คะแนน!B3', before: 75, after: 76 },
    ]);
    expect(result).toEqual({ ok: false, failure: { cause: 'data-changed', detail: 'คะแนน!B3' } });
    expect(await valuesOf('คะแนน')).toEqual([
      ['ตัวชี้วัดที่', '2567'],
      [1, '๙๘.๔๓'],
      [2, 80],
    ]);
  });

  it('says that a cell is being edited rather than failing without a word', async () => {
    const host = await excelWith({ ITA_Scores: SCORES });
    host.modes.cellEditing = true;
    const result = await applyEdits([{ address: 'คะแนน!B3', before: 75, after: 76 }]);
    expect(result).toMatchObject({ ok: false, failure: { cause: 'cell-being-edited' } });
  });

  it('says that the sheet is protected, and changes nothing', async () => {
    const host = await excelWith({ ITA_Scores: SCORES });
    host.user.protectSheet('คะแนน');
    const result = await applyEdits([{ address: 'คะแนน!B3', before: 75, after: 76 }]);
    expect(result).toMatchObject({ ok: false, failure: { cause: 'sheet-protected' } });
    expect(await valuesOf('คะแนน')).toEqual([
      ['ตัวชี้วัดที่', '2567'],
      [1, '๙๘.๔๓'],
      [2, 75],
    ]);
  });

  it('changes nothing when the row it belongs to has moved, though the cell itself looks the same', async () => {
    const host = await excelWith({ ITA_Scores: SCORES });
    host.user.setCell('คะแนน', 'A3', '9');
    const row = { address: 'คะแนน!A3:B3', values: [2, 75] };
    const result = await applyEdits([{ address: 'คะแนน!B3', before: 75, after: 76 }], [row]);
    expect(result).toEqual({ ok: false, failure: { cause: 'data-changed', detail: 'คะแนน!A3:B3' } });
    expect((await valuesOf('คะแนน'))[2]).toEqual([9, 75]);
  });

  it('puts back what a person typed between the look and the writing', async () => {
    const host = await excelWith({ ITA_Scores: SCORES });
    host.faults.clear();
    host.faults.interrupt(2, () => host.user.setCell('คะแนน', 'B3', '=10+10'));
    const result = await applyEdits([{ address: 'คะแนน!B3', before: 75, after: 76 }]);
    expect(result).toEqual({ ok: false, failure: { cause: 'data-changed', detail: 'คะแนน!B3' } });
    expect((await valuesOf('คะแนน'))[2]).toEqual([2, 20]);
  });

  it('puts back the cells changed before one that cannot be', async () => {
    const host = await excelWith({ ITA_Scores: SCORES, อื่น: { headers: ['ก'], rows: [['ข']] } });
    host.user.protectSheet('อื่น');
    const result = await applyEdits([
      { address: 'คะแนน!B2', before: '๙๘.๔๓', after: 98.43, format: '0.00' },
      { address: 'อื่น!A2', before: 'ข', after: 'ค' },
    ]);
    expect(result).toMatchObject({ ok: false, failure: { cause: 'sheet-protected' } });
    expect((await valuesOf('คะแนน'))[1]).toEqual([1, '๙๘.๔๓']);
  });
});
