import type { Localised } from '../strings/language';

/** Why a section cannot be made, each with what to do about it. */
export const LACKS = {
  agency: {
    th: 'ต้องมีชื่อหน่วยงานในตาราง ITA_Agency',
    en: 'The name of the agency is needed in ITA_Agency.',
  },
  measures: {
    th: 'ต้องมีมาตรการอย่างน้อย ๑ รายการในตาราง ITA_Measures',
    en: 'At least one measure is needed in ITA_Measures.',
  },
  twoYears: {
    th: 'ต้องมีคะแนน ๒ ปี ในตาราง ITA_Scores (ปีใดมีแต่คะแนนรวม กรอกใน ITA_Results)',
    en: 'Scores of two years are needed in ITA_Scores (a year with only a total may stand in ITA_Results).',
  },
  otherSections: {
    th: 'รายงานนี้ยังไม่มีส่วนอื่นที่จัดทำได้ จึงไม่ทำปกไว้เปล่า ๆ',
    en: 'No other part of this report can be made, so it gets no cover either.',
  },
} as const satisfies Record<string, Localised>;
