import type { SCORES } from '../../workbook/definitions';
import type { Guidance, FieldGuidance } from './guidance';

/** The columns of `ITA_Scores`. */
export const SCORES_GUIDANCE: Guidance<typeof SCORES.fields> = {
  number: { description: { th: 'ลำดับตัวชี้วัด 1–10', en: 'The number of the indicator, 1–10.' }, example: '8' },
  name: {
    description: { th: 'ชื่อตัวชี้วัดตามที่ประกาศ', en: 'The official name of the indicator.' },
    example: 'การปรับปรุงระบบการทำงาน',
  },
  tool: { description: { th: 'เครื่องมือที่ใช้ประเมิน: IIT, EIT หรือ OIT', en: 'The tool: IIT, EIT or OIT.' }, example: 'EIT' },
};

/** A column of scores of one year. */
export const YEAR_GUIDANCE: FieldGuidance = {
  description: {
    th: 'คะแนนของปีนั้น 0–100 เพิ่มคอลัมน์ได้ปีละหนึ่งคอลัมน์ หัวคอลัมน์ต้องมีปี พ.ศ. เพียงปีเดียว เว้นว่างเมื่อยังไม่มีคะแนน',
    en: 'The score of that year, 0–100, or blank. One column a year, as many as you like: any header that holds one Buddhist year.',
  },
  example: '2567',
};
