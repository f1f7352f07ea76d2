import { readDateRanges } from './date-ranges';
import { inDigits, type Digits } from '../text/digits';
import { monthName } from './months';
import { daysOf } from './partial-dates';
import { datePartsOf } from './serials';
import { BUDDHIST_OFFSET } from './years';

export { datePartsOf, serialOf, type DateParts } from './serials';

/**
 * Reads a date written in Thai or in figures: `1 ต.ค. 2567`, `๑ ตุลาคม ๒๕๖๘`, `1/10/2567`,
 * `วันที่ 1 เดือนตุลาคม พ.ศ. 2567`. A month alone (`ต.ค.๖๕`) is its first day, or its last when `edge` is `end`.
 * The year must be there; two digits are taken for 2540–2599 and refused below; a Common-Era year means what it says.
 * Returns the serial of the (Common-Era) day, or null when it cannot be read or there is no such day.
 */
export function readDate(text: string, edge: 'start' | 'end' = 'start'): number | null {
  const [range, ...others] = readDateRanges(text) ?? [];
  const [point, ...further] = range?.points ?? [];
  if (!range || !point || others.length > 0 || further.length > 0) return null;
  if (range.by || range.onward || point.months !== 1) return null;
  return daysOf(point)?.[edge] ?? null;
}

/** The day with its Buddhist year: ๑๕ ตุลาคม ๒๕๖๘ (long), ๑๕ ต.ค. ๖๘ (short). */
export function formatDate(serial: number, digits: Digits, style: 'long' | 'short'): string {
  const { year, month, day } = datePartsOf(serial);
  const buddhist = String(year + BUDDHIST_OFFSET);
  const text =
    style === 'long'
      ? `${day} ${monthName(month, 'full')} ${buddhist}`
      : `${day} ${monthName(month, 'short')} ${buddhist.slice(-2)}`;
  return inDigits(text, digits);
}
