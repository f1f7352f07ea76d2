import { toArabicDigits } from '../text/digits';
import { foldThai, repairThai } from '../text/repair';

/** A year, always as Buddhist Era, and the era in which it was written. */
export interface YearReading {
  readonly year: number;
  readonly era: 'buddhist' | 'common';
}

/** Buddhist Era is 543 years ahead of the Common Era. */
export const BUDDHIST_OFFSET = 543;

const FIRST_BUDDHIST = 2400;
const LAST_BUDDHIST = 2699;
const FIRST_COMMON = 1900;
const LAST_COMMON = LAST_BUDDHIST - BUDDHIST_OFFSET;

const CENTURY = 2500;
/** «๔๐»–«๙๙» are 2540–2599; an earlier two-digit year could as well be of the Common Era, so it is not certain. */
const FIRST_SHORT = 40;

/** The words for an era, as the source of a regular expression. */
export const ERA = '(?:พ\\.?ศ\\.?|ค\\.?ศ\\.?|พุทธศักราช|คริสต์ศักราช)';
const YEAR_WORDS = `(?:(?:ประจำ|ของ|ใน)?ปี(?:งบ(?:ประมาณ|ฯ)?)?${ERA}?|${ERA})`;
const WRITTEN_YEAR = new RegExp(`^\\(?(${YEAR_WORDS}?)['’]?(\\d+)\\)?$`);

/** A number with its decimals or thousands, which make it no year, and the words that make two digits one. */
const YEAR_IN_TEXT = new RegExp(`((?:ปี(?:งบ(?:ประมาณ|ฯ)?)?\\s*${ERA}?|${ERA})\\s*['’]?)?(\\d+(?:[.,]\\d+)*)`, 'g');

/**
 * Reads a year that stands by itself: `2567`, `๒๕๖๗`, `พ.ศ. 2567`, `ปีงบประมาณ พ.ศ.๒๕๖๗`. Two digits are a year only
 * after such a word («ปีงบประมาณ ๖๗»). The size of the number tells the era, whatever the word: 2024 is a Common-Era
 * year. Null when it is no year between 2400 and 2699, or more than a year is written.
 */
export function readYear(input: string | number): YearReading | null {
  if (typeof input === 'number') return yearOfNumber(input);
  const [, words = '', digits = ''] = WRITTEN_YEAR.exec(foldThai(input)) ?? [];
  return words === '' && digits.length === 2 ? null : yearOfDigits(digits);
}

/** Every year written anywhere in the text, in order, two digits only after such a word: «คะแนน ITA ปีงบประมาณ พ.ศ.๒๕๖๖». */
export function yearsIn(text: string): readonly YearReading[] {
  return [...toArabicDigits(repairThai(text)).matchAll(YEAR_IN_TEXT)].flatMap(([, words = '', digits = '']) =>
    words === '' && digits.length === 2 ? [] : (yearOfDigits(digits) ?? []),
  );
}

/** «66», «'67», «FY67», «FY2567», «2566.0», «2,566»: how spreadsheets and English reports shorten or spoil a year. */
const ODD_YEAR = /^(?:FY|F\.Y\.|')?\s*(\d{2}|\d,\d{3}|\d{4})(?:\.0+)?$/i;

/**
 * The year that a column's header stands for in an odd or short form, where only one Buddhist year can be meant; null for
 * any other text.
 */
export function readOddYear(text: string): number | null {
  const [, digits = ''] = ODD_YEAR.exec(toArabicDigits(repairThai(text)).trim()) ?? [];
  const reading = yearOfDigits(digits.replace(',', ''));
  return reading?.era === 'buddhist' ? reading.year : null;
}

/** The year that two or four Arabic digits stand for within a date, where only a year can stand; null when uncertain. */
export function yearOfDigits(digits: string): YearReading | null {
  const value = Number(digits);
  if (digits.length === 4) return yearOfNumber(value);
  return digits.length === 2 && value >= FIRST_SHORT ? { year: CENTURY + value, era: 'buddhist' } : null;
}

function yearOfNumber(value: number): YearReading | null {
  if (!Number.isInteger(value)) return null;
  if (value >= FIRST_BUDDHIST && value <= LAST_BUDDHIST) return { year: value, era: 'buddhist' };
  if (value >= FIRST_COMMON && value <= LAST_COMMON) return { year: value + BUDDHIST_OFFSET, era: 'common' };
  return null;
}
