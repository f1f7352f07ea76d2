import type { AGENCY, AGENCY_SETTINGS } from '../../workbook/definitions';
import type { Guidance } from './guidance';

/** The columns of `ITA_Agency`. */
export const AGENCY_GUIDANCE: Guidance<typeof AGENCY.fields> = {
  item: {
    description: {
      th: 'ชื่อรายการตามตารางถัดไป แถวอื่นเป็นของท่าน โปรแกรมไม่ยุ่งเกี่ยว',
      en: 'The name of a setting, from the list below. Other rows are yours and left alone.',
    },
    example: 'หน่วยงาน',
  },
  value: { description: { th: 'ค่าของรายการนั้น', en: 'The value of the setting.' }, example: 'เทศบาลตำบลบ้านตัวอย่าง' },
};

/** The settings of an agency, by their names in `AGENCY_SETTINGS`. */
export const SETTING_GUIDANCE: Guidance<typeof AGENCY_SETTINGS> = {
  name: { description: { th: 'ชื่อเต็มของหน่วยงาน', en: 'The full name of the agency.' }, example: 'เทศบาลตำบลบ้านตัวอย่าง' },
  kind: {
    description: {
      th: 'ประเภทของหน่วยงาน ถ้าเว้นว่างจะดูจากชื่อ',
      en: 'The kind of local government; told from the name when blank.',
    },
    example: 'เทศบาลตำบล',
  },
  district: { description: { th: 'ชื่ออำเภอ ไม่ต้องมีคำว่าอำเภอ', en: 'The district.' }, example: 'เมืองตัวอย่าง' },
  province: { description: { th: 'ชื่อจังหวัด ไม่ต้องมีคำว่าจังหวัด', en: 'The province.' }, example: 'ตัวอย่าง' },
  fiscalYear: {
    description: { th: 'ปีงบประมาณที่รายงาน (พ.ศ.)', en: 'The fiscal year reported on (Buddhist Era).' },
    example: '2567',
  },
  operatingYear: {
    description: {
      th: 'ปีงบประมาณที่ดำเนินมาตรการ กรอกเมื่อไม่ใช่ปีที่รายงาน เช่น แผนจากผลปี 2568 ดำเนินการในปี 2569',
      en: 'The fiscal year in which the measures run, when it is another: a plan from the 2568 result runs in 2569.',
    },
    example: '2567',
  },
  resultYear: {
    description: {
      th: 'ปีงบประมาณของผล ITA ที่รายงานอ้างอิง ถ้าเว้นว่างคือปีล่าสุดที่มีคะแนนหรือผลประกาศ',
      en: 'The fiscal year of the result the report rests on; the latest with a score or an announced result when blank.',
    },
    example: '2567',
  },
  round: {
    description: {
      th: 'รอบการรายงาน: 6 เดือน หรือ 12 เดือน ถ้าเว้นว่างคือ 12 เดือน',
      en: 'The round reported on, six or twelve months; twelve when blank.',
    },
    example: '12 เดือน',
  },
  threshold: {
    description: {
      th: 'คะแนนที่ตัวชี้วัดควรได้ 0–100 ถ้าเว้นว่างคือ 85',
      en: 'The score each indicator should reach, 0–100; 85 when blank.',
    },
    example: '85',
  },
  digits: {
    description: {
      th: 'ตัวเลขในรายงาน: ไทย หรือ อารบิก ถ้าเว้นว่างคือไทย',
      en: 'The digits on report sheets, Thai or Arabic; Thai when blank.',
    },
    example: 'ไทย',
  },
  font: {
    description: {
      th: 'แบบอักษรของรายงาน ถ้าเว้นว่างคือ TH SarabunPSK',
      en: 'The font of report sheets; TH SarabunPSK when blank.',
    },
    example: 'TH SarabunPSK',
  },
  division: {
    description: {
      th: 'ส่วนราชการเจ้าของเรื่อง สำหรับหัวบันทึกข้อความ',
      en: 'The division that writes, for the head of the memo.',
    },
    example: 'สำนักปลัดเทศบาล',
  },
  telephone: {
    description: {
      th: 'หมายเลขโทรศัพท์ สำหรับหัวบันทึกข้อความ',
      en: 'The telephone number, for the head of the memo.',
    },
    example: '0 0000 0000',
  },
  documentNumber: {
    description: {
      th: 'เลขที่ของบันทึกข้อความ',
      en: 'The number of the memo.',
    },
    example: 'ตย 00000/000',
  },
  documentDate: {
    description: {
      th: 'วันที่ของบันทึกข้อความ',
      en: 'The date of the memo.',
    },
    example: '3 ตุลาคม 2567',
  },
  subject: {
    description: {
      th: 'ชื่อเรื่องของบันทึกข้อความ ถ้าเว้นว่างโปรแกรมเรียบเรียงให้',
      en: 'The subject of the memo; composed when blank.',
    },
    example: 'รายงานผลการดำเนินการตามมาตรการ',
  },
  addressee: {
    description: {
      th: 'ผู้รับบันทึกข้อความ',
      en: 'Whom the memo is addressed to.',
    },
    example: 'นายกเทศมนตรีตำบลบ้านตัวอย่าง',
  },
  measureTables: {
    description: {
      th: 'ตารางมาตรการของบันทึกข้อความ: แนบท้าย หรือ ในเรื่องเดิม ถ้าเว้นว่างคือแนบท้าย',
      en: 'Where the memo has its table of measures, attached or within เรื่องเดิม; attached when blank.',
    },
    example: 'แนบท้าย',
  },
};
