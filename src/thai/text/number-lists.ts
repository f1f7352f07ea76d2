import { toArabicDigits } from './digits';
import { repairThai } from './repair';
import { DASHES } from './dashes';

/** A longer range is no list of indicators or steps but a slip of the pen. */
const MAX_RANGE_LENGTH = 100;

const LABEL_WORDS = /ตัวชี้วัด(?:ที่)?|ข้อ(?:ที่)?|ลำดับ(?:ที่)?/g;
const RANGE = new RegExp(`^\\.? *(?:[${DASHES}]+|ถึง)\\s*$`);
const SEPARATOR = /^[.)]?\s*$|[,;/&\n]|และ|กับ/;
/** What stands before a number, the number, and the sign that makes it an ordinal («๑.»). */
const NEXT_NUMBER = /(\D*)(\d+)(?=([.)])?)/gy;
/** A letter by itself before a number: a question code, not a number. */
const CODE = /[a-z]\d|(?:^|[^a-z])[a-z][ .-]+\d/i;

/**
 * Reads a list of whole numbers: `8`, `8, 9`, `๘-๑๐`, `ตัวชี้วัดที่ ๘ และ ๙`, `๑.การปฏิบัติหน้าที่` (a number with its
 * name), each once, in the order written. What is in brackets beside a number is explanation («8 (81.72 คะแนน)»).
 * Null without a number, for decimals («8.9» may mean two things), codes («i7»), numbers within a name, and for ranges
 * that run backwards or past a hundred.
 */
export function readNumberList(text: string): readonly number[] | null {
  const source = withoutBrackets(toArabicDigits(repairThai(text)).replace(LABEL_WORDS, ''));
  if (CODE.test(source)) return null;
  const numbers: number[] = [];
  for (const [, between = '', digits, ordinal] of source.matchAll(NEXT_NUMBER)) {
    const more = joined(numbers.at(-1), between, Number(digits), ordinal !== undefined);
    if (!more) return null;
    numbers.push(...more);
  }
  return numbers.length > 0 ? [...new Set(numbers)] : null;
}

/** What a number adds to the list, given the last one so far; null when the text between does not join the two. */
function joined(
  last: number | undefined,
  between: string,
  value: number,
  isOrdinal: boolean,
): readonly number[] | null {
  if (!Number.isSafeInteger(value)) return null;
  if (last === undefined) return [value];
  if (RANGE.test(between)) return rangeOf(last, value);
  const isDecimal = between === '.';
  return !isDecimal && (isOrdinal || SEPARATOR.test(between)) ? [value] : null;
}

function rangeOf(first: number, last: number): readonly number[] | null {
  const length = last - first + 1;
  if (length < 1 || length > MAX_RANGE_LENGTH) return null;
  return Array.from({ length }, (_, index) => first + index);
}

function withoutBrackets(text: string): string {
  const outside = text.replace(/\([^()]*\)/g, ' ');
  return /\d/.test(outside) ? outside : text;
}
