import { adviceAt, objectionTo } from '../../../simulator/model/rules/check-input';
import { excelWith } from '../../support/excel';

const TABLE = { T: { sheet: 'ข้อมูล', headers: ['เครื่องมือ', 'คะแนน', 'วัน'], rows: [['IIT', 90, 1]] } };

async function ruled() {
  const host = await excelWith(TABLE);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('ข้อมูล');
    sheet.getRange('A2').dataValidation.rule = { list: { inCellDropDown: true, source: 'IIT,EIT' } };
    const score = sheet.getRange('B2').dataValidation;
    score.rule = { decimal: { formula1: 0, formula2: 100, operator: 'Between' } };
    score.errorAlert = { title: 'คะแนน', message: 'ต้องเป็น 0–100', showAlert: true, style: 'Warning' };
    score.prompt = { title: 'คะแนน', message: '0–100', showPrompt: true };
    sheet.getRange('C2').dataValidation.rule = { date: { formula1: '2025-01-01', operator: 'GreaterThan' } };
    sheet.getRange('D2').dataValidation.rule = { list: { inCellDropDown: true, source: '=$A$1:$C$1' } };
    await context.sync();
  });
  return host.workbook.findSheet('ข้อมูล')!;
}

describe('data validation, as a person meets it', () => {
  it('offers the choices of a list, written out or from cells, and the hint', async () => {
    const sheet = await ruled();
    expect(adviceAt(sheet, 1, 0)).toEqual({ choices: ['IIT', 'EIT'], hint: null });
    expect(adviceAt(sheet, 1, 1)).toEqual({ choices: null, hint: { title: 'คะแนน', message: '0–100' } });
    expect(adviceAt(sheet, 1, 3).choices).toEqual(['เครื่องมือ', 'คะแนน', 'วัน']);
    expect(adviceAt(sheet, 5, 5)).toEqual({ choices: null, hint: null });
  });

  it('objects to what the rule forbids, in the rule’s own words', async () => {
    const sheet = await ruled();
    expect(objectionTo(sheet, 1, 1, '500')).toEqual({ style: 'warning', title: 'คะแนน', message: 'ต้องเป็น 0–100' });
    expect(objectionTo(sheet, 1, 0, 'OIT')).toMatchObject({ style: 'stop' });
    expect(objectionTo(sheet, 1, 1, 'เก้าสิบ')).not.toBeNull();
    expect(objectionTo(sheet, 1, 2, '2024-12-31')).not.toBeNull();
  });

  it.each([
    [0, 'EIT'],
    [1, '99.5'],
    [1, ''],
    [1, '=1+1'],
    [2, '2026-02-01'],
    [5, 'อะไรก็ได้'],
  ])('lets pass in column %i: %s', async (column, typed) => {
    expect(objectionTo(await ruled(), 1, column, typed)).toBeNull();
  });
});
