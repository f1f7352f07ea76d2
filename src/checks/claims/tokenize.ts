import { toArabicDigits } from '../../thai/text/digits';
import { withSoundLetters } from '../text/malformed-thai';
import { matchesOf } from '../text/matches';
import { LEXICON } from './lexicon';
import type { Token } from './tokens';

/** Only texts that hold one of these can make a claim; most cells of a large table do not. */
const WORTH_READING =
  /คะ(?:แ|เเ)นน|ตัวชี้วัด ?ที่ ?[0-9๐-๙]|ทุก[ ๆ]*ตัวชี้วัด|ทั้ง.{0,9}ตัวชี้วัด|ตัวชี้วัดทั้ง|ระดับ(?:ผลการประเมิน)?\s*["“”«'(]?\s*(?:ผ่าน|ต้อง|[A-F])|ภาพรวม|[0-9๐-๙]\.[0-9๐-๙]{2}(?![0-9๐-๙])|ตัวชี้วัด(?:ใด|ทุกตัว)/;

/** The text as the tokens index it, and the tokens in order. */
export interface Tokenized {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** Whether a text holds any word without which nothing is claimed. */
export function isWorthReading(text: string): boolean {
  return WORTH_READING.test(text);
}

/** Cuts a text into the tokens the grammar knows. Nothing is thrown; a text without any has no tokens. */
export function tokenize(source: string): Tokenized {
  const text = withSoundLetters(source);
  return { text, tokens: matchesOf(WORDS, toArabicDigits(text)).map(tokenOf) };
}

/** The whole lexicon, each entry a group of its own: the first that fits at a place is meant. */
const WORDS = new RegExp(LEXICON.map(({ pattern }) => `(${pattern})`).join('|'), 'gi');

function tokenOf(match: RegExpExecArray): Token {
  const { index: start, 0: found } = match;
  const entry = LEXICON[match.indexOf(found, 1) - 1];
  return { ...(entry?.meaning(found) ?? { kind: 'filler' }), start, end: start + found.length };
}
