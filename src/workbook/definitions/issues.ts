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
      width: 10,
    }),
    issue: required({
      header: 'ประเด็น',
      aliases: ['ประเด็นที่ต้องปรับปรุง', 'ประเด็นที่ต้องพัฒนา'],
      kind: text,
      width: 70,
    }),
    indicator: optional({
      header: 'ตัวชี้วัดที่',
      kind: indicator,
      width: 10,
    }),
    score: optional({
      header: 'คะแนน',
      kind: score,
      width: 10,
    }),
    year: optional({
      header: 'ปีงบประมาณ',
      kind: year,
      width: 13,
    }),
  },
  signature: { all: ['code', 'issue'] },
});
