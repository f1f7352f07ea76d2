import { BUDDHIST_OFFSET } from './years';
import { datePartsOf, serialOf } from './serials';

/** A stretch of whole days, both ends included, as Excel serials of Common-Era days. */
export interface Period {
  readonly start: number;
  readonly end: number;
}

/** The first month of the fiscal year: year Y (B.E.) runs from 1 October Y−1 to 30 September Y. */
export const FIRST_FISCAL_MONTH = 10;

/** The Buddhist fiscal year in which the day lies. */
export function fiscalYearOf(serial: number): number {
  const { year, month } = datePartsOf(serial);
  return fiscalYearOfMonth(year + BUDDHIST_OFFSET, month);
}

/** The fiscal year of a month of a Buddhist calendar year. */
export function fiscalYearOfMonth(year: number, month: number): number {
  return month >= FIRST_FISCAL_MONTH ? year + 1 : year;
}

/** The Common-Era calendar year of a month within a Buddhist fiscal year. */
export function calendarYearOf(fiscalYear: number, month: number): number {
  return fiscalYear - BUDDHIST_OFFSET - (month >= FIRST_FISCAL_MONTH ? 1 : 0);
}

/** So many whole months from the first day of a month (1–12) of a Buddhist fiscal year. */
export function monthsPeriod(fiscalYear: number, month: number, months: number): Period {
  const year = calendarYearOf(fiscalYear, month);
  return { start: serialOf(year, month, 1), end: serialOf(year, month + months, 0) };
}

/** The whole fiscal year (B.E.). */
export function fiscalYearPeriod(year: number): Period {
  return roundPeriod(year, 12);
}

/** The part of the fiscal year (B.E.) that a report of the six- or twelve-month round covers. */
export function roundPeriod(year: number, round: 6 | 12): Period {
  return monthsPeriod(year, FIRST_FISCAL_MONTH, round);
}
