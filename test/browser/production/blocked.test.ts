import { PLATFORMS, type Platform } from './played-excel';
import { useExcel } from './production';

const excelOn = useExcel();

/** All that is told in the pane of an Excel on a network that blocks these of Microsoft's files. */
async function toldOn(platform: Platform, blocked: 'all' | 'host-files'): Promise<string> {
  const excel = await excelOn(platform, null, { blocked });
  const pane = await excel.open('taskpane');
  await pane.getByRole('heading', { name: 'แผงงานยังเปิดไม่ได้' }).waitFor();
  const told = (await pane.locator('main').textContent()) ?? '';
  expect(excel.foreign).toEqual([]);
  await excel.close();
  return told;
}

describe('a network that blocks Microsoft’s files', () => {
  it.each(['all', 'host-files'] as const)('is named in the pane, with whom to ask (%s)', async (blocked) => {
    for (const told of await Promise.all(PLATFORMS.map((platform) => toldOn(platform, blocked)))) {
      expect(told).toContain('appsforoffice.microsoft.com');
      expect(told).toContain('ผู้ดูแลเครือข่าย');
      expect(told).toContain('ข้อมูลในสมุดงานอยู่ครบ');
      expect(told).toContain('The pane cannot open yet');
    }
  });
});
