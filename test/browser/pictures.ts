/** Makes the pictures of README and user guide from the running preview page: `npm run pictures`. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openBrowser, openPreview, press, startPreview } from './support';

const FOLDER = join(process.cwd(), 'docs/pictures');

async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const [preview, browser] = await Promise.all([startPreview(), openBrowser()]);
  const { page, pane, primary } = await openPreview(browser, preview);
  const picture = (name: string): Promise<unknown> => page.screenshot({ path: join(FOLDER, `${name}.png`) });
  await page.locator('#sheet-tabs').getByText('คะแนน').click();
  await picture('preview');
  await press(primary, 'ตรวจข้อมูล');
  await pane.getByRole('heading', { name: 'ไม่มีจุดที่ต้องแก้' }).waitFor();
  await picture('check');
  for (const label of ['ไปสร้างรายงาน', 'สร้างรายงาน', 'สร้างรายงานเลย']) await press(primary, label);
  await pane.getByRole('heading', { name: 'รายงานพร้อมใช้' }).waitFor();
  await pane.getByRole('button', { name: 'เปรียบเทียบคะแนน' }).click();
  await page.locator('#sheet-area').getByText('ลดลง ๑๕.๙๑', { exact: true }).waitFor();
  await picture('report');
  await browser.close();
  preview.stop();
}

void main();
