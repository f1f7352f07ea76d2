const DAY = 86_400_000;

/** Excel's serial number of a moment given as UTC, as the file library holds dates (system of 1900). */
export function serialOf(date: Date): number {
  const serial = date.getTime() / DAY + 25_569;
  // Excel believes that 1900 was a leap year: days before 1 March 1900 stand one lower.
  return Number((serial < 61 ? serial - 1 : serial).toFixed(10));
}

/** Serial of a calendar date; month 1 to 12. Null when there is no such day. */
export function serialOfDay(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && year >= 1900 && year <= 9999 ? serialOf(date) : null;
}
