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
      width: 10,
    }),
    name: required({
      header: 'ตัวชี้วัด',
      aliases: ['รายละเอียดตัวชี้วัด', 'ชื่อตัวชี้วัด'],
      kind: text,
      width: 32,
    }),
    tool: required({
      header: 'เครื่องมือ',
      aliases: ['เครื่องมือการประเมิน'],
      kind: tool,
      width: 11,
    }),
  },
  yearColumns: {
    kind: score,
    width: 12,
  },
  signature: { all: ['number', 'tool'], year: true },
});
