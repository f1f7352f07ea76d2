import type { Localised } from './language';

/** What the tables of the contract are called in a sentence, by their fixed names, which no clerk should have to read. */
export const TABLE_NAMES = {
  ITA_Agency: { th: 'หน่วยงาน', en: 'Agency (หน่วยงาน)' },
  ITA_Scores: { th: 'คะแนน', en: 'Scores (คะแนน)' },
  ITA_Results: { th: 'ผลรายปี', en: 'Results (ผลรายปี)' },
  ITA_Issues: { th: 'ประเด็น', en: 'Issues (ประเด็น)' },
  ITA_Measures: { th: 'มาตรการ', en: 'Measures (มาตรการ)' },
  ITA_Analysis: { th: 'บทวิเคราะห์', en: 'Analysis (บทวิเคราะห์)' },
  ITA_Texts: { th: 'ข้อความ', en: 'Texts (ข้อความ)' },
  ITA_Signers: { th: 'ผู้ลงนาม', en: 'Signers (ผู้ลงนาม)' },
} as const satisfies Record<string, Localised>;

/** The names of the tables in one language. */
export function tableNamesIn(language: keyof Localised): Readonly<Record<keyof typeof TABLE_NAMES, string>> {
  return Object.fromEntries(
    Object.entries(TABLE_NAMES).map(([id, name]) => [id, name[language]]),
  ) as unknown as Readonly<Record<keyof typeof TABLE_NAMES, string>>;
}
