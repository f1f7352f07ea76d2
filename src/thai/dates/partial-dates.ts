import { calendarYearOf, FIRST_FISCAL_MONTH, fiscalYearOfMonth, monthsPeriod, type Period } from './fiscal';
import { isRealDay, serialOf } from './serials';

/**
 * One end of a period as written: a day, or so many whole months from a first month (a month 1, a quarter 3, a half 6,
 * a year 12). `fiscalYear` (B.E.) is null when the text leaves it to its surroundings.
 */
export interface PartialDate {
  /** Of the month; null for whole months. */
  readonly day: number | null;
  /** 1–12. */
  readonly month: number;
  readonly months: number;
  readonly fiscalYear: number | null;
}

/** A year (B.E.) as written after a point: a fiscal one when the text says ปีงบประมาณ, else of the calendar. */
export interface WrittenYear {
  readonly year: number;
  readonly fiscal: boolean;
}

/** The whole fiscal year and its two halves, of a year not yet known. */
export const WHOLE_YEAR = wholeMonths(FIRST_FISCAL_MONTH, 12);
export const FIRST_HALF = wholeMonths(FIRST_FISCAL_MONTH, 6);
export const SECOND_HALF = wholeMonths(4, 6);

const QUARTERS = [FIRST_FISCAL_MONTH, 1, 4, 7].map((month) => wholeMonths(month, 3));

/** Quarter 1–4 of a fiscal year not yet known; null for any other number. */
export function quarterDate(quarter: number): PartialDate | null {
  return QUARTERS[quarter - 1] ?? null;
}

/** A month, or a day of it, of the year written with it. */
export function monthPoint(month: number, day: number | null, written: WrittenYear | null): PartialDate {
  const fiscalYear = written && (written.fiscal ? written.year : fiscalYearOfMonth(written.year, month));
  return { day, month, months: 1, fiscalYear };
}

/** The days of a point; null while its year is not known, or when there is no such day. */
export function daysOf({ day, month, months, fiscalYear }: PartialDate): Period | null {
  if (fiscalYear === null) return null;
  if (day === null) return monthsPeriod(fiscalYear, month, months);
  const year = calendarYearOf(fiscalYear, month);
  if (!isRealDay({ year, month, day })) return null;
  const serial = serialOf(year, month, day);
  return { start: serial, end: serial };
}

/** Whether one point begins in an earlier month of the fiscal year than the other. */
export function isEarlierInYear(point: PartialDate, other: PartialDate): boolean {
  return placeInYear(point) < placeInYear(other);
}

/** 0 for October to 11 for September. */
function placeInYear({ month }: PartialDate): number {
  return (month - FIRST_FISCAL_MONTH + 12) % 12;
}

function wholeMonths(month: number, months: number): PartialDate {
  return { day: null, month, months, fiscalYear: null };
}
