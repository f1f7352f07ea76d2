/** The parts of a day. `year` is of the Common Era, `month` 1–12. */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MILLISECONDS_A_DAY = 86_400_000;
/** Day 0 of Excel's 1900 system as it counts from 1 March 1900 on (it takes 1900 for a leap year before that). */
const DAY_ZERO = Date.UTC(1899, 11, 30) / MILLISECONDS_A_DAY;

/**
 * The Excel serial (1900 system) of a Common-Era day, right from 1 March 1900 on. Month and day may run over their
 * end as in `Date`: day 0 of month 13 is 31 December.
 */
export function serialOf(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / MILLISECONDS_A_DAY - DAY_ZERO;
}

/** The day of an Excel serial (1900 system, time of day ignored); parts are NaN beyond what a date can be. */
export function datePartsOf(serial: number): DateParts {
  const date = new Date((Math.floor(serial) + DAY_ZERO) * MILLISECONDS_A_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Whether there is such a day, leap years included. */
export function isRealDay({ year, month, day }: DateParts): boolean {
  const parts = datePartsOf(serialOf(year, month, day));
  return parts.year === year && parts.month === month; // a day too many is one of another month
}
