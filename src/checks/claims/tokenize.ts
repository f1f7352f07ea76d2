import { toArabicDigits } from '../../thai/digits';
import { withSoundLetters } from '../broken';
import { LEXICON } from './lexicon';
import type { Entry } from './shapes';
import type { Token } from './tokens';

/** Only texts that hold one of these can make a claim; most cells of a large table do not. */
const WORTH_READING =
  /คะ(?:แ|เเ)นน|ตัวชี้วัด ?ที่ ?[0-9๐-๙]|ทุก[ ๆ]*ตัวชี้วัด|ทั้ง.{0,9}ตัวชี้วัด|ตัวชี้วัดทั้ง|ระดับ(?:ผลการประเมิน)?\s*["“”«'(]?\s*(?:ผ่าน|ต้อง|[A-F])|[IEO]IT|ภาพรวม|[0-9๐-๙]\.[0-9๐-๙]{2}(?![0-9๐-๙])|ตัวชี้วัด(?:ใด|ทุกตัว)/;

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
  if (!isWorthReading(source)) return { text: source, tokens: [] };
  const text = withSoundLetters(source);
  const arabic = toArabicDigits(text);
  const tokens: Token[] = [];
  for (let at = 0; at < arabic.length;) {
    const token = BY_INITIAL.get(arabic.charAt(at))?.(arabic, at);
    if (token) tokens.push(token);
    at = token?.end ?? at + 1;
  }
  return { text, tokens };
}

/** Reads the token that begins at a place of a text; null when none does. */
type Reader = (text: string, at: number) => Token | null;

/** Readers by the character a token begins with: at most places of a text only few words need to be tried. */
const BY_INITIAL: ReadonlyMap<string, Reader> = new Map(
  [...new Set(LEXICON.flatMap(initialsOf))].map((initial) => [
    initial,
    readerOf(LEXICON.filter((entry) => initialsOf(entry).includes(initial))),
  ]),
);

/** Latin letters in both cases. */
function initialsOf({ initials }: Entry): readonly string[] {
  return [...initials.toLowerCase(), ...initials.toUpperCase()];
}

function readerOf(entries: readonly Entry[]): Reader {
  const pattern = new RegExp(entries.map((entry) => `(${entry.pattern})`).join('|'), 'iy');
  return (text, at) => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) return null;
    let group = 1;
    while (match[group] === undefined) group += 1;
    const found = match[0];
    const meaning = found === '' ? undefined : entries[group - 1]?.meaning(found);
    return meaning ? { ...meaning, start: at, end: at + found.length } : null;
  };
}
