import { repairThai } from '../thai/repair';

/** Marks that cannot stand on one another in this order, or not twice. */
const MISPLACED_MARKS = /[ัิ-ฺ]{2}|ำ[ัำ-ฺ็-๎]|[็-๎][ัิ-ฺ็-๎]/;

/** Vowels typed twice; two เ stand for a แ. */
const DOUBLED_VOWELS = /เเ|ะะ|าา|ๅๅ|แแ|โโ|ใใ|ไไ/;

/** A nikhahit by itself, where ำ was meant. */
const LOOSE_NIKHAHIT = /\u0E4D/;

const WITHOUT_WIDTH = /[\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF\u00AD]/;

/** Anything but the letters, digits and signs of plain Thai and English: other scripts, tags, characters without width. */
const UNUSUAL = /[^ก-ฺเ-์๐-๛ -%'-;=-~\n–“”«»‘’•…]/;

/** What may be wrong with the letters of a text or its ends. */
export type Flaw = 'vowels' | 'marks' | 'hidden' | 'ends';

/** The first flaw that the letters of a text seem to have; `ends` when it is none of theirs. */
export function flawIn(text: string): Flaw {
  if (DOUBLED_VOWELS.test(text) || LOOSE_NIKHAHIT.test(text)) return 'vowels';
  if (MISPLACED_MARKS.test(text)) return 'marks';
  return WITHOUT_WIDTH.test(text) ? 'hidden' : 'ends';
}

/** It may suspect a text in vain; whether anything is wrong the repair itself tells. */
function hasBrokenLetters(text: string): boolean {
  return flawIn(text) !== 'ends';
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
