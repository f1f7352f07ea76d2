import { workbookProbe, type Localised, type Stage } from '../../kit/probe';

/** The events heard by the probe that runs. */
let heard: { readonly changeType: string; readonly source: string }[] = [];

/** A table to be edited, with somebody listening. */
async function listen({ context, sheet, table }: Stage): Promise<void> {
  heard = [];
  sheet.getRange('A1:B4').values = [
    ['ก', 'ข'],
    [1, 2],
    [3, 4],
    [5, 6],
  ];
  sheet.tables.add('A1:B4', true).name = table;
  sheet.activate();
  await context.sync();
  context.workbook.worksheets.onChanged.add(async ({ changeType, source }) => {
    heard.push({ changeType, source });
  });
  await context.sync();
}

/** A probe that tells whether an edit by a person is heard of. */
function edit(what: string, person: string, why: string, ask: Localised) {
  return workbookProbe({
    id: `life.changed-on-${what}`,
    group: 'life',
    why,
    person: { id: person, seconds: 15, ask },
    arrange: listen,
    act: () => undefined,
    read: () => () => [...new Set(heard.map(({ changeType, source }) => `${changeType} ${source}`))].sort(),
  });
}

export const edits = [
  edit('edit', 'type-in-table', 'Typing into a table raises a change: the pane reads again.', {
    th: 'กด “เริ่ม” แล้วพิมพ์เลข 9 ลงในเซลล์ A2 ของชีตที่เปิดขึ้น กด Enter',
    en: 'Press “Start”, type 9 into cell A2 of the sheet that shows, press Enter.',
  }),
  edit('paste', 'paste-in-table', 'Pasting into a table raises a change.', {
    th: 'กด “เริ่ม” แล้วคัดลอกเซลล์ B2 ไปวางที่เซลล์ A3 (Ctrl+C, Ctrl+V)',
    en: 'Press “Start”, copy cell B2 and paste it into A3 (Ctrl+C, Ctrl+V).',
  }),
  edit('row-delete', 'delete-row', 'Deleting a row of a table raises a change.', {
    th: 'กด “เริ่ม” แล้วคลิกขวาที่เซลล์ A3 เลือก “ลบ › แถวของตาราง”',
    en: 'Press “Start”, right-click cell A3 and choose “Delete › Table Rows”.',
  }),
  edit('undo', 'type-and-undo', 'Ctrl+Z raises a change as typing does: the pane notices an undo.', {
    th: 'กด “เริ่ม” แล้วพิมพ์เลข 9 ลงในเซลล์ A2 กด Enter แล้วกด Ctrl+Z',
    en: 'Press “Start”, type 9 into cell A2, press Enter, then Ctrl+Z.',
  }),
  edit('co-author', 'co-author', 'An edit of a co-author raises a change that says so.', {
    th: 'ถ้าเปิดไฟล์ร่วมกับผู้อื่นอยู่: กด “เริ่ม” แล้วให้อีกคนพิมพ์เลข 9 ลงในเซลล์ A2 (ไม่มี ให้ข้าม)',
    en: 'If somebody else has the file open too: press “Start” and let them type 9 into cell A2. (Skip otherwise.)',
  }),
];

/** Between two reads while a person types, milliseconds: what the pane waits after an edit. */
const BETWEEN = 600;
const READS = 20;

/** How the reads went that were made while the person was typing. */
let readings: string[] = [];

export const typingFast = workbookProbe({
  id: 'life.reads-while-typing-fast',
  group: 'life',
  why: 'Reads 600 ms after each edit meet somebody who already types on: what code they get. They fail silently.',
  person: {
    id: 'type-fast',
    seconds: 2,
    ask: {
      th: 'กด “เริ่ม” แล้วพิมพ์ตัวเลขลงในคอลัมน์ D ของชีตที่เปิดขึ้นติดต่อกันเร็ว ๆ ๑๕ วินาที กด Enter หลังแต่ละเลข',
      en: 'Press “Start” and type numbers down column D of the sheet that shows, fast, for 15 seconds, Enter after each.',
    },
  },
  arrange: ({ sheet }) => sheet.activate(),
  act: () => {
    readings = [];
  },
  read: async ({ name, pause }) => {
    for (let read = 0; read < READS; read += 1) {
      readings.push(await readOnce(name));
      await pause(BETWEEN);
    }
    return () => [...new Set(readings.filter((code) => code !== 'read'))];
  },
});

async function readOnce(name: string): Promise<string> {
  const context = new Excel.RequestContext();
  context.workbook.worksheets.getItem(name).getUsedRange().load('values');
  return context.sync().then(
    () => 'read',
    ({ code }: OfficeExtension.Error) => code,
  );
}
