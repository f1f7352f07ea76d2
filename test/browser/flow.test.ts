import { readFileSync } from 'node:fs';
import { usePreview } from './opened';
import { press } from './support';

const openPreview = usePreview();

describe('from the sample workbook to the report, by pressing the one button', () => {
  it('makes the annual report, saves it, and opens it again', async () => {
    const { page, pane, primary, problems } = await openPreview();
    await press(primary, 'ตรวจข้อมูล');
    await press(primary, 'ไปสร้างรายงาน');
    await press(primary, 'สร้างรายงาน');
    await press(primary, 'สร้างรายงานเลย');
    await pane.getByRole('heading', { name: 'รายงานพร้อมใช้' }).waitFor();

    await pane.getByRole('button', { name: 'เปรียบเทียบคะแนน' }).click();
    const sheet = page.locator('#sheet-area');
    await sheet.getByText('ลดลง ๑๕.๙๑', { exact: true }).waitFor();
    expect(await sheet.getByText('เท่าเดิม', { exact: true }).count()).toBe(3);
    expect(await sheet.getByText('เพิ่มขึ้น ๑.๕๒', { exact: true }).count()).toBe(1);

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'บันทึกเป็น .xlsx' }).click(),
    ]);
    const buffer = readFileSync(await download.path());
    await page.locator('input[type=file]').setInputFiles({ name: 'รายงาน.xlsx', mimeType: '', buffer });
    await page.locator('#sheet-tabs').getByText('เปรียบเทียบคะแนน').click();
    await sheet.getByText('ลดลง ๑๕.๙๑', { exact: true }).waitFor();
    expect(problems).toEqual([]);
    await page.close();
  });

  it('notices that the data changed after the report was made', async () => {
    const { page, pane, primary } = await openPreview();
    for (const label of ['ตรวจข้อมูล', 'ไปสร้างรายงาน', 'สร้างรายงาน', 'สร้างรายงานเลย']) await press(primary, label);
    const upToDate = pane.locator('main').getByText('ตรงกับข้อมูลล่าสุดในตาราง');
    await upToDate.waitFor();
    await page.evaluate(() => {
      const { previewHost } = window as unknown as { previewHost: { user: { setCell(...args: string[]): void } } };
      previewHost.user.setCell('คะแนน', 'E11', '90');
    });
    await upToDate.waitFor({ state: 'detached' });
    await page.close();
  });
});
