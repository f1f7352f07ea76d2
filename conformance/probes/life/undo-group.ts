import { workbookProbe } from '../../kit/probe';

export const undoGroup = workbookProbe({
  id: 'life.one-undo-for-a-batch',
  group: 'life',
  why: 'With `mergeUndoGroup` one Ctrl+Z takes back a whole batch: our own undo and Excel’s lead to the same cells.',
  needs: '1.20',
  person: {
    id: 'undo',
    seconds: 15,
    ask: {
      th: 'กด “เริ่ม” รอจนชีตมีเลข 1 2 3 ในคอลัมน์ A แล้วคลิกที่เซลล์ใดก็ได้และกด Ctrl+Z หนึ่งครั้ง',
      en: 'Press “Start”, wait until the sheet shows 1 2 3 in column A, click any cell and press Ctrl+Z once.',
    },
  },
  arrange: async ({ context, sheet }) => {
    sheet.activate();
    await context.sync();
  },
  act: async ({ name }) => {
    const options = { mergeUndoGroup: true, delayForCellEdit: true } as Excel.RunOptions;
    await Excel.run(options, async (context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      for (const [index, cell] of ['A1', 'A2', 'A3'].entries()) {
        sheet.getRange(cell).values = [[index + 1]];
        await context.sync();
      }
    });
  },
  read: ({ sheet }) => {
    const cells = sheet.getRange('A1:A3').load('values');
    return () => cells.values;
  },
});
