import { indicator, tool } from '../kinds/assessment';
import { score } from '../kinds/numbers';
import { text } from '../kinds/text';
import { defineTable, required } from './definition';

/** `ITA_Scores`: the ten indicators, one column of scores a year. */
export const SCORES = defineTable({
  id: 'ITA_Scores',
  sheet: 'คะแนน',
  title: { th: 'คะแนนรายตัวชี้วัด', en: 'Scores by indicator' },
  row: { th: 'ตัวชี้วัดหนึ่งตัว', en: 'one indicator' },
  fields: {
    number: required({
      header: 'ตัวชี้วัดที่',
      kind: indicator,
      description: { th: 'ลำดับตัวชี้วัด 1–10', en: 'The number of the indicator, 1–10.' },
      example: '8',
      width: 10,
    }),
    name: required({
      header: 'ตัวชี้วัด',
      aliases: ['รายละเอียดตัวชี้วัด', 'ชื่อตัวชี้วัด'],
      kind: text,
      description: { th: 'ชื่อตัวชี้วัดตามที่ประกาศ', en: 'The official name of the indicator.' },
      example: 'การปรับปรุงระบบการทำงาน',
      width: 32,
    }),
    tool: required({
      header: 'เครื่องมือ',
      aliases: ['เครื่องมือการประเมิน'],
      kind: tool,
      description: { th: 'เครื่องมือที่ใช้ประเมิน: IIT, EIT หรือ OIT', en: 'The tool: IIT, EIT or OIT.' },
      example: 'EIT',
      width: 11,
    }),
  },
  yearColumns: {
    kind: score,
    description: {
      th: 'คะแนนของปีนั้น 0–100 เพิ่มคอลัมน์ได้ปีละหนึ่งคอลัมน์ หัวคอลัมน์ต้องมีปี พ.ศ. เพียงปีเดียว เว้นว่างเมื่อยังไม่มีคะแนน',
      en: 'The score of that year, 0–100, or blank. One column a year, as many as you like: any header that holds one Buddhist year.',
    },
    example: '2567',
    width: 12,
  },
  signature: { all: ['number', 'tool'], year: true },
});
