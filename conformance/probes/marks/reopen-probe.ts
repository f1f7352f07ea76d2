import { pageProbe } from '../../kit/probe';

/** Not a scratch sheet: it has to outlive this page. */
const SHEET = 'ITA mark test';
const MARK = 'ITA_probe_mark';
const TEXT = 'annual|scores|run|data|current|ปก';

/** Makes the sheet with its mark; gives nothing, as the person has to save, close and open the workbook first. */
async function make(): Promise<undefined> {
  const context = new Excel.RequestContext();
  const sheet = context.workbook.worksheets.add(SHEET);
  sheet.names.add(MARK, `="${TEXT}"`).visible = false;
  await context.sync();
}

export const survives = pageProbe({
  id: 'marks.survive-save-and-reopen',
  group: 'marks',
  why: 'The hidden name of a sheet is still there, hidden, after the workbook was saved, closed and opened again.',
  ask: {
    th: 'กด “เริ่ม” (เพิ่มชีต “ITA mark test”) บันทึกสมุดงาน ปิด เปิดใหม่ เปิดหน้านี้อีกครั้ง แล้วกด “เริ่ม” ที่ข้อนี้อีกครั้ง',
    en: 'Press “Start” (adds the sheet “ITA mark test”), save, close and reopen the workbook, open this page again, press “Start” here again.',
  },
  expected: [TEXT, false],
  observe: async () => {
    const context = new Excel.RequestContext();
    const sheet = context.workbook.worksheets.getItemOrNullObject(SHEET).load('name');
    await context.sync();
    if (sheet.isNullObject) return make();
    const mark = sheet.names.getItemOrNullObject(MARK).load('value,visible');
    await context.sync();
    const seen = mark.isNullObject ? null : [String(mark.value), mark.visible];
    sheet.delete();
    await context.sync();
    return seen;
  },
});
