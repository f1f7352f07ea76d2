import { indicatorOf } from '../../assessment/indicators';
import { toArabicDigits } from '../../thai/text/digits';
import { matchesOf } from './matches';

/** Tokens that stand for one figure of the result or one setting. */
const PLAIN = new Set([
  'คะแนนรวม',
  'คะแนนรวมก่อน',
  'ผลต่างรวม',
  'ระดับ',
  'จำนวนผ่าน',
  'จำนวนไม่ผ่าน',
  'เกณฑ์',
  'ปีผลประเมิน',
  'ปีก่อน',
  'ปีงบประมาณ',
  'หน่วยงาน',
]);

/** Tokens that name an indicator after a colon, the longest first. */
export const OF_INDICATOR: readonly string[] = ['คะแนนก่อน', 'คะแนน', 'ผลต่าง'];

/** Tokens whose value comes from the settings, not from the result. */
const OF_SETTINGS = new Set(['เกณฑ์', 'ปีงบประมาณ', 'หน่วยงาน']);

const TOKEN = /\{([^{}\n]*)\}/g;

/** A token of a text as typed, with its braces, and whether the contract knows it. */
export interface TextToken {
  readonly text: string;
  readonly known: boolean;
  /** It cannot be filled in without a result. */
  readonly needsResult: boolean;
}

/** The tokens of a text, in order. Spaces within the braces and the kind of digits do not matter. */
export function tokensIn(text: string): readonly TextToken[] {
  return matchesOf(TOKEN, text).map(([token, inner = '']) => {
    const [name = '', number, ...more] = toArabicDigits(inner).replace(/\s+/g, '').split(':');
    const isOfIndicator =
      OF_INDICATOR.includes(name) && /^\d+$/.test(number ?? '') && indicatorOf(Number(number)) !== undefined;
    const known = more.length === 0 && (number === undefined ? PLAIN.has(name) : isOfIndicator);
    return { text: token, known, needsResult: known && !OF_SETTINGS.has(name) };
  });
}

/** All tokens of the contract, as a person would type them. */
export const TOKEN_NAMES: readonly string[] = [
  ...OF_INDICATOR.map((name) => `{${name}:8}`),
  ...[...PLAIN].map((name) => `{${name}}`),
];
