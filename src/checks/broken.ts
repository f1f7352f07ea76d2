import { repairThai } from '../thai/repair';

/** Marks that cannot stand on one another in this order, or not twice. */
const MISPLACED_MARKS = /[ัิ-ฺ]{2}|ำ[ัำ-ฺ็-๎]|[็-๎][ัิ-ฺ็-๎]/;

/** Vowels typed twice; two เ stand for a แ. */
const DOUBLED_VOWELS = /เเ|ะะ|าา|ๅๅ|แแ|โโ|ใใ|ไไ/;

/** A loose nikhahit and characters without width. */
const STRAY = /[\u0E4D\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF\u00AD]/;

/** Anything but the letters, digits and signs of plain Thai and English: other scripts, tags, characters without width. */
const UNUSUAL = /[^ก-ฺเ-์๐-๛ -%'-;=-~\n–“”«»‘’•…]/;

/** It may suspect a text in vain; whether anything is wrong the repair itself tells. */
function hasBrokenLetters(text: string): boolean {
  return MISPLACED_MARKS.test(text) || DOUBLED_VOWELS.test(text) || STRAY.test(text);
}

/**
 * Whether there may be something wrong with the letters of a text, its ends, or tags in it: asked first, because most
 * cells have none of it.
 */
export function isOdd(text: string): boolean {
  return UNUSUAL.test(text) || MISPLACED_MARKS.test(text) || DOUBLED_VOWELS.test(text) || text.trim() !== text;
}

/** The text with its letters repaired; as it is, to the letter, when nothing in them is broken. */
export function withSoundLetters(text: string): string {
  return hasBrokenLetters(text) ? repairThai(text) : text;
}

/** The repaired text when its letters are broken or spaces stand at its ends; null when it is in order. */
export function repaired(text: string): string | null {
  if (text.trim() === text && !hasBrokenLetters(text)) return null;
  const after = repairThai(text);
  const isOnlySpacing = text.trim() === text && withoutSpaces(after) === withoutSpaces(text);
  return isOnlySpacing ? null : after;
}

function withoutSpaces(text: string): string {
  return text.replace(/[ \t\r\n\u00A0]+/g, '');
}
