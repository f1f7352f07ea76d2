import { toArabicDigits } from '../../../thai/text/digits';
import { withSoundLetters } from '../../text/malformed-thai';
import { LEXICON } from './lexicon';
import type { Token } from './tokens';

/** Only texts that hold one of these can make a claim; most cells of a large table do not. */
const WORTH_READING =
  /คะ(?:แ|เเ)นน|ตัวชี้วัด ?ที่ ?[0-9๐-๙]|(?:ทุก[ ๆ]*|ทั้ง.{0,9}|ไม่มี|[0-9๐-๙] ?)ตัว(?:ชี้วัด|ใด)|ตัวชี้วัด(?:ทั้ง|ทุก|ใด|ที่)|[0-9๐-๙]\.[0-9๐-๙]{2}(?![0-9๐-๙])|ทุก[ ๆ]*ด้าน|ไม่มีด้าน|ผ่านดี|ระดับ(?:ผลการประเมิน)?\s*["“”«'(]?\s*(?:ผ่าน|ต้อง|[A-F])|ภาพรวม|[0-9๐-๙]\s*(?:มาตรการ|เครื่องมือ|แบบวัด)|เท่าเดิม|[IEO]IT/;

/** The text as the tokens index it, and the tokens in order. */
export interface Tokenized {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** Whether a text holds any word without which nothing is claimed. */
export function isWorthReading(text: string): boolean {
  return WORTH_READING.test(text);
}

/** Cuts a text into the tokens the grammar knows; `ownWords` are the agency's own name, where the lexicon has none for it. Nothing is thrown; a text without any has no tokens. */
export function tokenize(source: string, ownWords: RegExp | null = null): Tokenized {
  const text = withSoundLetters(source);
  const read = toArabicDigits(text);
  const tokens: Token[] = [];
  for (let at = 0; at < read.length;) {
    const token = ownAt(text, at, ownWords) ?? tokenAt(read, at);
    if (token) tokens.push(token);
    at = token ? token.end : at + 1;
  }
  return { text, tokens };
}

/** The entries that can begin with a character, as one pattern: the first that fits at a place is meant. */
interface Choice {
  readonly pattern: RegExp;
  readonly entries: typeof LEXICON;
}

/** By the code of their first character: looked up for every character of every text. */
const CHOICES: readonly (Choice | undefined)[] = choicesByCode();

function choicesByCode(): readonly (Choice | undefined)[] {
  const choices: (Choice | undefined)[] = [];
  const starts = LEXICON.map((entry) => entry.starts).join('');
  for (const first of new Set(starts.toLowerCase() + starts.toUpperCase()))
    choices[first.charCodeAt(0)] = choiceOf(first);
  return Array.from(choices);
}

/** Only the words that begin with the character are tried there: a few of several hundred. */
function choiceOf(first: string): Choice {
  const begins = (text: string) => text.toLowerCase().includes(first.toLowerCase());
  const entries = LEXICON.filter(({ starts }) => begins(starts));
  const patterns = entries.map(({ pattern }) =>
    typeof pattern === 'string' ? pattern : pattern.filter((word) => begins(word.charAt(0))).join('|'),
  );
  return { entries, pattern: new RegExp(patterns.map((pattern) => `(${pattern})`).join('|'), 'iy') };
}

function ownAt(text: string, at: number, ownWords: RegExp | null): Token | null {
  if (!ownWords) return null;
  ownWords.lastIndex = at;
  const [found, longer] = ownWords.exec(text) ?? [];
  if (found === undefined) return null;
  if (longer !== undefined) return { kind: 'body', start: at, end: at + found.length };
  return { kind: 'own', possessive: found.startsWith('ของ'), start: at, end: at + found.length };
}

function tokenAt(text: string, at: number): Token | null {
  const choice = CHOICES[text.charCodeAt(at)];
  if (!choice) return null;
  choice.pattern.lastIndex = at;
  const match = choice.pattern.exec(text);
  if (!match || match[0] === '') return null;
  const [found] = match;
  const entry = choice.entries[match.indexOf(found, 1) - 1];
  return { ...(entry?.meaning(found) ?? { kind: 'filler' }), start: at, end: at + found.length };
}
