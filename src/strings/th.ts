import { FORMATS } from './format';
import { thFailures } from './th-failures';
import { thGuidance } from './th-guidance';

const { count: n, year } = FORMATS.th;

/**
 * What the pane says from its first sight on, in Thai, the first language: its shape is what every other language must
 * have. The words of the views are fetched with them (`th-views.ts`).
 */
export const th = {
  product: 'รายงาน ITA',
  header: {
    noAgency: 'ยังไม่ได้ระบุชื่อหน่วยงาน',
    context: (fiscalYear: number, months: number) => `ปีงบประมาณ ${year(fiscalYear)} · รอบ\u00a0${n(months)}\u00a0เดือน`,
    readAgain: 'อ่านข้อมูลใหม่',
    reading: 'กำลังอ่านข้อมูล',
    otherLanguage: 'EN',
    switchLanguage: 'เปลี่ยนเป็นภาษาอังกฤษ',
  },
  steps: {
    label: 'ขั้นตอน',
    names: { data: 'ข้อมูล', check: 'ตรวจ', report: 'รายงาน' },
    numbers: { data: n(1), check: n(2), report: n(3) },
    done: 'เรียบร้อยแล้ว',
    again: 'ควรสร้างใหม่',
    open: (count: number) => `ค้างอยู่ ${n(count)} ข้อ`,
    count: n,
  },
  ...thGuidance,
  otherSteps: {
    'fix-warnings': (count: number) => `ดูวิธีแก้ข้อที่ควรดู ${n(count)} จุด`,
    draft: () => 'สร้างฉบับร่าง',
    'make-again': () => 'สร้างใหม่อีกครั้ง',
    'see-warnings': () => 'ดูข้อที่ควรดู',
  },
  progress: {
    reading: 'อ่านข้อมูลล่าสุด',
    composing: 'จัดหน้ารายงาน',
    writing: 'เขียนลงสมุดงาน',
    sheet: {
      composing: (name: string) => `จัดหน้า “${name}”`,
      writing: (name: string) => `เขียนชีต “${name}”`,
    },
    waited: (seconds: number) => `Excel กำลังทำงาน ${n(seconds)} วินาทีแล้ว รออีกสักครู่`,
    of: (done: number, total: number) => `${n(done)} จาก ${n(total)}`,
    cancelling: 'กำลังหยุด จะไม่มีรายงานค้างครึ่งทาง',
  },
  notices: {
    undone: 'เลิกทำแล้ว',
    fixed: (count: number) => `แก้แล้ว ${n(count)} จุด`,
    'set-aside': 'ข้ามแล้ว นำกลับมาได้ที่ท้ายรายการ',
    revoked: 'นำกลับมาแล้ว',
    inserted: 'ใส่ตารางแล้ว กรอกข้อมูลได้เลย',
    'row-added': 'เพิ่มแถวแล้ว กรอกส่วนที่เหลือในแถวใหม่',
    'column-added': 'เพิ่มคอลัมน์แล้ว กรอกข้อมูลในคอลัมน์ใหม่',
    unfinished: (count: number) => `รายงานครบแล้ว แต่ตั้งค่าหน้ากระดาษของ ${n(count)} ชีตไม่ได้`,
    finished: 'ตั้งค่าหน้ากระดาษและกราฟครบแล้ว',
    finish: 'ลองตั้งค่าอีกครั้ง',
    support: 'รายละเอียดสำหรับผู้ดูแล',
    copySupport: 'คัดลอกรายละเอียด',
    copied: 'คัดลอกแล้ว',
    restored: (count: number) => `ย้อนกลับแล้ว ${n(count)} ชีต`,
    dismiss: 'ปิดข้อความ',
    protectedSheets: (names: string) => `ชีตที่ป้องกันไว้: ${names} จุดในชีตอื่นแก้ให้แล้ว`,
    changedAt: (address: string) => `เซลล์ที่เปลี่ยน: ${address}`,
    tooLate: 'ยกเลิกไม่ทัน รายงานสร้างเสร็จแล้ว',
    tooLateReplaced: 'ฉบับก่อนหน้ายังเก็บไว้ ย้อนกลับได้ถ้าไม่ต้องการชุดใหม่',
    tooLateNew: 'ถ้าไม่ต้องการ ลบแท็บชีตรายงานได้เลย ตารางข้อมูลไม่เปลี่ยน',
    'will-open': 'แผงงานจะเปิดเองพร้อมสมุดงานนี้ อย่าลืมบันทึกสมุดงาน',
    'will-not-open': 'แผงงานจะไม่เปิดเอง เปิดได้จากแท็บ “รายงาน ITA”',
  },
  failures: thFailures,
};

/** The shape of a language's table. */
export type Texts = typeof th;
