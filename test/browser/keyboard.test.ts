import type { StateId } from '../../preview/states/states';
import { Keyboard } from './keyboard';
import { useStates } from './opened';
import type { Host } from '../../simulator';

const pages = useStates();

/** A keyboard in front of the pane in this state. */
async function keyboardAt(id: StateId): Promise<Keyboard> {
  return new Keyboard(pages.page, await pages.show(id));
}

/** Does something in Excel itself. */
function inExcel(act: (host: Host) => void): Promise<void> {
  return pages.page.evaluate(`(${act.toString()})(window.previewHost)`);
}

describe('by the keyboard alone one can', () => {
  it('check the data, and hear what was found', async () => {
    const keyboard = await keyboardAt('data');
    await keyboard.press('ตรวจข้อมูล');
    await keyboard.hear('ไม่มีจุดที่ต้องแก้. มี ๑ ข้อที่ควรดูก่อนสร้างรายงาน');
    expect(await keyboard.place()).toBe('ไปสร้างรายงาน');
  });

  it('go to the cell of a finding', async () => {
    const keyboard = await keyboardAt('errors');
    await keyboard.press(/^ไปที่ คะแนน!D7/);
    await pages.page.locator('#address').getByText('D7', { exact: true }).waitFor();
    expect(await keyboard.place()).toMatch(/^ไปที่ คะแนน!D7 ตัวชี้วัดที่ ๔/);
  });

  it('fix one finding, and be on the next one', async () => {
    const keyboard = await keyboardAt('errors');
    await keyboard.press(/^แก้ให้/);
    await keyboard.hear('แก้แล้ว ๑ จุด');
    await keyboard.place();
  });

  it('see all fixes before they are made, turn back, and make them', async () => {
    const keyboard = await keyboardAt('errors');
    await keyboard.press('ดูวิธีแก้ ๕ จุด');
    await pages.pane.getByRole('heading', { name: 'จุดที่แก้ให้ได้ทันที' }).waitFor();
    expect(await keyboard.place()).toBe('จุดที่แก้ให้ได้ทันที');
    await keyboard.press('กลับโดยไม่แก้');
    expect(await keyboard.place()).toBe('ดูวิธีแก้ ๕ จุด');
    await keyboard.press('ดูวิธีแก้ ๕ จุด');
    await keyboard.press('แก้ ๕ จุดนี้');
    await keyboard.hear('แก้แล้ว ๕ จุด');
    await keyboard.place();
  });

  it('set a finding aside for a reason, and take that back', async () => {
    const keyboard = await keyboardAt('warnings');
    await keyboard.press(/^ข้าม…/);
    expect(await keyboard.place()).toBe('เหตุผลที่ข้าม');
    await pages.page.keyboard.press('Escape');
    expect(await keyboard.place()).toMatch(/^ข้าม…/);
    await pages.page.keyboard.press('Enter');
    await pages.page.keyboard.type('ตรวจกับประกาศแล้ว');
    await pages.page.keyboard.press('Enter');
    await keyboard.hear('ข้ามแล้ว');
    await keyboard.place();
    await keyboard.press('ข้ามไว้ ๑ ข้อ');
    await keyboard.press('นำกลับมา');
    await keyboard.hear('นำกลับมาแล้ว');
    await keyboard.place();
  });

  it('filter the findings by severity and by table, and go from one to the next', async () => {
    const keyboard = await keyboardAt('errors');
    await keyboard.press('ควรดู ๘');
    expect(await keyboard.place()).toBe('ควรดู ๘');
    await keyboard.press('กรองตามตาราง', 'ArrowDown');
    expect(await keyboard.place()).toBe('กรองตามตาราง');
    await keyboard.press('ถัดไป');
    await pages.pane.getByText(/^จุดที่ ๑ จาก/).waitFor();
    expect(await keyboard.place()).toBe('ถัดไป');
  });

  it('go where the assessor would miss something', async () => {
    const keyboard = await keyboardAt('errors');
    await keyboard.press(/^ผลการดำเนินการ/);
    await pages.page.locator('#sheet-tabs [aria-current]').getByText('มาตรการ').waitFor();
    await keyboard.place();
  });

  it('choose reports, make them, open their sheets, make them again, and bring back the ones before', async () => {
    const keyboard = await keyboardAt('ready');
    await keyboard.press('สรุปหน้าเดียว', 'Space');
    await keyboard.press('สร้างรายงาน');
    await keyboard.hear('รายงานพร้อมใช้');
    expect(await keyboard.place()).toBe('ดูชีตถัดไป');
    await keyboard.press('เปิดชีต สรุปหน้าเดียว');
    await pages.page.locator('#sheet-tabs [aria-current]').getByText('สรุปหน้าเดียว').waitFor();
    await keyboard.press('สร้างใหม่อีกครั้ง');
    await keyboard.hear('รายงานพร้อมใช้');
    await keyboard.press('ย้อนกลับเป็นฉบับก่อนหน้า');
    await keyboard.hear('ย้อนกลับแล้ว ๔ ชีต');
    await keyboard.place();
  });

  it('follow the sheets being written, and stop', async () => {
    const keyboard = await keyboardAt('ready');
    await inExcel(({ faults }) => (faults.latency = 700));
    await keyboard.press('สร้างรายงาน');
    await keyboard.hear('เขียนลงสมุดงาน');
    await keyboard.press('ยกเลิก');
    await keyboard.hear('ยกเลิกแล้ว');
    await keyboard.place();
  });

  it('put in a table that is not there', async () => {
    const keyboard = await keyboardAt('data');
    await inExcel(({ user }) => user.deleteSheet('ผู้ลงนาม'));
    await keyboard.press('ตารางที่ยังไม่ใช้ ๑ ตาราง');
    await keyboard.press('ใส่ตารางผู้ลงนาม');
    await keyboard.hear('ใส่ตารางแล้ว');
    await keyboard.place();
  });

  it('say which column is the missing one', async () => {
    const keyboard = await keyboardAt('columnMissing');
    await keyboard.press(/^คอลัมน์ “เครื่องมือ” คือ/, 'ArrowDown');
    await keyboard.press('เปลี่ยนชื่อ ๑ คอลัมน์');
    await keyboard.hear('แก้แล้ว ๑ จุด');
    await keyboard.place();
  });

  it('carry the workbook on to the next round', async () => {
    const keyboard = await keyboardAt('carryForward');
    await keyboard.press('เปลี่ยน ๓ จุดนี้');
    await keyboard.hear('แก้แล้ว ๓ จุด');
    await pages.pane.getByText('รอบ ๑๒ เดือน').first().waitFor();
    await keyboard.place();
  });

  it('change the language, and close a message', async () => {
    const keyboard = await keyboardAt('cancelled');
    await keyboard.press('ปิดข้อความ');
    await keyboard.place();
    await keyboard.press('EN');
    await keyboard.hear('Ready to make the report');
    expect(await keyboard.place()).toBe('ไทย');
  });
});

it('nothing went wrong in the pane meanwhile', () => {
  expect(pages.problems).toEqual([]);
});
