import { serialOfDay } from '../date-serials';

/** What Excel makes of something typed into a cell. `format` is the number format it suggests for a General cell. */
export type Interpreted =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly text: string; readonly quoted: boolean }
  | { readonly kind: 'number'; readonly value: number; readonly format?: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'error'; readonly code: ErrorCode }
  | { readonly kind: 'formula'; readonly formula: string };

/** An error value that a cell can hold. */
export type ErrorCode = '#N/A' | '#REF!' | '#NAME?' | '#DIV/0!' | '#NULL!' | '#VALUE!' | '#NUM!';

const ERROR_CODES: readonly string[] = ['#N/A', '#REF!', '#NAME?', '#DIV/0!', '#NULL!', '#VALUE!', '#NUM!'];
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * Reads text the way Excel reads it when typed, in the en-US culture (office-js issue 1559: the API always uses it).
 * Under the text format `@` everything stays text, even formulas; a leading apostrophe says the same and is dropped.
 */
export function interpret(input: string, format: string): Interpreted {
  if (input === '') return { kind: 'empty' };
  if (input.startsWith("'")) return { kind: 'text', text: input.slice(1), quoted: true };
  if (format === '@') return { kind: 'text', text: input, quoted: false };
  // Nothing that begins with a Thai letter is anything but text.
  if (input.charCodeAt(0) > 0x7f) return { kind: 'text', text: input, quoted: false };
  if (input.startsWith('=') && input.length > 1) return { kind: 'formula', formula: input.slice(1) };
  const upper = input.trim().toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { kind: 'boolean', value: upper === 'TRUE' };
  if (ERROR_CODES.includes(upper)) return { kind: 'error', code: upper as ErrorCode };
  const number = readNumber(input.trim()) ?? readTime(input.trim()) ?? readDate(input.trim());
  if (number) return { kind: 'number', ...number };
  // Not known: what Excel does with a sign alone; it is taken for text here.
  if (/^[+\-@]./s.test(input)) return { kind: 'formula', formula: input.replace(/^\+/, '') };
  return { kind: 'text', text: input, quoted: false };
}

interface ReadNumber {
  readonly value: number;
  readonly format?: string;
}

function readNumber(text: string): ReadNumber | null {
  const match = /^([+-]?)(\(?)(\$?)([+-]?)(\d{1,3}(?:,\d{3})+|\d*)(\.\d*)?(e[+-]?\d+)?(%?)(\)?)$/i.exec(text);
  if (!match) return null;
  const [
    ,
    sign = '',
    open = '',
    currency = '',
    inner = '',
    whole = '',
    decimals = '',
    power = '',
    percent = '',
    close = '',
  ] = match;
  if (!/\d/.test(whole + decimals) || Boolean(open) !== Boolean(close) || (sign && (inner || open))) return null;
  const size = Number(`${whole.replaceAll(',', '') || '0'}${decimals}${power}`) / (percent ? 100 : 1);
  if (!Number.isFinite(size)) return null;
  const value = sign === '-' || inner === '-' || open ? -size : size;
  const places = decimals.length > 1 ? '.00' : '';
  if (percent) return { value, format: `0${places}%` };
  if (currency) return { value, format: `$#,##0${places}` };
  if (power) return { value, format: '0.00E+00' };
  return whole.includes(',') ? { value, format: `#,##0${places}` } : { value };
}

function readTime(text: string): ReadNumber | null {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?( ?[ap]m)?$/i.exec(text);
  if (!match) return null;
  const [, hours = '', minutes = '', seconds = '0', half = ''] = match;
  const afternoon = half.trim().toLowerCase() === 'pm';
  const hour = half ? (Number(hours) % 12) + (afternoon ? 12 : 0) : Number(hours);
  if (Number(minutes) > 59 || Number(seconds) > 59) return null;
  return {
    value: (hour * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400,
    format: half ? 'h:mm AM/PM' : 'h:mm',
  };
}

function readDate(text: string): ReadNumber | null {
  const thisYear = new Date().getFullYear();
  const us = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}|\d{2}))?$/.exec(text);
  if (us) return dated(us[3], us[1], us[2], us[3] ? 'm/d/yyyy' : 'd-mmm', thisYear);
  const iso = /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})$/.exec(text);
  if (iso) return dated(iso[1], iso[2], iso[3], 'm/d/yyyy', thisYear);
  const dayFirst = /^(\d{1,2})[- ]([a-z]{3,9})(?:[- ,]+(\d{4}|\d{2}))?$/i.exec(text);
  if (dayFirst)
    return dated(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1], dayFirst[3] ? 'd-mmm-yy' : 'd-mmm', thisYear);
  const monthFirst = /^([a-z]{3,9})[- ](\d{1,2})(?:,? +(\d{4}))?$/i.exec(text);
  if (monthFirst)
    return dated(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2], monthFirst[3] ? 'd-mmm-yy' : 'd-mmm', thisYear);
  return null;
}

function monthOf(name: string | undefined): string | undefined {
  const index = MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase());
  return index < 0 ? undefined : String(index + 1);
}

function dated(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  format: string,
  thisYear: number,
): ReadNumber | null {
  if (!month || !day) return null;
  const typed = year ? Number(year) : thisYear;
  // Two digits: 00–29 are 2000–2029, the rest 1930–1999 (Excel's default).
  const full = typed < 30 ? typed + 2000 : typed < 100 ? typed + 1900 : typed;
  const value = serialOfDay(full, Number(month), Number(day));
  return value === null ? null : { value, format };
}
