import { FORMATS, plural } from './format';
import { placeText } from './import';
import type { Localised } from './language';
import { TABLE_NAMES } from './table-names';

const { count: n } = FORMATS.th;

type TableName = keyof typeof TABLE_NAMES;

/** How much goes into one table. */
export interface TableAmount {
  readonly table: TableName;
  readonly rows: number;
  readonly cells: number;
}

const joined = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ');
const amountTh = (rows: number, cells: number): string =>
  joined([rows > 0 ? `เพิ่ม ${n(rows)} แถว` : '', cells > 0 ? `เติม ${n(cells)} ช่อง` : '']);
const amountEn = (rows: number, cells: number): string =>
  joined([rows > 0 ? `${plural(rows, 'new row')}` : '', cells > 0 ? `${plural(cells, 'blank cell')} filled` : '']);

/** Choosing what is brought in. */
export const IMPORT_CHOICE = {
  title: { th: 'นำเข้าข้อมูลเดิม', en: 'Bring in what you have' },
  body: {
    th: 'อ่านในเครื่องนี้เท่านั้น ไม่ส่งออกไปที่ใด ได้ดูก่อนเพิ่ม และเลิกทำได้',
    en: 'It is read on this computer only and sent nowhere. You see it before it is added, and it can be undone.',
  },
  back: { th: 'กลับ', en: 'Back' },
  word: { th: 'ไฟล์ Word (.docx)', en: 'A Word file (.docx)' },
  wordAbout: { th: 'ได้ครบและแม่นที่สุด วางไฟล์ลงบนแผงนี้ก็ได้', en: 'The surest way. It can be dropped on this pane as well.' },
  chooseFile: { th: 'เลือกไฟล์ Word', en: 'Choose a Word file' },
  sheet: { th: 'ชีตที่เปิดอยู่ หรือช่วงที่เลือกไว้', en: 'The sheet in front, or what is selected' },
  sheetAbout: {
    th: 'ตารางของหน่วยงานเอง หรือเอกสารที่วางไว้ใน Excel ของเดิมไม่ถูกย้าย',
    en: 'A table of your own, or a document pasted into Excel. Nothing of it is moved.',
  },
  useSheet: { th: 'ใช้ชีตนี้', en: 'Use this sheet' },
  paste: { th: 'วางจาก Word หรือหน้าเว็บ', en: 'Paste from Word or a web page' },
  pasteHere: { th: 'คลิกที่นี่ แล้วกด Ctrl+V', en: 'Click here and press Ctrl+V' },
  last: { th: 'การนำเข้าครั้งล่าสุด', en: 'What was brought in last' },
  undo: { th: 'เลิกทำ', en: 'Undo' },
  undoLast: { th: 'เลิกทำการนำเข้าครั้งล่าสุด', en: 'Undo what was brought in last' },
  reading: { th: 'กำลังอ่าน', en: 'Reading' },
  refused: { th: 'อ่านไม่ได้ ในสมุดงานไม่มีอะไรเปลี่ยน', en: 'It could not be read. Nothing in the workbook has changed.' },
} as const satisfies Record<string, Localised>;

/** What is offered where data is missing. */
export const IMPORT_OFFER = {
  title: { th: 'มีรายงานปีก่อน หรือตารางของหน่วยงานแล้ว?', en: 'Is there a report or a table already?' },
  body: {
    th: 'นำเข้าจากไฟล์ Word หรือชีตที่มี ไม่ต้องพิมพ์ใหม่',
    en: 'Bring it in from Word or a sheet instead of typing it again.',
  },
  open: { th: 'นำเข้าข้อมูลเดิม', en: 'Bring in what you have' },
  plainTitle: (table: TableName): Localised => ({
    th: `หัวคอลัมน์ตรงกับตาราง${TABLE_NAMES[table].th}`,
    en: `The headings are those of ${TABLE_NAMES[table].en}`,
  }),
  plainBody: (place: string, rows: number): Localised => ({
    th: `${place} ${n(rows)} แถว เป็นตารางได้เลย ข้อมูลอยู่ที่เดิม ไม่มีเซลล์ใดเปลี่ยน`,
    en: `${place}, ${plural(rows, 'row')}, can be the table as it stands. No cell moves or changes.`,
  }),
  makeTable: { th: 'ทำให้เป็นตาราง', en: 'Make it the table' } satisfies Localised,
  columns: { th: 'คอลัมน์ใดเป็นอะไร', en: 'What each column becomes' } satisfies Localised,
  own: { th: 'คอลัมน์ของหน่วยงานเอง คงไว้', en: 'A column of your own, kept' } satisfies Localised,
  asRows: { th: 'เพิ่มเป็นแถวใหม่ในตารางอื่นแทน', en: 'Add it as new rows elsewhere instead' } satisfies Localised,
} as const;

/** What is shown before anything is written. */
export const IMPORT_REVIEW = {
  title: { th: 'ดูก่อนเพิ่ม', en: 'Look before it is added' } satisfies Localised,
  nothing: { th: 'ไม่พบข้อมูลที่นำเข้าได้', en: 'Nothing to bring in was found' } satisfies Localised,
  allThere: { th: 'ข้อมูลทั้งหมดมีอยู่ในสมุดงานแล้ว', en: 'All of it is in the workbook already' } satisfies Localised,
  fromFile: (name: string): Localised => ({ th: `จากไฟล์ “${name}”`, en: `From the file “${name}”` }),
  fromSheet: (name: string): Localised => ({ th: `จากชีต “${name}”`, en: `From the sheet “${name}”` }),
  fromPaste: { th: 'จากที่วาง', en: 'From what was pasted' } satisfies Localised,
  other: { th: 'เลือกที่มาอื่น', en: 'Choose another source' } satisfies Localised,
  broken: {
    th: 'ตารางแตกจากการวาง จึงไม่นำเข้ามาตรการ',
    en: 'The table broke when it was pasted, so no measures are taken',
  } satisfies Localised,
  betterWay: {
    th: 'เปิดเอกสารด้วย Word บันทึกเป็น .docx แล้วเลือกไฟล์นั้น ตารางจะอยู่ครบ',
    en: 'Open the document in Word, save it as .docx and choose that file: its tables stay whole.',
  } satisfies Localised,
  noMerges: {
    th: 'Excel รุ่นนี้ไม่บอกว่าเซลล์ใดผสานกัน ตรวจให้ละเอียด หรือใช้ไฟล์ Word แทน',
    en: 'This Excel does not tell which cells are merged. Look closely, or use the Word file.',
  } satisfies Localised,
  questions: (count: number): Localised => ({
    th: `มี ${n(count)} ข้อให้เลือก ตั้งค่าที่น่าจะใช่ไว้แล้ว`,
    en: `${plural(count, 'choice')} to look at. The likely one is set.`,
  }),
  tables: { th: 'ข้อมูลใดไปที่ใด', en: 'What goes where' } satisfies Localised,
  amount: (rows: number, cells: number): Localised => ({ th: amountTh(rows, cells), en: amountEn(rows, cells) }),
  madeNew: { th: 'สร้างตารางให้', en: 'The table is made' } satisfies Localised,
  newColumns: (names: string): Localised => ({ th: `เพิ่มคอลัมน์: ${names}`, en: `Columns added: ${names}` }),
  first: (at: string): Localised => ({ th: `จาก ${placeText(at).th}`, en: `From ${placeText(at).en}` }),
  allRows: (count: number, table: TableName): Localised => ({
    th: `ดูทั้ง ${n(count)} แถวของตาราง${TABLE_NAMES[table].th}`,
    en: `See all ${plural(count, 'row')} for ${TABLE_NAMES[table].en}`,
  }),
  fillAt: (row: number): Localised => ({ th: `เติมแถวที่ ${n(row)}`, en: `Row ${row}, filled` }),
  row: (row: number): Localised => ({ th: `แถวที่ ${n(row)}`, en: `row ${row}` }),
  duplicates: (count: number): Localised => ({
    th: `${n(count)} แถวมีอยู่แล้วครบถ้วน ไม่เพิ่มซ้ำ`,
    en: `${plural(count, 'row')} there already in full: not added again`,
  }),
  differences: (count: number): Localised => ({
    th: `${n(count)} ช่องในสมุดงานต่างจากเอกสาร คงของเดิมไว้`,
    en: `${plural(count, 'cell')} of the workbook differ from the document: they stay as they are`,
  }),
  differs: (present: string, offered: string): Localised => ({
    th: `ในสมุดงาน “${present}” ในเอกสาร “${offered}”`,
    en: `In the workbook “${present}”, in the document “${offered}”`,
  }),
  ambiguous: (table: TableName): Localised => ({
    th: `พบตาราง${TABLE_NAMES[table].th}หลายตาราง เลือกตารางที่จะใช้ในขั้น “ข้อมูล” ก่อน`,
    en: `There are several tables for ${TABLE_NAMES[table].en}. Choose one in the step “Data” first.`,
  }),
  write: (rows: number, cells: number): Localised => ({
    th: rows > 0 ? `เพิ่ม ${n(rows)} แถวลงตาราง` : `เติม ${n(cells)} ช่องในตาราง`,
    en: rows > 0 ? `Add ${plural(rows, 'row')} to the tables` : `Fill ${plural(cells, 'cell')} in the tables`,
  }),
  writing: { th: 'กำลังเขียน…', en: 'Writing…' } satisfies Localised,
} as const;

/** The account of every cell of the source. */
export const IMPORT_ACCOUNT = {
  sum: (all: number): Localised => ({
    th: `ทั้งหมด ${n(all)} ช่องหรือย่อหน้า`,
    en: `${plural(all, 'cell or paragraph', 'cells and paragraphs')} in all`,
  }),
  kinds: {
    placed: (count: number): Localised => ({
      th: `เป็นข้อมูลของตาราง ${n(count)}`,
      en: `${FORMATS.en.count(count)} are data of the tables`,
    }),
    context: (count: number): Localised => ({
      th: `เป็นหัวข้อ ${n(count)}`,
      en: `${FORMATS.en.count(count)} used as headings`,
    }),
    computed: (count: number): Localised => ({
      th: `คำนวณได้เอง ${n(count)}`,
      en: `${FORMATS.en.count(count)} worked out anyway`,
    }),
    duplicate: (count: number): Localised => ({ th: `ซ้ำ ${n(count)}`, en: `${FORMATS.en.count(count)} said twice` }),
    left: (count: number): Localised => ({ th: `ไม่ได้นำเข้า ${n(count)}`, en: `${FORMATS.en.count(count)} left out` }),
  },
  left: (count: number): Localised => ({
    th: `ไม่ได้นำเข้า ${n(count)} รายการ`,
    en: `${plural(count, 'thing')} left out`,
  }),
  every: { th: 'แต่ละช่องไปที่ใด', en: 'Where every cell goes' } satisfies Localised,
  goTo: (at: string): Localised => ({ th: `ไปที่ ${at}`, en: `Go to ${at}` }),
  fates: {
    context: { th: 'หัวข้อ ใช้บอกว่าข้อมูลคืออะไร', en: 'A heading: it says what the data is' },
    computed: { th: 'รายงานคำนวณให้เอง', en: 'Reports work it out themselves' },
    duplicate: { th: 'ซ้ำกับที่นำเข้าแล้ว', en: 'The same as something brought in' },
  } satisfies Record<string, Localised>,
} as const;

/** What is told when it is done. */
export const IMPORT_DONE = {
  added: (amounts: readonly TableAmount[]): Localised => ({
    th: `นำเข้าแล้ว ${amounts.map(({ table, rows, cells }) => `${TABLE_NAMES[table].th}: ${amountTh(rows, cells)}`).join(', ')}`,
    en: `Brought in. ${amounts.map(({ table, rows, cells }) => `${TABLE_NAMES[table].en}: ${amountEn(rows, cells)}`).join(', ')}`,
  }),
  undone: (left: number): Localised => ({
    th: left === 0 ? 'เลิกทำแล้ว เหมือนก่อนนำเข้า' : `เลิกทำแล้ว เว้น ${n(left)} จุดที่มีผู้แก้หลังนำเข้า`,
    en: left === 0 ? 'Undone: as it was before' : `Undone, but for ${plural(left, 'place')} changed since`,
  }),
  made: (table: TableName): Localised => ({
    th: `ทำเป็นตาราง${TABLE_NAMES[table].th}แล้ว ข้อมูลอยู่ที่เดิม`,
    en: `It is the table ${TABLE_NAMES[table].en} now, where it stood`,
  }),
} as const;
