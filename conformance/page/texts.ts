import type { Group, Localised } from '../kit/probe';
import type { Verdict } from '../kit/outcome';

/** What the page calls its groups of probes. */
export const GROUP_NAMES: Readonly<Record<Group, Localised>> = {
  'start-up': { th: 'เริ่มทำงานและกล่องโต้ตอบ', en: 'Start-up and dialogs' },
  batch: { th: 'คำสั่งเป็นชุด', en: 'Batches' },
  marks: { th: 'เครื่องหมายของชีต', en: 'Marks' },
  sheets: { th: 'ชีต', en: 'Sheets' },
  text: { th: 'ข้อความและสูตร', en: 'Text and formulas' },
  formats: { th: 'รูปแบบ', en: 'Formats' },
  sizes: { th: 'ขนาด', en: 'Sizes' },
  paper: { th: 'กระดาษ', en: 'Paper' },
  charts: { th: 'แผนภูมิ', en: 'Charts' },
  input: { th: 'การกรอกข้อมูล', en: 'Input' },
  files: { th: 'ไฟล์และการวาง', en: 'Files and paste' },
  life: { th: 'การใช้งานจริง', en: 'In use' },
};

export const VERDICTS: Readonly<Record<Verdict, Localised>> = {
  agrees: { th: 'ตรงกัน', en: 'agrees' },
  differs: { th: 'ต่างกัน', en: 'differs' },
  unknown: { th: 'บันทึกไว้ ไม่มีค่าให้เทียบ', en: 'recorded, nothing to compare with' },
};

export const TEXTS = {
  run: { th: 'เริ่มทดสอบอัตโนมัติ', en: 'Run the automatic tests' },
  running: { th: 'กำลังทดสอบ', en: 'Testing' },
  done: { th: 'เสร็จแล้ว', en: 'Done' },
  start: { th: 'เริ่ม', en: 'Start' },
  prepare: { th: 'เตรียมชีต', en: 'Prepare the sheet' },
  prepared: { th: 'เตรียมแล้ว', en: 'Prepared' },
  notPrepared: { th: 'เตรียมไม่สำเร็จ ข้ามข้อนี้ได้', en: 'Could not be prepared; skip this one' },
  yes: { th: 'ใช่', en: 'Yes' },
  no: { th: 'ไม่ใช่', en: 'No' },
  skip: { th: 'ข้าม', en: 'Skip' },
  secondsLeft: { th: 'เหลือเวลา (วินาที)', en: 'seconds left' },
  goOn: { th: 'ทำขั้นต่อไปตามข้อความข้างบน แล้วกด “เริ่ม” อีกครั้ง', en: 'Go on as said above, then press “Start” again' },
  notTried: { th: 'ยังไม่ได้ทดสอบ', en: 'not yet tried' },
  sheet: { th: 'เขียนชีต “ผลทดสอบ”', en: 'Write the sheet “ผลทดสอบ”' },
  sheetWritten: { th: 'เขียนชีตแล้ว', en: 'The sheet is written' },
  sheetFailed: {
    th: 'เขียนชีตไม่สำเร็จ ออกจากเซลล์ที่กำลังพิมพ์แล้วลองอีกครั้ง',
    en: 'The sheet could not be written: leave the cell you are typing in and try again',
  },
  copy: { th: 'คัดลอกผลทั้งหมด (JSON)', en: 'Copy all results (JSON)' },
  copied: { th: 'คัดลอกแล้ว วางลงในไฟล์ที่บอกไว้ข้างล่าง', en: 'Copied; paste it into the file named below' },
  selectAndCopy: { th: 'เลือกไว้ให้แล้ว กด Ctrl+C', en: 'Selected: press Ctrl+C' },
  clear: { th: 'ล้างผลทั้งหมด', en: 'Forget all results' },
} as const satisfies Readonly<Record<string, Localised>>;

/** Both languages in one line, Thai first. */
export function both({ th, en }: Localised): string {
  return `${th} / ${en}`;
}
