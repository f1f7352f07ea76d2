import { addInputSheets, type InputSheet } from '../../../src/excel/own-sheets/input-sheets';
import { readSnapshot } from '../../../src/excel/reading/read-snapshot';
import type { SheetSnapshot } from '../../../src/workbook/snapshot';
import { excelWith, sheetNames, valuesOf } from '../../support/excel';

const form = (sheetName: string): InputSheet => ({
  sheetName,
  actions: [{ kind: 'cells', at: 'A1', rows: [[{ kind: 'text', text: sheetName }]] }],
});

async function sheetsNow(): Promise<readonly SheetSnapshot[]> {
  const snapshot = await readSnapshot();
  return snapshot.ok ? snapshot.value.sheets : [];
}

describe('adding forms', () => {
  it('leaves nothing of ours on them', async () => {
    await excelWith({});
    expect(await addInputSheets([form('คะแนน'), form('ข้อความ')], await sheetsNow())).toMatchObject({ ok: true });
    expect((await sheetsNow()).map(({ name, tag, visible }) => [name, tag, visible])).toEqual([
      ['Sheet1', null, true],
      ['คะแนน', null, true],
      ['ข้อความ', null, true],
    ]);
  });

  it('never takes away a sheet that a person added meanwhile under the same name', async () => {
    const host = await excelWith({});
    const sheets = await sheetsNow();
    host.user.addSheet('ข้อความ');
    host.user.setCell('ข้อความ', 'A1', 'ของฉัน');
    expect(await addInputSheets([form('คะแนน'), form('ข้อความ')], sheets)).toMatchObject({
      ok: false,
      failure: { cause: 'data-changed' },
    });
    expect(await sheetNames()).toEqual(['Sheet1', 'ข้อความ']);
    expect(await valuesOf('ข้อความ')).toEqual([['ของฉัน']]);
  });

  it('takes away what was begun when one cannot be made', async () => {
    await excelWith({});
    const broken: InputSheet = { sheetName: 'เสีย', actions: [{ kind: 'merge', area: 'ไม่มี', across: false }] };
    expect(await addInputSheets([form('คะแนน'), broken], await sheetsNow())).toMatchObject({ ok: false });
    expect(await sheetNames()).toEqual(['Sheet1']);
  });
});
