import { makeReports, REPORT_IDS, writeTemplate } from '../../../src/operations';
import { workbookProbe } from '../../kit/probe';
import { causeOf, cellsOfNewSheets, deleteNewSheets, sheetIds } from './new-sheets';

/** What the undo probe found in the workbook before it began. */
let knownBefore: ReadonlySet<string> = new Set();

export const undoOnce = workbookProbe({
  id: 'life.undo-once-after-a-report',
  group: 'life',
  why: 'Ctrl+Z once after a first report: whichever marks it takes back, the next action deletes no report sheet.',
  patience: 900,
  person: {
    id: 'undo',
    seconds: 30,
    ask: {
      th: 'กด “เริ่ม” รอจนขึ้นนับถอยหลัง แล้วคลิกที่เซลล์ใดก็ได้และกด Ctrl+Z หนึ่งครั้ง จากนั้นรอ',
      en: 'Press “Start”, wait until the countdown shows, click any cell and press Ctrl+Z once. Then wait.',
    },
  },
  arrange: async () => {
    knownBefore = await sheetIds();
    await writeTemplate('sample');
    await makeReports({ reports: REPORT_IDS.slice(0, 1), draft: false });
  },
  act: () => undefined,
  read: async () => {
    try {
      const before = Object.keys(await cellsOfNewSheets(knownBefore));
      const next = causeOf(await makeReports({ reports: REPORT_IDS.slice(1, 2), draft: false }));
      const after = new Set(Object.keys(await cellsOfNewSheets(knownBefore)));
      return () => ({ next, lost: before.filter((name) => !after.has(name)) });
    } finally {
      await deleteNewSheets(knownBefore);
    }
  },
});
