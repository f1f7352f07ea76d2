import type { ANALYSIS } from '../../workbook/definitions';
import type { Guidance } from './guidance';

/** The columns of `ITA_Analysis`. */
export const ANALYSIS_GUIDANCE: Guidance<typeof ANALYSIS.fields> = {
  indicator: { description: { th: 'ลำดับตัวชี้วัด 1–10', en: 'The number of the indicator, 1–10.' }, example: '8' },
  text: {
    description: {
      th: 'บทวิเคราะห์ ขึ้นย่อหน้าใหม่ด้วย Alt+Enter ใช้คำแทนค่า เช่น {คะแนน:8} ได้',
      en: 'The analysis; a line break begins a paragraph. Tokens such as {คะแนน:8} are replaced from the data.',
    },
    example: 'ได้ {คะแนน:8} คะแนน {ผลต่าง:8} คะแนนจากปีก่อน',
  },
  year: {
    description: { th: 'ปีงบประมาณของผลประเมิน (พ.ศ.)', en: 'The fiscal year of the result (Buddhist Era).' },
    example: '2567',
  },
};
