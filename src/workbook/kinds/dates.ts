import { datePartsOf, readDate, serialOf } from '../../thai/dates/dates';
import { BUDDHIST_OFFSET } from '../../thai/dates/years';
import { exact, understood, UNREADABLE, type Read, type ValueKind } from './kind';

/** Days that an Excel cell of this program can mean: B.E. 2500 to 2800. A smaller number is a year or a slip of the pen. */
const FIRST_YEAR = 1957;
const LAST_YEAR = 2257;

/** A day, as the serial of its Common-Era date. A month alone means its first day. */
export const startDate: ValueKind<number> = { name: 'date', read: (raw) => readDay(raw, 'start') };

/** A day, as the serial of its Common-Era date. A month alone means its last day. */
export const endDate: ValueKind<number> = { name: 'date', read: (raw) => readDay(raw, 'end') };

/**
 * The day that was meant by a serial 543 years late: the Buddhist year was typed and Excel took it for a Common-Era year.
 * Null for every other serial, and where the meant year has no such day.
 */
export function meantByBuddhistSerial(serial: number): number | null {
  const { year, month, day } = datePartsOf(serial);
  const meantYear = year - BUDDHIST_OFFSET;
  if (!isPlausible(meantYear)) return null;
  const meant = serialOf(meantYear, month, day);
  return datePartsOf(meant).day === day ? meant : null;
}

/** A serial 543 years late is understood as the day that was meant; its raw value tells a check of it. */
function readDay(raw: string | number | boolean, edge: 'start' | 'end'): Read<number> {
  if (typeof raw === 'boolean') return UNREADABLE;
  if (typeof raw === 'string') return understood(readDate(raw, edge));
  return isPlausible(datePartsOf(raw).year) ? exact(Math.floor(raw)) : understood(meantByBuddhistSerial(raw));
}

function isPlausible(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}
