import type { TEXTS } from '../../workbook/definitions';
import type { Guidance } from './guidance';

/** The columns of `ITA_Texts`. */
export const TEXTS_GUIDANCE: Guidance<typeof TEXTS.fields> = {
  part: {
    description: {
      th: 'บทนำ เรื่องเดิม ข้อเท็จจริง ข้อพิจารณา หรือสรุป แถวที่มีตอนเดียวกันเป็นย่อหน้าเรียงตามลำดับ',
      en: 'The part it belongs to. Rows of the same part are its paragraphs in order.',
    },
    example: 'ข้อเท็จจริง',
  },
  text: {
    description: {
      th: 'ข้อความ ใช้คำแทนค่า เช่น {คะแนนรวม} ได้',
      en: 'The passage. Tokens such as {คะแนนรวม} are replaced from the data.',
    },
    example: '{หน่วยงาน} มีคะแนนรวม {คะแนนรวม} คะแนน อยู่ในระดับ{ระดับ}',
  },
};
