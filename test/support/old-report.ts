import { cell, paragraph, type Block } from '../import/corpus/document';
import { toDocumentXml, toDocx } from '../import/corpus/render';

const SCORES: readonly (readonly [name: string, before: string, now: string])[] = [
  ['การปฏิบัติหน้าที่', '๙๘.๒๐', '๙๙.๑๐'],
  ['การใช้งบประมาณ', '๙๖.๔๐', '๙๗.๐๐'],
  ['การใช้อำนาจ', '๙๗.๘๐', '๙๘.๖๐'],
  ['การใช้ทรัพย์สินของราชการ', '๙๔.๓๐', '๙๕.๒๐'],
  ['การแก้ไขปัญหาการทุจริต', '๙๖.๑๐', '๙๖.๙๐'],
  ['คุณภาพการดำเนินงาน', '๙๒.๕๐', '๙๓.๔๐'],
  ['ประสิทธิภาพการสื่อสาร', '๙๑.๗๐', '๙๒.๘๐'],
  ['การปรับปรุงระบบการทำงาน', '๙๐.๓๐', '๙๑.๒๐'],
  ['การเปิดเผยข้อมูล', '๙๕.๐๐', '๑๐๐.๐๐'],
  ['การป้องกันการทุจริต', '๙๗.๕๐', '๑๐๐.๐๐'],
];

const MEASURES: readonly (readonly string[])[] = [
  ['๑. พัฒนาระบบนัดหมายออนไลน์', 'เปิดจองคิวทางเว็บไซต์และเผยแพร่ขั้นตอน', 'สำนักปลัด', 'ต.ค. ๒๕๖๖ - ก.ย. ๒๕๖๗', 'ดำเนินการเสร็จแล้ว'],
  ['๒. อบรมเจ้าหน้าที่ผู้ให้บริการ', 'จัดอบรมการให้บริการปีละสองครั้ง', 'กองคลัง', 'ม.ค. ๒๕๖๗ - มิ.ย. ๒๕๖๗', 'ดำเนินการเสร็จแล้ว'],
  ['๓. เผยแพร่แผนจัดซื้อจัดจ้างทุกไตรมาส', 'ลงประกาศบนเว็บไซต์ภายในสิบวัน', 'กองคลัง', 'ต.ค. ๒๕๖๖ - ก.ย. ๒๕๖๗', 'ดำเนินการเสร็จแล้ว'],
];

const row = (texts: readonly string[]) => texts.map((text) => cell(text));

/** Last year's report of an invented office, as a Word file has it: two years' scores and three measures. */
export const OLD_REPORT: readonly Block[] = [
  paragraph('รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน'),
  paragraph('ของเทศบาลตำบลบ้านตัวอย่าง ประจำปีงบประมาณ พ.ศ. ๒๕๖๗'),
  {
    kind: 'table',
    rows: [
      row(['ตัวชี้วัด', 'ปี พ.ศ. ๒๕๖๖', 'ปี พ.ศ. ๒๕๖๗']),
      ...SCORES.map(([name, before, now], index) => row([`${index + 1}. ${name}`, before, now])),
    ],
  },
  paragraph('มาตรการส่งเสริมคุณธรรมและความโปร่งใส'),
  {
    kind: 'table',
    rows: [
      row(['มาตรการ/แนวทางดำเนินการ', 'ขั้นตอน/วิธีการปฏิบัติ', 'ผู้รับผิดชอบหลัก', 'ระยะเวลาดำเนินงาน', 'สถานะการดำเนินงาน']),
      ...MEASURES.map(row),
    ],
  },
];

/** The report as a .docx file. */
export async function oldReport(): Promise<Buffer> {
  return Buffer.from(await toDocx(toDocumentXml(OLD_REPORT)));
}
