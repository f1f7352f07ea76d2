import { formatCellValue } from '@cj-tech-master/excelts';
import { dateText } from './date-text';
import { generalText, numberText } from './number-text';
import { sectionFor, sectionsOf, type FormatLocale } from './sections';
import { isDateCode, tokensOf, type Token } from './tokens';

/** What Excel shows where a date does not exist or no section of the format applies, at any width of column. */
const OUT_OF_RANGE = '########';

const THAI_ZERO = 0x0e50;

/** What Excel shows in a cell that holds this value under this number format (as in the file, e.g. `[$-D00041E]0.00`). */
export function displayText(value: string | number | boolean, format: string): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const sections = sectionsOf(format || 'General');
  if (typeof value === 'string') {
    const last = sections.at(-1)!;
    const tokens = tokensOf(last.code);
    const forText = sections.length === 4 || tokens.some(isTextCode);
    return forText
      ? tokens.map((token) => (isTextCode(token) ? value : token.literal ? token.text : '')).join('')
      : value;
  }
  const chosen = sectionFor(value, sections);
  if (!chosen) return OUT_OF_RANGE;
  const { section, minus } = chosen;
  const tokens = tokensOf(section.code);
  if (isDateCode(tokens)) return dateText(value, tokens, section.locale, digitsOf(section.locale)) ?? OUT_OF_RANGE;
  return (minus ? '-' : '') + magnitudeText(Math.abs(value), section.code, tokens, section.locale);
}

function magnitudeText(magnitude: number, code: string, tokens: readonly Token[], locale: FormatLocale): string {
  const digits = digitsOf(locale);
  const codes = tokens.filter(({ literal }) => !literal);
  if (codes.some(({ text }) => text === '/')) return digits(formatCellValue(magnitude, code));
  const plain = codes.find((token) => isTextCode(token) || /^general$/i.test(token.text));
  if (!plain) return numberText(magnitude, tokens, digits);
  return tokens
    .map((token) => (token === plain ? digits(generalText(magnitude)) : token.literal ? token.text : ''))
    .join('');
}

function digitsOf({ thaiDigits }: FormatLocale): (text: string) => string {
  if (!thaiDigits) return (text) => text;
  return (text) => text.replace(/\d/g, (digit) => String.fromCharCode(THAI_ZERO + Number(digit)));
}

function isTextCode({ literal, text }: Token): boolean {
  return !literal && text === '@';
}
