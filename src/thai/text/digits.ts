/** The digits a text is written in: ๐–๙ or 0–9. */
export type Digits = 'thai' | 'arabic';

const THAI_ZERO = '๐'.charCodeAt(0);
const ARABIC_ZERO = '0'.charCodeAt(0);

/** The text with 0–9 written ๐–๙; everything else as it was. */
export function toThaiDigits(text: string): string {
  return text.replace(/[0-9]/g, (digit) => shifted(digit, THAI_ZERO - ARABIC_ZERO));
}

/** The text with ๐–๙ written 0–9; everything else as it was. */
export function toArabicDigits(text: string): string {
  return text.replace(/[๐-๙]/g, (digit) => shifted(digit, ARABIC_ZERO - THAI_ZERO));
}

/** The text with all its digits in the kind asked for. */
export function inDigits(text: string, digits: Digits): string {
  return digits === 'thai' ? toThaiDigits(text) : toArabicDigits(text);
}

function shifted(digit: string, by: number): string {
  return String.fromCharCode(digit.charCodeAt(0) + by);
}
