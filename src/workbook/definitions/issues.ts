import { indicator, question } from '../kinds/assessment';
import { score, year } from '../kinds/numbers';
import { text } from '../kinds/text';
import { defineTable, optional, required } from './definition';

/** `ITA_Issues`: the assessment questions that need improving. */
export const ISSUES = defineTable({
  id: 'ITA_Issues',
  sheet: 'ประเด็น',
  title: { th: 'ประเด็นที่ต้องปรับปรุง', en: 'Issues to improve' },
  row: { th: 'ข้อคำถามหนึ่งข้อที่ต้องปรับปรุง', en: 'one assessment question to improve' },
  fields: {
    code: required({
      header: 'รหัสข้อ',
      kind: question,
      description: {
        th: 'รหัสข้อคำถาม: i = IIT, e = EIT, o = OIT',
        en: 'The code of the question: i = IIT, e = EIT, o = OIT.',
      },
      example: 'e12',
      width: 10,
    }),
    issue: required({
      header: 'ประเด็น',
      aliases: ['ประเด็นที่ต้องปรับปรุง', 'ประเด็นที่ต้องพัฒนา'],
      kind: text,
      description: { th: 'ประเด็นที่ต้องปรับปรุง', en: 'What needs improving.' },
      example: 'การเปิดโอกาสให้ประชาชนมีส่วนร่วมในการปรับปรุงการทำงาน',
      width: 70,
    }),
    indicator: optional({
      header: 'ตัวชี้วัดที่',
      kind: indicator,
      description: { th: 'ตัวชี้วัดของข้อคำถาม', en: 'The indicator the question belongs to.' },
      example: '8',
      width: 10,
    }),
    score: optional({
      header: 'คะแนน',
      kind: score,
      description: { th: 'คะแนนของข้อคำถาม 0–100', en: 'The score of the question, 0–100.' },
      example: '78.60',
      width: 10,
    }),
    year: optional({
      header: 'ปีงบประมาณ',
      kind: year,
      description: { th: 'ปีงบประมาณของผลประเมิน (พ.ศ.)', en: 'The fiscal year of the result (Buddhist Era).' },
      example: '2567',
      width: 13,
    }),
  },
  signature: { all: ['code', 'issue'] },
});
