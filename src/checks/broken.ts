import { repairThai } from '../thai/repair';

/** What typing and copying break in Thai letters, looked for first because most cells have none of it. */
const BROKEN_LETTERS =
  /เเ|ํ|ะะ|าา|ๅๅ|แแ|โโ|ใใ|ไไ|ำ[ัำ-ฺ็-๎]|[่-๎][ัิ-ฺ็-๎]|[ัิ-ื][ัิ-ฺ]|[ุ-ฺ][ุ-ฺ]|็็|[\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF\u00AD]/;

/** The text with its letters repaired; as it is, to the letter, when nothing in them is broken. */
export function withSoundLetters(text: string): string {
  return BROKEN_LETTERS.test(text) ? repairThai(text) : text;
}

/** The repaired text when its letters are broken or spaces stand at its ends; null when it is in order. */
export function repaired(text: string): string | null {
  if (text.trim() === text && !BROKEN_LETTERS.test(text)) return null;
  const after = repairThai(text);
  return after === text ? null : after;
}
