import { closeCleanly, useExcel } from './production';
import { PLATFORMS } from './played-excel';

const excelOn = useExcel();

const COMMANDS = [
  ['insertTables', null, /^ใส่ตารางแล้ว/],
  ['checkData', 'mistakes', /จุดที่ต้องแก้$/],
  ['makeReports', 'sample', /^สร้างรายงานแล้ว/],
] as const;

describe.each(PLATFORMS)('the ribbon in Excel (%s), the pane never opened', (platform) => {
  it('is listened to within two seconds of the page being opened', async () => {
    const excel = await excelOn(platform, null);
    await excel.open('commands');
    const opened = Date.now();
    await excel.listening();
    expect(Date.now() - opened).toBeLessThan(2000);
    await closeCleanly(excel);
  });

  it.each(COMMANDS)('%s does its work, tells of it, and is done once that is closed', async (name, content, title) => {
    const excel = await excelOn(platform, content);
    await excel.open('commands');
    await excel.press(name);
    const dialog = await excel.dialog();
    await dialog.getByRole('heading', { name: title }).waitFor();
    expect(await excel.completed()).toEqual([]);
    await dialog.getByRole('button', { name: 'ปิด' }).press('Enter');
    await excel.dialogGone();
    await excel.isDone(name);
    expect(await excel.completed()).toEqual([name]);
    await closeCleanly(excel);
  });

  it('closes the dialog also when its button is pressed long after it was opened', async () => {
    const excel = await excelOn(platform, null, { ownClock: true });
    await excel.open('commands');
    await excel.press('insertTables');
    const dialog = await excel.dialog();
    const button = dialog.getByRole('button', { name: 'ปิด' });
    await button.waitFor();
    await excel.passTime(14_500);
    await button.click();
    await excel.dialogGone();
    await excel.close();
  });

  it('is done when the dialog is closed by its cross', async () => {
    const excel = await excelOn(platform, null);
    await excel.open('commands');
    await excel.press('insertTables');
    const dialog = await excel.dialog();
    await dialog.getByRole('button', { name: 'ปิด' }).waitFor();
    await excel.closeDialogByCross();
    await excel.isDone('insertTables');
    await closeCleanly(excel);
  });
});
