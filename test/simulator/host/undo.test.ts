import type { Platform } from '../../../simulator/host/modes';
import { tablesOn } from '../../../simulator/model/tables/table-list';
import { excelWith, sheetNames, valuesOf } from '../../support/excel';

const TABLE = { T: { sheet: 'ข้อมูล', headers: ['ก'], rows: [['เดิม']] } };

async function recorded(platform: Platform) {
  const host = await excelWith(TABLE);
  host.modes.platform = platform;
  host.undo.record();
  return host;
}

async function request(work: (sheets: Excel.WorksheetCollection) => void): Promise<void> {
  const context = new Excel.RequestContext();
  work(context.workbook.worksheets);
  await context.sync();
}

describe('the undo list', () => {
  it('takes back what a person typed, and what a program wrote, one request at a time', async () => {
    const { user } = await recorded('windows');
    user.setCell('ข้อมูล', 'A2', 'พิมพ์');
    await request((sheets) => (sheets.getItem('ข้อมูล').getRange('A2:B2').values = [['เขียน', 1]]));
    user.undo();
    expect(await valuesOf('ข้อมูล')).toEqual([['ก'], ['พิมพ์']]);
    user.undo();
    expect(await valuesOf('ข้อมูล')).toEqual([['ก'], ['เดิม']]);
    user.redo();
    expect(await valuesOf('ข้อมูล')).toEqual([['ก'], ['พิมพ์']]);
  });

  it('takes back names, and rows that a table grew by', async () => {
    const host = await recorded('windows');
    await request((sheets) => sheets.getItem('ข้อมูล').names.add('N', '="x"'));
    host.user.setCell('ข้อมูล', 'A3', 'แถวใหม่');
    host.user.undo();
    host.user.undo();
    const sheet = host.workbook.findSheet('ข้อมูล')!;
    expect(host.workbook.names.in(sheet)).toEqual([]);
    expect(tablesOn(sheet)[0]?.area.bottom).toBe(1);
  });

  it.each([
    ['windows', 'Hidden', 'ใหม่'],
    ['mac', 'Hidden', 'ใหม่'],
    ['web', 'Visible', 'ข้อมูล'],
  ] as const)('on %s ends, or not, at a new name and at hiding', async (platform, visibility, name) => {
    const host = await recorded(platform);
    const sheet = host.workbook.findSheet('ข้อมูล')!;
    await request((sheets) => {
      const own = sheets.getItem('ข้อมูล');
      own.getRange('A2').values = [['ก่อน']];
      own.name = 'ใหม่';
      own.visibility = 'Hidden';
      own.getRange('A2').values = [['หลัง']];
    });
    host.user.undo();
    host.user.undo();
    expect([sheet.name, sheet.visibility]).toEqual([name, visibility]);
    expect(await valuesOf(name)).toEqual([['ก'], [platform === 'web' ? 'เดิม' : 'ก่อน']]);
  });

  it.each(['web', 'windows'] as const)('on %s ends where a sheet is deleted', async (platform) => {
    const host = await recorded(platform);
    host.user.setCell('ข้อมูล', 'A2', 'พิมพ์');
    await request((sheets) => sheets.add('ชั่วคราว').delete());
    host.user.undo();
    expect(await valuesOf('ข้อมูล')).toEqual([['ก'], ['พิมพ์']]);
    expect(host.undo.length).toBe(0);
  });

  it('takes away a sheet that was added', async () => {
    const { user } = await recorded('web');
    await request((sheets) => sheets.add('ใหม่'));
    user.undo();
    expect(await sheetNames()).toEqual(['Sheet1', 'ข้อมูล']);
  });
});

describe('while another workbook is in front', () => {
  it('refuses the names of sheets', async () => {
    const host = await excelWith(TABLE);
    host.modes.otherBookInFront = true;
    const load = request((sheets) => sheets.load('items/names/items/name'));
    await expect(load).rejects.toMatchObject({ code: 'InvalidSelection' });
    host.modes.otherBookInFront = false;
    await request((sheets) => sheets.load('items/names/items/name'));
  });
});
