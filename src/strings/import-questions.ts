import { FORMATS, plural } from './format';
import { placeText } from './import';
import type { Localised } from './language';

const { count: n } = FORMATS.th;

const YES: Localised = { th: 'ใช่', en: 'Yes' };
const NO: Localised = { th: 'ไม่', en: 'No' };

/** The questions of an import and their choices. */
export const IMPORT_QUESTIONS = {
  yes: YES,
  no: NO,
  none: { th: 'ไม่นำเข้าคอลัมน์นี้', en: 'Leave this column out' },
  heading: (heading: string): Localised => ({
    th: `คอลัมน์ “${heading}” คือข้อมูลใด`,
    en: `What is in the column “${heading}”?`,
  }),
  scoreYear: (where: string): Localised => ({
    th: `คะแนนในตารางที่ ${placeText(where).th} เป็นของปีงบประมาณใด`,
    en: `Of which fiscal year are the scores in ${placeText(where).en}?`,
  }),
  noYear: { th: 'ไม่นำเข้าคะแนนนี้', en: 'Leave these scores out' } satisfies Localised,
  code: (typed: string, guess: string): Localised => ({
    th: `รหัสข้อ “${typed}” คือ ${guess} ใช่หรือไม่`,
    en: `Is the code “${typed}” meant to be ${guess}?`,
  }),
  part: (text: string): Localised => ({
    th: `ย่อหน้า “${text}…” เป็นข้อความตอนใด`,
    en: `To which part does the paragraph “${text}…” belong?`,
  }),
  conflict: (column: string, key: string): Localised => ({
    th: `พบ “${column}” ของ ${key} สองค่า ใช้ค่าใด`,
    en: `There are two values of “${column}” for ${key}. Which is right?`,
  }),
  existing: (count: number): Localised => ({
    th: `มาตรการ ${n(count)} รายการมีอยู่แล้วในสมุดงาน ให้ทำอย่างไร`,
    en: `In the workbook already: ${plural(count, 'measure')}. What should be done?`,
  }),
  fill: { th: 'เติมช่องว่างของแถวเดิม', en: 'Fill the blanks of the rows that are there' } satisfies Localised,
  skip: { th: 'ข้าม', en: 'Skip them' } satisfies Localised,
  add: { th: 'เพิ่มซ้ำ', en: 'Add them once more' } satisfies Localised,
  replace: (item: string, present: string, offered: string): Localised => ({
    th: `“${item}” ในสมุดงานคือ “${present}” เปลี่ยนเป็น “${offered}” หรือไม่`,
    en: `“${item}” is “${present}” in the workbook. Replace it with “${offered}”?`,
  }),
  year: (present: string, offered: string): Localised => ({
    th: `เอกสารเป็นของปีงบประมาณ ${offered} แต่สมุดงานเป็นของปี ${present} ให้ทำอย่างไร`,
    en: `The document is of fiscal year ${offered}, the workbook of ${present}. What should be done?`,
  }),
  setYear: { th: 'เปลี่ยนปีของสมุดงาน', en: 'Change the year of the workbook' } satisfies Localised,
  keepYear: { th: 'คงปีของสมุดงานไว้', en: 'Leave the year as it is' } satisfies Localised,
  cancel: { th: 'ยกเลิกการนำเข้า', en: 'Cancel the import' } satisfies Localised,
};
