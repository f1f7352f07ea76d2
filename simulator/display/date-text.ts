import type { FormatLocale } from './sections';
import type { Token } from './tokens';

const MILLISECONDS_PER_DAY = 86_400_000;
const BUDDHIST_ERA = 543;
/** Serial 25569 is 1 January 1970. */
const UNIX_EPOCH = 25_569;
/** The last serial Excel shows as a date: 31 December 9999. */
const LAST_SERIAL = 2_958_465;

const NAMES = {
  thai: {
    months: 'มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม'.split(' '),
    shortMonths: 'ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย. ต.ค. พ.ย. ธ.ค.'.split(' '),
    days: 'อาทิตย์ จันทร์ อังคาร พุธ พฤหัสบดี ศุกร์ เสาร์'.split(' '),
    shortDays: 'อา. จ. อ. พ. พฤ. ศ. ส.'.split(' '),
  },
  english: {
    months: 'January February March April May June July August September October November December'.split(' '),
    shortMonths: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
    days: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' '),
    shortDays: 'Sun Mon Tue Wed Thu Fri Sat'.split(' '),
  },
} as const;

interface Moment {
  readonly serial: number;
  readonly year: number;
  /** 1 to 12, as `day` counts from 1. */
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** A serial date under a section of date codes; null when Excel shows it as `#####`. */
export function dateText(
  serial: number,
  tokens: readonly Token[],
  locale: FormatLocale,
  digits: (text: string) => string,
): string | null {
  if (serial < 0 || serial >= LAST_SERIAL + 1) return null;
  const fractions = tokens.find(({ literal, text }) => !literal && text.startsWith('.'))?.text.length ?? 1;
  const moment = momentOf(serial, fractions - 1);
  const halfDays = tokens.some(({ literal, text }) => !literal && /^(am\/pm|a\/p)$/i.test(text));
  return tokens
    .map(({ literal, text }, i) => {
      if (literal) return text;
      const minutes = /^m{1,2}$/i.test(text) && isMinutes(tokens, i);
      return digits(part(minutes ? text.replace(/m/gi, 'n') : text, moment, locale, halfDays));
    })
    .join('');
}

function momentOf(serial: number, decimals: number): Moment {
  const rounding = 1000 / 10 ** decimals;
  const milliseconds = Math.round((serial * MILLISECONDS_PER_DAY) / rounding) * rounding;
  // Excel counts 29 February 1900, which never was: serials before it are one day behind.
  const days = Math.floor(milliseconds / MILLISECONDS_PER_DAY);
  const date = new Date(milliseconds + ((days < 60 ? 1 : 0) - UNIX_EPOCH) * MILLISECONDS_PER_DAY);
  const ghost = days === 60 ? { month: 2, day: 29 } : days === 0 ? { month: 1, day: 0 } : null;
  return {
    serial: milliseconds / MILLISECONDS_PER_DAY,
    year: days < 61 ? 1900 : date.getUTCFullYear(),
    month: ghost?.month ?? date.getUTCMonth() + 1,
    day: ghost?.day ?? date.getUTCDate(),
    weekday: (days + 6) % 7,
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds() + date.getUTCMilliseconds() / 1000,
  };
}

/** `m` means minutes after hours or before seconds. */
function isMinutes(tokens: readonly Token[], index: number): boolean {
  const codes = tokens.map(({ literal, text }) => (literal || !/[a-z]/i.test(text) ? '' : text.toLowerCase()));
  const before = codes
    .slice(0, index)
    .filter((code) => code !== '')
    .at(-1);
  const after = codes.slice(index + 1).find((code) => code !== '');
  return /^\[?h/.test(before ?? '') || /^\[?s/.test(after ?? '');
}

/** One date code; minutes come as `n`. */
function part(code: string, moment: Moment, locale: FormatLocale, halfDays: boolean): string {
  const names = locale.thaiNames ? NAMES.thai : NAMES.english;
  const two = (value: number): string => String(value).padStart(Math.min(code.length, 2), '0');
  const shownYear = moment.year + (locale.buddhist || /^b/i.test(code) ? BUDDHIST_ERA : 0);
  switch (code[0]!.toLowerCase()) {
    case 'y':
    case 'b':
      return code.length > 2 ? String(shownYear) : String(shownYear % 100).padStart(2, '0');
    case 'e':
      return String(shownYear);
    case 'm':
      if (code.length < 3) return two(moment.month);
      if (code.length === 5) return names.months[moment.month - 1]!.slice(0, 1);
      return (code.length === 3 ? names.shortMonths : names.months)[moment.month - 1]!;
    case 'd':
      if (code.length < 3) return two(moment.day);
      return (code.length === 3 ? names.shortDays : names.days)[moment.weekday]!;
    case 'h':
      return two(halfDays ? moment.hour % 12 || 12 : moment.hour);
    case 'n':
      return two(moment.minute);
    case 's':
      return two(Math.floor(moment.second));
    case 'a':
      return code.length === 3 ? (moment.hour < 12 ? 'A' : 'P') : moment.hour < 12 ? 'AM' : 'PM';
    case '[':
      return elapsed(code, moment);
    case '.':
      return (moment.second % 1).toFixed(code.length - 1).slice(1);
    default:
      return /^g/i.test(code) ? '' : code;
  }
}

/** `[h]`, `[m]` and `[s]`: all hours, minutes or seconds since serial 0. */
function elapsed(code: string, { serial }: Moment): string {
  const perDay = { h: 24, m: 1440, s: 86_400 }[code[1]!.toLowerCase()] ?? 24;
  return String(Math.floor(serial * perDay + 1e-6)).padStart(code.length - 2, '0');
}
