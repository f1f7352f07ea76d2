/** One month's names: full, and as abbreviated in official writing. */
interface MonthName {
  readonly full: string;
  readonly short: string;
}

/** January first. */
export const MONTH_NAMES: readonly MonthName[] = [
  { full: 'มกราคม', short: 'ม.ค.' },
  { full: 'กุมภาพันธ์', short: 'ก.พ.' },
  { full: 'มีนาคม', short: 'มี.ค.' },
  { full: 'เมษายน', short: 'เม.ย.' },
  { full: 'พฤษภาคม', short: 'พ.ค.' },
  { full: 'มิถุนายน', short: 'มิ.ย.' },
  { full: 'กรกฎาคม', short: 'ก.ค.' },
  { full: 'สิงหาคม', short: 'ส.ค.' },
  { full: 'กันยายน', short: 'ก.ย.' },
  { full: 'ตุลาคม', short: 'ต.ค.' },
  { full: 'พฤศจิกายน', short: 'พ.ย.' },
  { full: 'ธันวาคม', short: 'ธ.ค.' },
];

/** The name of month 1–12; `''` for any other number. */
export function monthName(month: number, style: 'full' | 'short'): string {
  return MONTH_NAMES[month - 1]?.[style] ?? '';
}

/**
 * Regular-expression sources, January first, for every way a month is written without spaces: in full (also with its
 * letters confused: กรกฏาคม, พฤษจิกายน), without its ending («ตุลา»), abbreviated with or without its dots.
 */
export const MONTH_PATTERNS: readonly string[] = MONTH_NAMES.map(({ full, short }) => {
  const stem = full
    .replace(/(?:คม|ยน|พันธ์)$/, '')
    .replace('ฎ', '[ฎฏ]')
    .replace(/[ศษ]/, '[ศษ]');
  return `${stem}(?:คม|ยน|พันธ์)?|${short.replace(/\./g, '\\.?')}`;
});
