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
      width: 13,
    }),
    total: required({
      header: 'คะแนนรวม',
      kind: score,
      width: 12,
    }),
    level: optional({
      header: 'ระดับ',
      kind: text,
      width: 20,
    }),
    IIT: toolScore('IIT'),
    EIT: toolScore('EIT'),
    OIT: toolScore('OIT'),
    announced: optional({
      header: 'วันที่ประกาศ',
      kind: startDate,
      width: 16,
    }),
  },
  signature: { all: ['year', 'total'] },
});

function toolScore(header: 'IIT' | 'EIT' | 'OIT') {
  return optional({ header, kind: score, width: 10 });
}
