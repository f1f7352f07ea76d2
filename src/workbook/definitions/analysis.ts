import { indicator } from '../kinds/assessment';
import { year } from '../kinds/numbers';
import { text } from '../kinds/text';
import { defineTable, optional, required } from './definition';

/** `ITA_Analysis`: what the clerk makes of each indicator's score. */
export const ANALYSIS = defineTable({
  id: 'ITA_Analysis',
  sheet: 'บทวิเคราะห์',
  title: { th: 'บทวิเคราะห์รายตัวชี้วัด', en: 'Analysis by indicator' },
  row: { th: 'บทวิเคราะห์ตัวชี้วัดหนึ่งตัว', en: 'the analysis of one indicator' },
  fields: {
    indicator: required({
      header: 'ตัวชี้วัดที่',
      kind: indicator,
      description: { th: 'ลำดับตัวชี้วัด 1–10', en: 'The number of the indicator, 1–10.' },
      example: '8',
      width: 10,
    }),
    text: required({
      header: 'บทวิเคราะห์',
      kind: text,
      description: {
        th: 'บทวิเคราะห์ ขึ้นย่อหน้าใหม่ด้วย Alt+Enter ใช้คำแทนค่า เช่น {คะแนน:8} ได้',
        en: 'The analysis; a line break begins a paragraph. Tokens such as {คะแนน:8} are replaced from the data.',
      },
      example: 'ได้ {คะแนน:8} คะแนน {ผลต่าง:8} คะแนนจากปีก่อน',
      width: 100,
    }),
    year: optional({
      header: 'ปีงบประมาณ',
      kind: year,
      description: { th: 'ปีงบประมาณของผลประเมิน (พ.ศ.)', en: 'The fiscal year of the result (Buddhist Era).' },
      example: '2567',
      width: 13,
    }),
  },
  signature: { all: ['indicator', 'text'] },
});
