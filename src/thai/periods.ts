import { inDigits, type Digits } from './digits';
import { formatDate } from './dates';
import { type Period } from './fiscal';
import { monthName } from './months';
import { resolvePeriod } from './resolve';
import { datePartsOf } from './serials';
import { BUDDHIST_OFFSET } from './years';

export { fiscalYearOf, fiscalYearPeriod, roundPeriod, type Period } from './fiscal';

/**
 * Reads a period as staff write it: days, months, quarters, halves, rounds or whole fiscal years, alone or from … to …,
 * in any digits, with any dash, broken over lines. A year that is not written is taken from the other end, else from
 * `fiscalYear` (B.E.). «ภายใน …» begins with that fiscal year. An end before the start is returned as written.
 * Null when any part of the text is not understood or a day does not exist.
 */
export function readPeriod(text: string, fiscalYear: number): Period | null {
  return resolvePeriod(text, fiscalYear);
}

/**
 * The period in words: «๑ ตุลาคม ๒๕๖๘ - ๓๐ กันยายน ๒๕๖๙» (days), or «ต.ค. ๒๕๖๘ - ก.ย. ๒๕๖๙» (months) when it is whole
 * months. A single day or month is named once.
 */
export function formatPeriod(period: Period, digits: Digits, style: 'days' | 'months' = 'days'): string {
  const ends =
    style === 'months' && isWholeMonths(period)
      ? [period.start, period.end].map((serial) => formatMonth(serial, digits))
      : [period.start, period.end].map((serial) => formatDate(serial, digits, 'long'));
  return [...new Set(ends)].join(' - ');
}

function isWholeMonths({ start, end }: Period): boolean {
  return start <= end && datePartsOf(start).day === 1 && datePartsOf(end + 1).day === 1;
}

function formatMonth(serial: number, digits: Digits): string {
  const { year, month } = datePartsOf(serial);
  return inDigits(`${monthName(month, 'short')} ${year + BUDDHIST_OFFSET}`, digits);
}
