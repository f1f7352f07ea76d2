import { sheetNames, valuesOf } from '../../support/excel';
import { PLATFORMS } from './played-excel';
import { closeCleanly, useExcel } from './production';

const excelOn = useExcel();

/** All values in all cells of a sheet. */
async function cellsOf(sheet: string): Promise<readonly unknown[]> {
  return (await valuesOf(sheet)).flat();
}

describe.each(PLATFORMS)('the pane as it is put on a server, in Excel (%s)', (platform) => {
  it('reads the workbook, checks it and makes the reports, with the real office.js and no more than it', async () => {
    const excel = await excelOn(platform, 'sample');
    const pane = await excel.open('taskpane');
    const press = (label: string): Promise<void> => pane.getByRole('button', { name: label, exact: true }).click();
    await pane.getByRole('heading', { name: 'อ่านข้อมูลแล้ว' }).waitFor();
    await pane.getByRole('heading', { name: 'เทศบาลตำบลบ้านตัวอย่าง' }).waitFor();
    for (const label of ['ตรวจข้อมูล', 'ไปสร้างรายงาน']) await press(label);
    for (const report of await pane.getByRole('checkbox').all()) await report.check();
    for (const label of ['สร้างรายงาน', 'สร้างรายงานเลย']) await press(label);
    await pane.getByRole('heading', { name: 'รายงานพร้อมใช้' }).waitFor();

    expect(await sheetNames()).toEqual(expect.arrayContaining(['ปก', 'เปรียบเทียบคะแนน']));
    expect(await cellsOf('เปรียบเทียบคะแนน')).toContain(95.42);
    await closeCleanly(excel);
  });

  it('hears of it when a cell is changed', async () => {
    const excel = await excelOn(platform, 'sample');
    const pane = await excel.open('taskpane');
    await pane.getByRole('heading', { name: 'อ่านข้อมูลแล้ว' }).waitFor();
    excel.host.user.setCell('หน่วยงาน', 'B4', 'เทศบาลตำบลบ้านใหม่');
    await pane.getByRole('heading', { name: 'เทศบาลตำบลบ้านใหม่' }).waitFor();
    await closeCleanly(excel);
  });
});

describe('the Content-Security-Policy of the pane', () => {
  it('lets no code run but its own and that of Office, and nothing be fetched', async () => {
    const excel = await excelOn('web', null);
    const pane = await excel.open('taskpane');
    await pane.getByRole('heading', { name: 'เริ่มจากใส่ตารางลงในสมุดงาน' }).waitFor();
    const tried = await pane.locator('body').evaluate(async (body) => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "inline"';
      body.append(script);
      // Later, since the browser's debugger, which calls this, may evaluate what the page may not.
      await new Promise((resolve) => setTimeout(resolve));
      const evaluated = await new Promise((resolve) => resolve(new Function('return true')())).catch(() => false);
      const fetched = await fetch('taskpane.html').then(
        () => true,
        () => false,
      );
      return { inline: document.title === 'inline', evaluated, fetched };
    });
    expect(tried).toEqual({ inline: false, evaluated: false, fetched: false });
    await excel.close();
  });
});
