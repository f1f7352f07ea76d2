import { formatDate } from './dates';
import { inDigits, type Digits } from '../text/digits';
import type { Period } from './fiscal';
import { monthName } from './months';
import { datePartsOf } from './serials';
import { BUDDHIST_OFFSET } from './years';

export { fiscalYearOf, fiscalYearPeriod, roundPeriod, type Period } from './fiscal';
export { readPeriod } from './read-period';

/**
 * The period in words: «๑ ตุลาคม ๒๕๖๘ - ๓๐ กันยายน ๒๕๖๙» (days), or «ต.ค. ๒๕๖๘ - ก.ย. ๒๕๖๙» (months) when it is whole
 * months. A single day or month is named once.
 */
export function formatPeriod(period: Period, digits: Digits, style: 'days' | 'months' = 'days'): string {
  const ends = [period.start, period.end].map((serial) =>
    style === 'months' && isWholeMonths(period) ? formatMonth(serial, digits) : formatDate(serial, digits, 'long'),
  );
  return [...new Set(ends)].join(' - ');
}

function isWholeMonths({ start, end }: Period): boolean {
  return start <= end && datePartsOf(start).day === 1 && datePartsOf(end + 1).day === 1;
}

function formatMonth(serial: number, digits: Digits): string {
  const { year, month } = datePartsOf(serial);
  return inDigits(`${monthName(month, 'short')} ${year + BUDDHIST_OFFSET}`, digits);
}
