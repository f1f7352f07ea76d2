import { repairThai } from '../thai/repair';

/**
 * What typing and copying break in Thai letters, looked for first because most cells have none of it: two เ, a loose
 * nikhahit, marks out of order or twice, doubled vowels, characters without width. It may suspect a text in vain; whether
 * anything is wrong the repair itself tells.
 */
const BROKEN_LETTERS = /เเ|ํ|ำ[ัำ-ฺ็-๎]|[ัิ-ฺ][ัิ-ฺ]|[็-๎][ัิ-ฺ็-๎]|([ะาๅแโใไ])\1|[\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF\u00AD]/;

/** Letters of scripts that no word of a Thai document has. */
const FOREIGN_LETTERS = /[\u0370-\u0DFF\u0E80-\u1CFF\u2DE0-\u2DFF\u3040-\uABFF\uAC00-\uD7AF]/;

/** What the rules about letters and tags look for, all in one: at most cells nothing more than this is asked. */
const ODD = new RegExp(`${BROKEN_LETTERS.source}|${FOREIGN_LETTERS.source}|[<&]|^\\s|\\s$`);

/** Whether there may be something wrong with the letters of a text, its ends, or tags in it. */
export function isOdd(text: string): boolean {
  return ODD.test(text);
}

/** The text with its letters repaired; as it is, to the letter, when nothing in them is broken. */
export function withSoundLetters(text: string): string {
  return BROKEN_LETTERS.test(text) ? repairThai(text) : text;
}

/** The repaired text when its letters are broken or spaces stand at its ends; null when it is in order. */
export function repaired(text: string): string | null {
  if (text.trim() === text && !BROKEN_LETTERS.test(text)) return null;
  const after = repairThai(text);
  const isOnlySpacing = text.trim() === text && withoutSpaces(after) === withoutSpaces(text);
  return isOnlySpacing ? null : after;
}

function withoutSpaces(text: string): string {
  return text.replace(/[ \t\r\n\u00A0]+/g, '');
}
