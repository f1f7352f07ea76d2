import { startDate } from '../kinds/dates';
import { score, year } from '../kinds/numbers';
import { text } from '../kinds/text';
import { defineTable, optional, required } from './definition';

/** `ITA_Results`: what was announced, year by year. */
export const RESULTS = defineTable({
  id: 'ITA_Results',
  sheet: 'ผลรายปี',
  title: { th: 'ผลการประเมินที่ประกาศ', en: 'Announced results' },
  row: { th: 'ผลที่ประกาศหนึ่งปี', en: 'one announced year' },
  fields: {
    year: required({
      header: 'ปีงบประมาณ',
      kind: year,
      description: { th: 'ปีงบประมาณของผลประเมิน (พ.ศ.)', en: 'The fiscal year of the result (Buddhist Era).' },
      example: '2567',
      width: 13,
    }),
    total: required({
      header: 'คะแนนรวม',
      kind: score,
      description: {
        th: 'คะแนนรวมที่ประกาศ โปรแกรมเทียบกับคะแนนรวมถ่วงน้ำหนักที่คำนวณได้',
        en: 'The announced total, compared with the weighted total that the scores come to.',
      },
      example: '95.42',
      width: 12,
    }),
    level: optional({
      header: 'ระดับ',
      kind: text,
      description: { th: 'ระดับผลการประเมินที่ประกาศ', en: 'The announced level.' },
      example: 'ผ่านดี',
      width: 20,
    }),
    IIT: toolScore('IIT', '99.57'),
    EIT: toolScore('EIT', '93.74'),
    OIT: toolScore('OIT', '93.57'),
    announced: optional({
      header: 'วันที่ประกาศ',
      kind: startDate,
      description: { th: 'วันที่ประกาศผล', en: 'The day of the announcement.' },
      example: '1 ส.ค. 2567',
      width: 16,
    }),
  },
  signature: { all: ['year', 'total'] },
});

function toolScore(header: 'IIT' | 'EIT' | 'OIT', example: string) {
  return optional({
    header,
    kind: score,
    description: { th: `คะแนน ${header} ที่ประกาศ`, en: `The announced ${header} score.` },
    example,
    width: 10,
  });
}
