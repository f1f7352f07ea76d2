import { splitAddress } from '../../../src/a1';
import { goToCell, goToSheet } from '../../../src/excel/host/go-to';
import { excelWith } from '../../support/excel';

async function selected(): Promise<string> {
  const context = new Excel.RequestContext();
  const range = context.workbook.getSelectedRange().load('address');
  await context.sync();
  return range.address;
}

describe('going to a cell', () => {
  it.each([
    ['คะแนน!D5', { sheet: 'คะแนน', cell: 'D5' }],
    ["'ผล 1'!A1", { sheet: 'ผล 1', cell: 'A1' }],
    ["'ปี ''67'!A1", { sheet: "ปี '67", cell: 'A1' }],
  ])('reads %s', (address, parts) => {
    expect(splitAddress(address)).toEqual(parts);
  });

  it('brings its sheet to the front and selects it', async () => {
    await excelWith({ ITA_Scores: { headers: ['ก', 'ข'], rows: [[1, 2]], sheet: 'คะแนน ปีนี้' } });
    expect((await goToCell("'คะแนน ปีนี้'!B2")).ok).toBe(true);
    expect(await selected()).toBe("'คะแนน ปีนี้'!B2");
  });

  it('fails with a value when the sheet is gone', async () => {
    await excelWith({});
    expect(await goToSheet('ไม่มี')).toMatchObject({ ok: false, failure: { detail: 'ItemNotFound' } });
  });
});
