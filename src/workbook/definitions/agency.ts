import { startDate } from '../kinds/dates';
import { agencyKind, digits, measureTables, round } from '../kinds/choices';
import { score, year } from '../kinds/numbers';
import { text } from '../kinds/text';
import { defineTable, optional, required, type FieldDefinition } from './definition';

/** `ITA_Agency`: the settings, one a row. */
export const AGENCY = defineTable({
  id: 'ITA_Agency',
  sheet: 'หน่วยงาน',
  title: { th: 'ข้อมูลหน่วยงาน', en: 'The agency' },
  row: { th: 'การตั้งค่าหนึ่งรายการ', en: 'one setting' },
  fields: {
    item: required({
      header: 'รายการ',
      kind: text,
      description: {
        th: 'ชื่อรายการตามตารางถัดไป แถวอื่นเป็นของท่าน โปรแกรมไม่ยุ่งเกี่ยว',
        en: 'The name of a setting, from the list below. Other rows are yours and left alone.',
      },
      example: 'หน่วยงาน',
      width: 22,
    }),
    value: required({
      header: 'ค่า',
      kind: text,
      description: { th: 'ค่าของรายการนั้น', en: 'The value of the setting.' },
      example: 'เทศบาลตำบลบ้านตัวอย่าง',
      width: 60,
    }),
  },
  signature: { all: ['item', 'value'] },
});

const SETTING_WIDTH = 60;

/** The rows of `ITA_Agency` by the field of the record they fill, in the order of the template. `header` is the รายการ. */
export const AGENCY_SETTINGS = {
  name: required({
    header: 'หน่วยงาน',
    aliases: ['ชื่อหน่วยงาน'],
    kind: text,
    description: { th: 'ชื่อเต็มของหน่วยงาน', en: 'The full name of the agency.' },
    example: 'เทศบาลตำบลบ้านตัวอย่าง',
    width: SETTING_WIDTH,
  }),
  kind: setting('ประเภท', agencyKind, 'เทศบาลตำบล', [], {
    th: 'ประเภทของหน่วยงาน ถ้าเว้นว่างจะดูจากชื่อ',
    en: 'The kind of local government; told from the name when blank.',
  }),
  district: setting('อำเภอ', text, 'เมืองตัวอย่าง', [], { th: 'ชื่ออำเภอ ไม่ต้องมีคำว่าอำเภอ', en: 'The district.' }),
  province: setting('จังหวัด', text, 'ตัวอย่าง', [], { th: 'ชื่อจังหวัด ไม่ต้องมีคำว่าจังหวัด', en: 'The province.' }),
  fiscalYear: required({
    header: 'ปีงบประมาณ',
    kind: year,
    description: { th: 'ปีงบประมาณที่รายงาน (พ.ศ.)', en: 'The fiscal year reported on (Buddhist Era).' },
    example: '2567',
    width: SETTING_WIDTH,
  }),
  operatingYear: setting('ปีดำเนินการ', year, '2567', [], {
    th: 'ปีงบประมาณที่ดำเนินมาตรการ กรอกเมื่อไม่ใช่ปีที่รายงาน เช่น แผนจากผลปี 2568 ดำเนินการในปี 2569',
    en: 'The fiscal year in which the measures run, when it is another: a plan from the 2568 result runs in 2569.',
  }),
  resultYear: setting('ปีผลประเมิน', year, '2567', [], {
    th: 'ปีงบประมาณของผล ITA ที่รายงานอ้างอิง ถ้าเว้นว่างคือปีล่าสุดที่มีคะแนนหรือผลประกาศ',
    en: 'The fiscal year of the result the report rests on; the latest with a score or an announced result when blank.',
  }),
  round: setting('รอบ', round, '12 เดือน', [], {
    th: 'รอบการรายงาน: 6 เดือน หรือ 12 เดือน ถ้าเว้นว่างคือ 12 เดือน',
    en: 'The round reported on, six or twelve months; twelve when blank.',
  }),
  threshold: setting('เกณฑ์ผ่าน', score, '85', [], {
    th: 'คะแนนที่ตัวชี้วัดควรได้ 0–100 ถ้าเว้นว่างคือ 85',
    en: 'The score each indicator should reach, 0–100; 85 when blank.',
  }),
  digits: setting('เลข', digits, 'ไทย', [], {
    th: 'ตัวเลขในรายงาน: ไทย หรือ อารบิก ถ้าเว้นว่างคือไทย',
    en: 'The digits on report sheets, Thai or Arabic; Thai when blank.',
  }),
  font: setting('แบบอักษร', text, 'TH SarabunPSK', ['ฟอนต์'], {
    th: 'แบบอักษรของรายงาน ถ้าเว้นว่างคือ TH SarabunPSK',
    en: 'The font of report sheets; TH SarabunPSK when blank.',
  }),
  division: setting('ส่วนราชการ', text, 'สำนักปลัดเทศบาล', [], {
    th: 'ส่วนราชการเจ้าของเรื่อง สำหรับหัวบันทึกข้อความ',
    en: 'The division that writes, for the head of the memo.',
  }),
  telephone: setting('โทรศัพท์', text, '0 0000 0000', ['โทร', 'โทร.'], {
    th: 'หมายเลขโทรศัพท์ สำหรับหัวบันทึกข้อความ',
    en: 'The telephone number, for the head of the memo.',
  }),
  documentNumber: setting('เลขที่หนังสือ', text, 'ตย 00000/000', [], {
    th: 'เลขที่ของบันทึกข้อความ',
    en: 'The number of the memo.',
  }),
  documentDate: setting('วันที่หนังสือ', startDate, '3 ตุลาคม 2567', [], {
    th: 'วันที่ของบันทึกข้อความ',
    en: 'The date of the memo.',
  }),
  subject: setting('เรื่อง', text, 'รายงานผลการดำเนินการตามมาตรการ', [], {
    th: 'ชื่อเรื่องของบันทึกข้อความ ถ้าเว้นว่างโปรแกรมเรียบเรียงให้',
    en: 'The subject of the memo; composed when blank.',
  }),
  addressee: setting('เรียน', text, 'นายกเทศมนตรีตำบลบ้านตัวอย่าง', [], {
    th: 'ผู้รับบันทึกข้อความ',
    en: 'Whom the memo is addressed to.',
  }),
  measureTables: setting('ตารางมาตรการในบันทึก', measureTables, 'แนบท้าย', [], {
    th: 'ตารางมาตรการของบันทึกข้อความ: แนบท้าย หรือ ในเรื่องเดิม ถ้าเว้นว่างคือแนบท้าย',
    en: 'Where the memo has its table of measures, attached or within เรื่องเดิม; attached when blank.',
  }),
};

function setting<T>(
  header: string,
  kind: FieldDefinition<T>['kind'],
  example: string,
  aliases: readonly string[],
  description: FieldDefinition<T>['description'],
): FieldDefinition<T> {
  return optional({ header, kind, example, aliases, description, width: SETTING_WIDTH });
}
