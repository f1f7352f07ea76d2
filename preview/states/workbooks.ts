import { makeReports } from '../../src/operations';
import type { Host } from '../../simulator';

/** What a new workbook holds before anything is done to it. */
export type Content = 'empty' | 'blank' | 'sample' | 'mistakes';

/** A workbook to try the pane on: what it begins with, and what is then done to it. */
interface Recipe {
  readonly content: Content;
  readonly prepare?: (host: Host) => void | Promise<void>;
}

/** The workbooks that the states of the pane are shown on. */
export const WORKBOOKS = {
  empty: { content: 'empty' },
  blank: { content: 'blank' },
  sample: { content: 'sample' },
  mistakes: { content: 'mistakes' },
  clean: { content: 'sample', prepare: typing(aboveThreshold()) },
  drafted: { content: 'sample', prepare: makeDraft },
  sixMonths: { content: 'sample', prepare: typing([['หน่วยงาน', 'B11', '6 เดือน']]) },
  noReport: { content: 'blank', prepare: typing([['หน่วยงาน', 'B4', 'เทศบาลตำบลบ้านตัวอย่าง']]) },
  ownSheet: { content: 'empty', prepare: ({ user }) => typeRows(user, OWN_TABLE) },
  plainSheet: { content: 'empty', prepare: ({ user }) => typeRows(user, PLAIN_TABLE) },
  missingColumn: { content: 'sample', prepare: typing([['คะแนน', 'C3', 'วิธีวัด']]) },
  manyFindings: { content: 'sample', prepare: addManyMeasures },
  hostile: { content: 'mistakes', prepare: writeHostileText },
} satisfies Record<string, Recipe>;

/** The name of such a workbook. */
export type WorkbookName = keyof typeof WORKBOOKS;

/** How such a workbook is made. */
export function recipeOf(name: WorkbookName): Recipe {
  return WORKBOOKS[name];
}

type Typed = readonly [sheet: string, address: string, text: string];

function typing(cells: readonly Typed[]): (host: Host) => void {
  return ({ user }) => cells.forEach(([sheet, address, text]) => user.setCell(sheet, address, text));
}

/** An office's own table, under headings of its own. */
const OWN_TABLE: readonly (readonly string[])[] = [
  ['ที่', 'โครงการ/กิจกรรม', 'ขั้นตอนการดำเนินการ', 'หน่วยงานรับผิดชอบ', 'กรอบเวลา', 'งบ'],
  ['1', 'พัฒนาระบบนัดหมายออนไลน์', 'เปิดจองคิวทางเว็บไซต์', 'สำนักปลัด', 'ต.ค. 2567 - ก.ย. 2568', '-'],
  ['2', 'อบรมเจ้าหน้าที่ผู้ให้บริการ', 'จัดอบรมปีละสองครั้ง', 'กองคลัง', 'ม.ค. 2568 - มิ.ย. 2568', '20,000'],
];

/** A table of the office's own whose headings are those of the measures. */
const PLAIN_TABLE: readonly (readonly string[])[] = [
  ['มาตรการ', 'วิธีดำเนินการ', 'ผู้รับผิดชอบ', 'บันทึกของสำนัก'],
  ['พัฒนาระบบนัดหมายออนไลน์', 'เปิดจองคิวทางเว็บไซต์', 'สำนักปลัด', 'รอภาพถ่าย'],
  ['อบรมเจ้าหน้าที่ผู้ให้บริการ', 'จัดอบรมปีละสองครั้ง', 'กองคลัง', ''],
];

function typeRows(user: Host['user'], rows: readonly (readonly string[])[]): void {
  rows.forEach((cells, row) =>
    cells.forEach((text, column) => user.setCell('Sheet1', `${'ABCDEF'.charAt(column)}${row + 1}`, text)),
  );
}

/** Indicators 8 and 9 as in the year before, with the announced result and the analyses that follow from them. */
function aboveThreshold(): readonly Typed[] {
  return [
    ['คะแนน', 'E11', '97.63'],
    ['คะแนน', 'E12', '98'],
    ['ผลรายปี', 'B5', '99.18'],
    ['ผลรายปี', 'C5', 'ผ่านดีเยี่ยม'],
    ['ผลรายปี', 'E5', '99.04'],
    ['ผลรายปี', 'F5', '99'],
    ['มาตรการ', 'H4', 'ผลการประเมินอยู่ในเกณฑ์ดี'],
    ['มาตรการ', 'H8', 'ผลการประเมินอยู่ในเกณฑ์ดี'],
  ];
}

/** A draft of the annual report, made of data in which nothing is to be fixed. */
async function makeDraft(host: Host): Promise<void> {
  host.attach();
  await makeReports({ reports: ['annual'], draft: true });
  host.detach();
}

const MANY = 700;

/** Measures with several mistakes each: more than two thousand findings. */
async function addManyMeasures(host: Host): Promise<void> {
  host.attach();
  const context = new Excel.RequestContext();
  const { rows, columns } = context.workbook.tables.getItem('ITA_Measures');
  columns.load('count');
  await context.sync();
  const row = (n: number): string[] =>
    Array.from({ length: columns.count }, (_, column) => ['', '', 'XIT', '99', 'z1', `มาตรการที่ ${n}`][column] ?? '');
  rows.add(
    undefined,
    Array.from({ length: MANY }, (_, n) => row(n + 1)),
  );
  await context.sync();
  host.detach();
}

/** Excel's longest text. */
const MAX_CELL_LENGTH = 32_767;

/** Text that would do harm if it were taken for anything but text. */
function writeHostileText({ user }: Host): void {
  const markup = '<img src=x onerror="document.title=1"><b>ตัวหนา</b>';
  const backwards = '\u202eกลับหลัง\u202e \u2067ขวาไปซ้าย\u2069';
  const long = 'ไม่มีช่องว่าง'.repeat(MAX_CELL_LENGTH).slice(0, MAX_CELL_LENGTH);
  const cells: readonly Typed[] = [
    ['หน่วยงาน', 'B4', `${markup} ${backwards}`],
    ['คะแนน', 'B4', long],
    ['คะแนน', 'C4', markup],
    ['คะแนน', 'E4', `${backwards}98`],
    ['ผลรายปี', 'C5', long],
    ['มาตรการ', 'F4', `${markup}${long}`.slice(0, MAX_CELL_LENGTH)],
    ['มาตรการ', 'I4', `สำนักปลัด  ${markup}`],
    ['มาตรการ', 'D5', long],
    ['มาตรการ', 'E5', markup],
    ['ผู้ลงนาม', 'B4', backwards],
  ];
  cells.forEach(([sheet, address, text]) => user.setCell(sheet, address, text));
  user.renameSheet('คะแนน', '<b>คะแนน&amp;');
}
