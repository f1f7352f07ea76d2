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
      description: {
        th: 'บทนำ เรื่องเดิม ข้อเท็จจริง ข้อพิจารณา หรือสรุป แถวที่มีตอนเดียวกันเป็นย่อหน้าเรียงตามลำดับ',
        en: 'The part it belongs to. Rows of the same part are its paragraphs in order.',
      },
      example: 'ข้อเท็จจริง',
      width: 14,
    }),
    text: required({
      header: 'ข้อความ',
      kind: text,
      description: {
        th: 'ข้อความ ใช้คำแทนค่า เช่น {คะแนนรวม} ได้',
        en: 'The passage. Tokens such as {คะแนนรวม} are replaced from the data.',
      },
      example: '{หน่วยงาน} มีคะแนนรวม {คะแนนรวม} คะแนน อยู่ในระดับ{ระดับ}',
      width: 100,
    }),
  },
  signature: { all: ['part', 'text'] },
});
