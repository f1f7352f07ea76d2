import type { FrameLocator, Locator } from 'playwright-core';
import { TEXTS } from '../../preview/texts';
import { oldReport } from '../support/old-report';
import { usePreview } from './opened';
import type { PreviewPage } from './support';

const openPreview = usePreview();

const HOSTILE =
  '<table><tr><td>มาตรการ</td><td>วิธีดำเนินการ</td><td>ผู้รับผิดชอบ</td></tr>' +
  '<tr><td>พัฒนาระบบนัดหมายออนไลน์<img src=x onerror="parent.document.title=1;document.title=1"></td>' +
  '<td>เปิดจองคิว<script>document.title=2</script><iframe src="javascript:top.document.title=3"></iframe></td>' +
  '<td><a href="javascript:document.title=4">สำนักปลัด</a><svg onload="document.title=5"></svg></td></tr></table>';

/** An empty workbook, with a count of what was pressed in the pane. */
async function emptyWorkbook(): Promise<
  PreviewPage & { presses: () => number; press: (name: string) => Promise<void> }
> {
  const opened = await openPreview();
  const { page, pane } = opened;
  await page.getByRole('button', { name: TEXTS.empty, exact: true }).click();
  await pane.getByRole('heading', { name: 'เริ่มจากใส่ตารางลงในสมุดงาน' }).waitFor();
  let presses = 0;
  const press = async (name: string): Promise<void> => {
    presses += 1;
    await pane.getByRole('button', { name, exact: true }).click();
  };
  return { ...opened, presses: () => presses, press };
}

const wordFile = async () => ({ name: 'รายงานปีก่อน.docx', mimeType: '', buffer: await oldReport() });

function primaryOf(pane: FrameLocator): Locator {
  return pane.locator('footer button');
}

describe('an old document', () => {
  it('becomes a finished report in eight presses at most, without typing', async () => {
    const { page, pane, press, presses, problems } = await emptyWorkbook();
    await press('นำเข้าข้อมูลเดิม');
    const chooser = page.waitForEvent('filechooser');
    await press('เลือกไฟล์ Word');
    await (await chooser).setFiles(await wordFile());
    await press('เพิ่ม ๑๕ แถวลงตาราง');
    await pane.getByText('นำเข้าแล้ว').first().waitFor();
    for (const name of ['ตรวจข้อมูล', 'ไปสร้างรายงาน', 'สร้างรายงาน', 'สร้างรายงานเลย']) await press(name);
    await pane.getByRole('heading', { name: 'รายงานพร้อมใช้' }).waitFor();
    expect(presses()).toBeLessThanOrEqual(8);
    expect(problems).toEqual([]);
    await page.close();
  });

  it('is told to be there already when it comes once more, and is taken back by one press', async () => {
    const { page, pane, press } = await emptyWorkbook();
    const drop = async (): Promise<void> => {
      await pane.locator('main').evaluate(
        (main, bytes) => {
          const carried = new DataTransfer();
          carried.items.add(new File([new Uint8Array(bytes)], 'รายงานปีก่อน.docx'));
          main.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: carried }));
        },
        [...(await oldReport())],
      );
    };
    await drop();
    await press('เพิ่ม ๑๕ แถวลงตาราง');
    await pane.getByText('นำเข้าแล้ว').first().waitFor();
    await drop();
    await pane.getByRole('heading', { name: 'ข้อมูลทั้งหมดมีอยู่ในสมุดงานแล้ว' }).waitFor();
    await press('เลือกที่มาอื่น');
    await press('เลิกทำการนำเข้าครั้งล่าสุด');
    await pane.getByText('เลิกทำแล้ว เหมือนก่อนนำเข้า').first().waitFor();
    await pane.getByRole('heading', { name: 'เริ่มจากใส่ตารางลงในสมุดงาน' }).waitFor();
    expect(await page.locator('#sheet-tabs').innerText()).not.toContain('มาตรการ');
    await page.close();
  });

  it('pasted with code in it is text and nothing else', async () => {
    const { page, pane, press, problems } = await emptyWorkbook();
    const title = await page.title();
    await press('นำเข้าข้อมูลเดิม');
    await pane.getByRole('textbox').evaluate((field, html) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', html);
      field.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData }));
    }, HOSTILE);
    await pane.getByRole('heading', { name: 'ดูก่อนเพิ่ม' }).waitFor();
    expect(await pane.locator('main img, main iframe, main svg[onload], main a').count()).toBe(0);
    await primaryOf(pane).click();
    await pane.getByText('นำเข้าแล้ว').first().waitFor();
    expect(await page.title()).toBe(title);
    expect(problems).toEqual([]);
    await page.close();
  });
});

it('a sheet whose headings are those of a table becomes the table by one press, where it stands', async () => {
  const { page, pane, press } = await emptyWorkbook();
  await page.evaluate(() => {
    const { previewHost } = window as unknown as { previewHost: { user: { setCell(...args: string[]): void } } };
    const rows = [
      ['มาตรการ', 'วิธีดำเนินการ', 'ผู้รับผิดชอบ'],
      ['พัฒนาระบบนัดหมายออนไลน์', 'เปิดจองคิว', 'สำนักปลัด'],
    ];
    rows.forEach((cells, row) =>
      cells.forEach((text, column) => previewHost.user.setCell('Sheet1', `${'ABC'.charAt(column)}${row + 1}`, text)),
    );
  });
  await pane.getByRole('button', { name: 'อ่านข้อมูลใหม่' }).click();
  await press('ทำให้เป็นตาราง');
  await pane.getByText('ทำเป็นตารางมาตรการแล้ว').first().waitFor();
  await page.locator('#sheet-area').getByText('เปิดจองคิว').waitFor();
  await page.close();
});
