import { inDigits, toArabicDigits, type Digits } from './digits';
import { repairThai } from './repair';
import { roundHalfUp } from './rounding';

const UNIT = '(?:คะแนน|ร้อยละ|เปอร์เซ็?นต์|[%％])';
const SIGN = '[-+−–]';
const GROUPED = '[1-9]\\d{0,2}(?:,\\d{3})+';
const DECIMALS = '\\.(\\d*)|,(\\d{1,2})';
const NUMBER = new RegExp(`^${UNIT}?\\s*(${SIGN}?)\\s*(${GROUPED}|\\d*)(?:${DECIMALS})?\\s*${UNIT}?$`);

/**
 * Reads a number as Thai staff type it: Thai or Arabic digits, commas between thousands, a sign, a decimal point or a
 * decimal comma with one or two digits («98,43»), with คะแนน, ร้อยละ or % before or after it (98.43% is 98.43).
 * `1,234` is a thousand and more, as everywhere in Thailand. Null for anything else: what could be read in two ways
 * («1.234,5», «0,985», «98 43») is left for a person to decide.
 */
export function readNumber(text: string): number | null {
  const match = NUMBER.exec(toArabicDigits(repairThai(text)));
  if (!match) return null;
  const [, sign = '', whole = '', afterPoint = '', afterComma = ''] = match;
  const hasGroups = whole.includes(',');
  if (whole + afterPoint === '' || (hasGroups && afterComma !== '')) return null;
  const size = Number(`${whole.replace(/,/g, '')}.${afterPoint}${afterComma}`);
  if (!Number.isFinite(size)) return null;
  return /[-−–]/.test(sign) && size !== 0 ? -size : size;
}

/** The number with exactly so many decimals, rounded half up, without thousands separators: ๙๕.๔๒. */
export function formatNumber(value: number, decimals: number, digits: Digits): string {
  return inDigits(roundHalfUp(value, decimals).toFixed(decimals), digits);
}
