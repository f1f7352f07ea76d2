import { FORMATS } from './format';
import type { LeftReasonKey, SourceFailureKey } from './import-keys';
import type { Localised } from './language';

const { count: n } = FORMATS.th;

/** Why a file or paste could not be read: one line that says what to do. */
export const SOURCE_FAILURES: Readonly<Record<SourceFailureKey, Localised>> = {
  empty: {
    th: 'ไม่พบข้อความหรือตารางให้นำเข้า ตรวจว่าเลือกไฟล์ถูกต้องแล้วลองใหม่',
    en: 'There is no text or table to bring in. Check that it is the right file and try again.',
  },
  'too-large': {
    th: 'ไฟล์ใหญ่เกินไป (เกิน 20 MB หรือเนื้อหาเกิน 50 MB) ลบรูปภาพหรือแบ่งไฟล์แล้วลองใหม่',
    en: 'The file is too large (over 20 MB, or over 50 MB of content). Remove pictures or divide the file.',
  },
  'too-many-cells': {
    th: 'มีช่องตารางเกิน 20,000 ช่อง แบ่งเป็นหลายไฟล์หรือเลือกเฉพาะช่วงที่ต้องการ',
    en: 'There are more than 20,000 cells. Divide the file, or select only the range you need.',
  },
  encrypted: {
    th: 'ไฟล์มีรหัสผ่าน เปิดด้วย Word แล้วเอารหัสผ่านออก บันทึก แล้วลองใหม่',
    en: 'The file has a password. Open it in Word, remove the password, save it and try again.',
  },
  'old-doc': {
    th: 'ไฟล์เป็น Word รุ่นเก่า (.doc) เปิดด้วย Word แล้วบันทึกเป็น .docx ก่อน',
    en: 'This is an old Word file (.doc). Open it in Word and save it as .docx.',
  },
  pdf: {
    th: 'ไฟล์ PDF อ่านตารางให้ถูกต้องไม่ได้ เปิดด้วย Word แล้วบันทึกเป็น .docx ก่อน',
    en: 'Tables cannot be read from a PDF reliably. Open it in Word and save it as .docx.',
  },
  workbook: {
    th: 'ไฟล์นี้เป็นสมุดงาน Excel (.xlsx) เปิดใน Excel แล้วนำเข้าจากชีตที่เปิดอยู่',
    en: 'This is an Excel workbook (.xlsx). Open it in Excel, and bring in the sheet that is open.',
  },
  'not-docx': {
    th: 'ไฟล์นี้ไม่ใช่ไฟล์ Word (.docx) เปิดด้วย Word แล้วบันทึกเป็น .docx ก่อน',
    en: 'This is not a Word file (.docx). Open it in Word and save it as .docx.',
  },
  damaged: {
    th: 'ไฟล์เสียหายหรือไม่ครบ เปิดด้วย Word แล้วบันทึกใหม่ หรือใช้สำเนาอื่น',
    en: 'The file is damaged or incomplete. Open and save it again in Word, or use another copy.',
  },
};

/** Why a cell of the source was not brought in. */
export const LEFT_REASONS: Readonly<Record<LeftReasonKey, Localised>> = {
  title: { th: 'ชื่อเรื่อง หัวข้อ หรือคำอธิบายตาราง', en: 'A title, a heading or a caption' },
  'unknown-column': { th: 'คอลัมน์ที่ไม่มีในตาราง ITA', en: 'A column that the ITA tables do not have' },
  'side-table': { th: 'ตารางอื่นที่ไม่ใช่ข้อมูล ITA', en: 'Another table, not ITA data' },
  'broken-table': {
    th: 'ตารางนี้แตกจากการวาง จึงไม่นำเข้ามาตรการ ใช้ไฟล์ Word (.docx) แทน',
    en: 'This table broke when it was pasted, so no measures are taken from it. Use the Word file (.docx).',
  },
  'blank-sign': { th: 'ขีดที่หมายถึงไม่มีข้อมูล', en: 'A dash that stands for nothing' },
  unreadable: { th: 'อ่านค่าไม่ได้ตามชนิดของคอลัมน์', en: 'Not a value that its column can hold' },
  'unknown-text': { th: 'ข้อความที่ไม่ทราบว่าอยู่ส่วนใด', en: 'Text of which the place is not known' },
  'not-chosen': { th: 'ไม่นำเข้าตามที่เลือก', en: 'Left out, as chosen' },
  ambiguous: { th: 'มีสองค่าสำหรับช่องเดียว ใช้ค่าแรก', en: 'Two values for one cell: the first is used' },
};

/** A place in a document (`ตาราง 2 แถว 3 ช่อง 1`, `ย่อหน้า 12`) in each language; a cell of a sheet is the same in both. */
export function placeText(at: string): Localised {
  const [, table, row, cell] = /^ตาราง (\d+) แถว (\d+) ช่อง (\d+)$/.exec(at) ?? [];
  const [, paragraph] = /^ย่อหน้า (\d+)$/.exec(at) ?? [];
  if (paragraph !== undefined) return { th: `ย่อหน้า ${n(Number(paragraph))}`, en: `paragraph ${paragraph}` };
  if (table === undefined) return { th: at, en: at };
  return {
    th: `ตาราง ${n(Number(table))} แถว ${n(Number(row))} ช่อง ${n(Number(cell))}`,
    en: `table ${table}, row ${row}, cell ${cell}`,
  };
}
