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
      width: 10,
    }),
    text: required({
      header: 'บทวิเคราะห์',
      kind: text,
      width: 100,
    }),
    year: optional({
      header: 'ปีงบประมาณ',
      kind: year,
      width: 13,
    }),
  },
  signature: { all: ['indicator', 'text'] },
});
