import type { ISSUES } from '../../workbook/definitions';
import type { Guidance } from './guidance';

/** The columns of `ITA_Issues`. */
export const ISSUES_GUIDANCE: Guidance<typeof ISSUES.fields> = {
  code: {
    description: {
      th: 'รหัสข้อคำถาม: i = IIT, e = EIT, o = OIT',
      en: 'The code of the question: i = IIT, e = EIT, o = OIT.',
    },
    example: 'e12',
  },
  issue: {
    description: { th: 'ประเด็นที่ต้องปรับปรุง', en: 'What needs improving.' },
    example: 'การเปิดโอกาสให้ประชาชนมีส่วนร่วมในการปรับปรุงการทำงาน',
  },
  indicator: { description: { th: 'ตัวชี้วัดของข้อคำถาม', en: 'The indicator the question belongs to.' }, example: '8' },
  score: { description: { th: 'คะแนนของข้อคำถาม 0–100', en: 'The score of the question, 0–100.' }, example: '78.60' },
  year: {
    description: { th: 'ปีงบประมาณของผลประเมิน (พ.ศ.)', en: 'The fiscal year of the result (Buddhist Era).' },
    example: '2567',
  },
};
