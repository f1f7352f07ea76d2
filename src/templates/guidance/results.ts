import type { RESULTS } from '../../workbook/definitions';
import type { Guidance } from './guidance';

/** The columns of `ITA_Results`. */
export const RESULTS_GUIDANCE: Guidance<typeof RESULTS.fields> = {
  year: {
    description: { th: 'ปีงบประมาณของผลประเมิน (พ.ศ.)', en: 'The fiscal year of the result (Buddhist Era).' },
    example: '2567',
  },
  total: {
    description: {
      th: 'คะแนนรวมที่ประกาศ โปรแกรมเทียบกับคะแนนรวมถ่วงน้ำหนักที่คำนวณได้',
      en: 'The announced total, compared with the weighted total that the scores come to.',
    },
    example: '95.42',
  },
  level: { description: { th: 'ระดับผลการประเมินที่ประกาศ', en: 'The announced level.' }, example: 'ผ่านดี' },
  IIT: { description: { th: 'คะแนน IIT ที่ประกาศ', en: 'The announced IIT score.' }, example: '99.57' },
  EIT: { description: { th: 'คะแนน EIT ที่ประกาศ', en: 'The announced EIT score.' }, example: '93.74' },
  OIT: { description: { th: 'คะแนน OIT ที่ประกาศ', en: 'The announced OIT score.' }, example: '93.57' },
  announced: { description: { th: 'วันที่ประกาศผล', en: 'The day of the announcement.' }, example: '1 ส.ค. 2567' },
};
