import { toThaiDigits } from '../../../thai/text/digits';

/** The letters that Word counts in Thai by: ก to ฮ without ฃ, ฅ, ฆ, ฤ, ฦ (ECMA-376 Part 1, 17.18.59, thaiLetters). */
const THAI_LETTERS = 'กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ';
const LATIN_LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'], [900, 'cm'], [500, 'd'], [400, 'cd'], [100, 'c'], [90, 'xc'],
  [50, 'l'], [40, 'xl'], [10, 'x'], [9, 'ix'], [5, 'v'], [4, 'iv'], [1, 'i'],
]; // prettier-ignore

/** A counter as Word writes it in one of its number formats; formats no Thai document uses count in Arabic digits. */
export function formatCounter(value: number, format: string): string {
  switch (format) {
    case 'none':
      return '';
    case 'thaiNumbers':
      return toThaiDigits(String(value));
    case 'thaiLetters':
      return letterOf(value, THAI_LETTERS);
    case 'lowerLetter':
      return letterOf(value, LATIN_LETTERS);
    case 'upperLetter':
      return letterOf(value, LATIN_LETTERS).toUpperCase();
    case 'lowerRoman':
      return romanOf(value);
    case 'upperRoman':
      return romanOf(value).toUpperCase();
    case 'decimalZero':
      return String(value).padStart(2, '0');
    default:
      return String(value);
  }
}

/** The sign of a list without numbers; a font of symbols stores most of them in the private area. */
export function bulletOf(text: string): string {
  const sign = text.trim();
  if (/^[-–—]$/.test(sign)) return '-';
  return symbolOf(sign.charCodeAt(0)) ?? (/^[\uE000-\uF8FFo·]$/.test(sign) ? '•' : sign);
}

/** After the last letter the first is doubled, as Word does: ฮ, กก, ขข. */
function letterOf(value: number, letters: string): string {
  if (value < 1) return '';
  const letter = letters.charAt((value - 1) % letters.length);
  return letter.repeat(Math.floor((value - 1) / letters.length) + 1);
}

function romanOf(value: number): string {
  let rest = value;
  let text = '';
  for (const [size, letters] of ROMAN) {
    for (; rest >= size; rest -= size) text += letters;
  }
  return text;
}

/** What the characters of Wingdings, Wingdings 2 and Symbol that serve as ticks and boxes look like, by their low byte. */
const SYMBOLS: Readonly<Record<number, string>> = {
  0xfc: '✓',
  0xfe: '☑',
  0xfb: '✗',
  0xfd: '☒',
  0xa8: '☐',
  0x6f: '☐',
  0x50: '✓',
  0x52: '☑',
  0x53: '☒',
  0x54: '☒',
  0xa3: '☐',
  0xd6: '✓',
};

/** The tick or box that a symbol character in the private area (U+F000–F0FF) stands for; undefined for any other. */
export function symbolOf(code: number): string | undefined {
  return code >= 0xf000 && code <= 0xf0ff ? SYMBOLS[code - 0xf000] : undefined;
}

/** The same for the low byte alone, as HTML writes it in a font of symbols. */
export function symbolOfByte(code: number): string | undefined {
  return SYMBOLS[code];
}
