import type { FailureCause } from '../src/operations';
import type { Unkeepable } from '../simulator';

/** Every line the command line shows. */
export const TEXTS = {
  usage:
    'วิธีใช้: ita check FILE.xlsx… [--json] | ita report FILE.xlsx OUT.xlsx [--only annual,…] [--draft] [--json] | ita template OUT.xlsx [--sample] [--mistakes] | ita import SOURCE OUT.xlsx [--into BOOK.xlsx] [--sheet NAME] [--answers FILE.json] [--json]',
  fileMissing: (file: string) => `ไม่พบไฟล์ “${file}” ตรวจชื่อไฟล์และโฟลเดอร์แล้วลองใหม่`,
  cannotWrite: (file: string) => `บันทึกไฟล์ “${file}” ไม่ได้ ตรวจสิทธิ์ของโฟลเดอร์หรือปิดไฟล์ที่เปิดค้างอยู่แล้วลองใหม่`,
  cannotRead: (file: string) => `อ่านไฟล์ “${file}” ไม่ได้ ตรวจว่าไฟล์ยังอยู่และเปิดดูได้ แล้วลองใหม่`,
  isFolder: (file: string) => `“${file}” เป็นโฟลเดอร์ ไม่ใช่ไฟล์ กรุณาระบุชื่อไฟล์ .xlsx`,
  notAFile: (file: string) => `“${file}” ไม่ใช่ไฟล์ปกติ กรุณาระบุชื่อไฟล์ .xlsx`,
  sameFile: (file: string) => `ไฟล์ผลลัพธ์ต้องไม่ใช่ไฟล์ข้อมูล “${file}” กรุณาตั้งชื่อใหม่`,
  unknownReport: (id: string, known: string) => `ไม่รู้จักรายงาน “${id}” เลือกได้จาก ${known}`,
  noTables: (file: string) => `ไม่พบตารางข้อมูล ITA ในไฟล์ “${file}” สร้างไฟล์แม่แบบด้วย “ita template” แล้วกรอกข้อมูลลงในตาราง`,
  errorsFound: (count: number, first: string) =>
    `ยังจัดทำรายงานไม่ได้ พบข้อที่ต้องแก้ ${count} รายการ เช่น ${first} (ไม่ได้เขียนไฟล์ใด หากต้องการฉบับร่างให้เพิ่ม --draft)`,
  made: (section: string, name: string) => `สร้างชีต “${name}” (${section})`,
  renamed: (name: string) => `  ชื่อชีตเดิมเป็นของผู้ใช้อยู่แล้ว จึงใช้ชื่อ “${name}” แทน`,
  omitted: (section: string, reason: string) => `ไม่ได้สร้าง ${section}: ${reason}`,
  written: (file: string) => `บันทึกแล้ว: ${file}`,
  sourceUnusable: (file: string, reason: string) => `“${file}”: ${reason}`,
  sheetMissing: (sheet: string) => `ไม่พบชีต “${sheet}” ในไฟล์ต้นทาง ตรวจชื่อชีตแล้วลองใหม่`,
  answersUnreadable: (file: string) => `อ่านคำตอบในไฟล์ “${file}” ไม่ได้ ต้องเป็น JSON เช่น {"existing": "fill"}`,
  nothingToImport: (file: string) => `ไม่พบข้อมูล ITA ที่นำเข้าได้ใน “${file}” (ไม่ได้เขียนไฟล์ใด)`,
  brokenTable: (file: string) => `ตารางใน “${file}” แตกจากการวาง จึงไม่นำเข้ามาตรการ ใช้ไฟล์ Word (.docx) ของเอกสารนี้แทน`,
  importCancelled: 'ยกเลิกการนำเข้าตามคำตอบ (ไม่ได้เขียนไฟล์ใด)',
  imported: (table: string, rows: number) => `นำเข้า ${table}: ${rows} แถว`,
  openQuestion: (id: string, about: string, answer: string) => `คำถาม ${id}: ${about} (ใช้ค่าเริ่มต้น: ${answer})`,
  leftCells: (count: number) => `ไม่ได้นำเข้า ${count} รายการ ดูเหตุผลด้วย --json`,
  differs: (table: string, column: string, present: string, offered: string) =>
    `ต่างจากเดิม ${table} ${column}: คง “${present}” ไว้ (เอกสาร: “${offered}”)`,
  fileHeading: (file: string) => `── ${file}`,
  summary: (files: number, unusable: number, errors: number, warnings: number, tips: number) =>
    `รวม ${files} ไฟล์${unusable > 0 ? ` (ใช้ไม่ได้ ${unusable} ไฟล์)` : ''}: ต้องแก้ ${errors} · ควรดู ${warnings} · ข้อแนะนำ ${tips}`,
  clean: 'ไม่พบข้อที่ต้องแก้',
  counts: (errors: number, warnings: number, tips: number) => `ต้องแก้ ${errors} · ควรดู ${warnings} · ข้อแนะนำ ${tips}`,
  severities: { error: 'ต้องแก้', warning: 'ควรดู', tip: 'ข้อแนะนำ' },
  comparedWith: (address: string) => `เทียบกับ ${address}`,
  fixable: (found: string, expected: string) =>
    expected === '' ? 'แก้ได้ทันทีในแผง ITA' : `แก้ได้ทันทีในแผง ITA: ${found === '' ? '(ว่าง)' : found} → ${expected}`,
  /** Shows a detail only when it is a code: whole sentences of programs are English. */
  unexpected: (detail: string) =>
    `เกิดข้อผิดพลาดที่ไม่คาดคิด ไม่ได้เขียนไฟล์ใด ลองใหม่ ถ้ายังเป็นอยู่ให้แจ้งผู้ดูแลระบบ${/^[\w-]{1,40}$/.test(detail) ? ` (รหัส ${detail})` : ''}`,
} as const;

/** Why a file could not be opened. */
export const OPEN_FAILURES: Readonly<Record<string, (file: string) => string>> = {
  'not-xlsx': (file) => `“${file}” ไม่ใช่ไฟล์ Excel (.xlsx) เปิดใน Excel แล้วบันทึกเป็น .xlsx ก่อน`,
  'old-xls': (file) => `“${file}” เป็นไฟล์ Excel รุ่นเก่า (.xls) เปิดใน Excel แล้วบันทึกเป็น .xlsx ก่อน`,
  encrypted: (file) => `“${file}” มีรหัสผ่าน เปิดใน Excel แล้วเอารหัสผ่านออกก่อน`,
  damaged: (file) => `ไฟล์ “${file}” เสียหายหรือไม่ครบ เปิดไม่ได้ ใช้สำเนาอื่นของไฟล์`,
  strict: (file) => `ไฟล์ “${file}” บันทึกแบบ Strict Open XML เปิดใน Excel แล้วบันทึกเป็น “Excel Workbook (.xlsx)” ก่อน`,
  'too-large': (file) => `ไฟล์ “${file}” ใหญ่เกินไป ลบชีตหรือรูปภาพที่ไม่ใช้แล้วลองใหม่`,
};

/** Why a file could not be read, by the code of the operating system. */
export const READ_FAILURES: Readonly<Record<string, (file: string) => string>> = {
  ENOENT: TEXTS.fileMissing,
  ENOTDIR: TEXTS.fileMissing,
  ENAMETOOLONG: (file) => `ชื่อไฟล์ “${[...file].slice(0, 40).join('')}…” ยาวเกินไป ตั้งชื่อให้สั้นลงแล้วลองใหม่`,
  EACCES: (file) => `ไม่มีสิทธิ์อ่านไฟล์ “${file}” ขอสิทธิ์หรือใช้สำเนาของไฟล์`,
  EPERM: (file) => `ไม่มีสิทธิ์อ่านไฟล์ “${file}” ขอสิทธิ์หรือใช้สำเนาของไฟล์`,
  ELOOP: (file) => `“${file}” เป็นลิงก์ที่วนกลับมาหาตัวเอง กรุณาระบุไฟล์จริง`,
};

const DISK_FULL = (file: string): string =>
  `เนื้อที่ดิสก์ไม่พอสำหรับไฟล์ “${file}” ลบไฟล์ที่ไม่ใช้หรือบันทึกที่อื่นแล้วลองใหม่ (ไฟล์เดิมถ้ามียังอยู่ครบ)`;

/** Why a file could not be written, by the code of the operating system. */
export const WRITE_FAILURES: Readonly<Record<string, (file: string) => string>> = {
  ENOSPC: DISK_FULL,
  EDQUOT: DISK_FULL,
  EFBIG: DISK_FULL,
  ENOENT: (file) => `ไม่มีโฟลเดอร์ที่จะบันทึกไฟล์ “${file}” สร้างโฟลเดอร์ก่อนแล้วลองใหม่`,
  ENOTDIR: (file) => `ไม่มีโฟลเดอร์ที่จะบันทึกไฟล์ “${file}” สร้างโฟลเดอร์ก่อนแล้วลองใหม่`,
  ENAMETOOLONG: READ_FAILURES.ENAMETOOLONG!,
};

/** What of a file could not be kept under the name it is to be written to. */
export const UNKEEPABLE: Readonly<Record<Unkeepable, (file: string) => string>> = {
  macros: (file) => `ไฟล์ “${file}” จะมีมาโครที่เปิดไม่ได้ ไฟล์ที่มีมาโครต้องบันทึกเป็น .xlsm และไฟล์ที่ไม่มีต้องเป็น .xlsx (ไม่ได้เขียนไฟล์ใด)`,
  signature: () => 'ไฟล์ข้อมูลมีลายเซ็นดิจิทัล ซึ่งจะใช้ไม่ได้เมื่อเพิ่มรายงาน บันทึกสำเนาที่ไม่มีลายเซ็นใน Excel แล้วลองใหม่ (ไม่ได้เขียนไฟล์ใด)',
};

/** Why the add-in's own work could not be done. */
export const WORK_FAILURES: Readonly<Partial<Record<FailureCause, (file: string) => string>>> = {
  'structure-protected': (file) =>
    `สมุดงาน “${file}” ถูกป้องกันโครงสร้าง จึงเพิ่มชีตรายงานไม่ได้ ยกเลิกที่ รีวิว > ป้องกันสมุดงาน แล้วลองใหม่ (ไม่มีข้อมูลใดถูกแก้)`,
  'nothing-to-write': () => 'ไม่มีส่วนใดของรายงานที่จัดทำได้จากข้อมูลในตาราง (ไม่ได้เขียนไฟล์ใด)',
};
