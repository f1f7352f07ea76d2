import { textPart } from '../kinds/choices';
import { text } from '../kinds/text';
import { defineTable, required } from './definition';

/** `ITA_Texts`: the passages of a memo or report. */
export const TEXTS = defineTable({
  id: 'ITA_Texts',
  sheet: 'ข้อความ',
  title: { th: 'ข้อความในบันทึกและรายงาน', en: 'Passages of memo and report' },
  row: { th: 'ข้อความหนึ่งย่อหน้า', en: 'one passage of a memo or report' },
  fields: {
    part: required({
      header: 'ตอน',
      kind: textPart,
      width: 14,
    }),
    text: required({
      header: 'ข้อความ',
      kind: text,
      width: 100,
    }),
  },
  signature: { all: ['part', 'text'] },
});
