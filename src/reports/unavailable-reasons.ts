import type { Assessment } from '../assessment/assessment';
import type { Localised } from '../strings/language';

/** Why a section cannot be made, each with what to do about it. */
export const UNAVAILABLE_REASONS = {
  agency: {
    th: 'ต้องมีชื่อหน่วยงานในตารางหน่วยงาน',
    en: 'The name of the agency is needed in ITA_Agency.',
  },
  measures: {
    th: 'ต้องมีมาตรการอย่างน้อย ๑ รายการในตารางมาตรการ',
    en: 'At least one measure is needed in ITA_Measures.',
  },
  scores: {
    th: 'ต้องมีคะแนนรายตัวชี้วัดอย่างน้อย ๑ ปี ในตารางคะแนน',
    en: 'Indicator scores of at least one year are needed in ITA_Scores.',
  },
  result: {
    th: 'ต้องมีคะแนนในตารางคะแนน หรือผลที่ประกาศในตารางผลรายปี',
    en: 'Scores in ITA_Scores or an announced result in ITA_Results are needed.',
  },
  measuresOfIndicators: {
    th: 'ต้องมีมาตรการที่ระบุตัวชี้วัดในตารางมาตรการ หรือบทวิเคราะห์ในตารางบทวิเคราะห์',
    en: 'Measures that name an indicator in ITA_Measures, or an analysis in ITA_Analysis, are needed.',
  },
  measuresOfTools: {
    th: 'ต้องมีมาตรการที่ระบุเครื่องมือหรือตัวชี้วัดในตารางมาตรการ',
    en: 'Measures that name a tool or an indicator are needed in ITA_Measures.',
  },
  measuresInMemo: {
    th: 'ตารางมาตรการอยู่ในเรื่องเดิมของบันทึกข้อความแล้ว ตามค่า “ตารางมาตรการในบันทึก” ในตารางหน่วยงาน',
    en: 'The measures are in the memo itself, as the setting ตารางมาตรการในบันทึก of ITA_Agency has it.',
  },
  statuses: {
    th: 'ต้องมีสถานะของมาตรการอย่างน้อย ๑ รายการในตารางมาตรการ',
    en: 'The status of at least one measure is needed in ITA_Measures.',
  },
  memoTexts: {
    th: 'ต้องมีข้อความในตารางข้อความ หรือผลการประเมินอย่างน้อย ๑ ปี',
    en: 'Texts in ITA_Texts or the result of at least one year are needed.',
  },
  issues: {
    th: 'ต้องมีประเด็นในตารางประเด็น และมาตรการที่อ้างถึงรหัสข้อนั้น',
    en: 'Issues in ITA_Issues and measures that name their codes are needed.',
  },
  twoYears: {
    th: 'ต้องมีคะแนน ๒ ปี ในตารางคะแนน (ปีใดมีแต่คะแนนรวม กรอกในตารางผลรายปี)',
    en: 'Scores of two years are needed in ITA_Scores (a year with only a total may stand in ITA_Results).',
  },
  otherSections: {
    th: 'รายงานนี้ยังไม่มีส่วนอื่นที่จัดทำได้ จึงไม่ทำปกไว้เปล่า ๆ',
    en: 'No other part of this report can be made, so it gets no cover either.',
  },
} as const satisfies Record<string, Localised>;

/** Whether the result year has anything to show: a total, or the score of any indicator. */
export function hasResult(assessment: Assessment | null): assessment is Assessment {
  if (!assessment) return false;
  return assessment.total !== null || assessment.indicators.some(({ score }) => score !== null);
}
