import { datePartsOf, serialOf } from '../../thai/dates/dates';
import { toArabicDigits, toThaiDigits } from '../../thai/text/digits';
import { MONTH_PATTERNS } from '../../thai/dates/months';
import { readPeriod } from '../../thai/dates/format-period';
import { readYear } from '../../thai/dates/years';

const FOUR_DIGITS = /(?<![0-9๐-๙])[0-9๐-๙]{4}(?![0-9๐-๙])/g;

/** Two digits are a year only behind a month or a word for year: «ต.ค.๖๗», «ปีงบประมาณ ๖๗». */
const TWO_DIGITS = new RegExp(
  `((?:${MONTH_PATTERNS.join('|')}|พ\\.?ศ\\.?|ปีงบประมาณ)\\s*)([0-9๐-๙]{2})(?![0-9๐-๙])`,
  'g',
);

/** The same day a year later; the last day of a month stays its last, leap years or not. */
export function nextYearsDay(serial: number): number {
  const { year, month, day } = datePartsOf(serial);
  const isLastOfMonth = datePartsOf(serial + 1).day === 1;
  // Day 0 of a month is the last of the one before.
  return isLastOfMonth ? serialOf(year + 1, month + 1, 0) : serialOf(year + 1, month, day);
}

/**
 * A period's text with every year moved on by one, in its own digits; a text that names no year stays. Null when that
 * would not come to the same days of the next year: then a person has to write it anew.
 */
export function nextYearsPeriod(text: string, fiscalYear: number): string | null {
  const shifted = withNextYears(text);
  const before = readPeriod(text, fiscalYear);
  const after = readPeriod(shifted, fiscalYear + 1);
  if (!before || !after) return null;
  return nextYearsDay(before.start) === after.start && nextYearsDay(before.end) === after.end ? shifted : null;
}

/** A text with every Buddhist year in it moved on by one. */
export function withNextYears(text: string): string {
  const isYear = (digits: string) => readYear(toArabicDigits(digits))?.era === 'buddhist';
  return text
    .replace(FOUR_DIGITS, (digits) => (isYear(digits) ? plusOne(digits) : digits))
    .replace(TWO_DIGITS, (_, before: string, digits: string) => before + plusOne(digits));
}

function plusOne(digits: string): string {
  const next = String(Number(toArabicDigits(digits)) + 1).slice(-digits.length);
  return /[๐-๙]/.test(digits) ? toThaiDigits(next) : next;
}
