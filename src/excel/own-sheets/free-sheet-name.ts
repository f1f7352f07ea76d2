/** The longest name Excel gives a sheet, in UTF-16 units. */
const MAX_SHEET_NAME_LENGTH = 31;

/**
 * The name itself when it is free, else with the lowest free number behind it: `เปรียบเทียบคะแนน (2)`.
 * @param taken names in use, in lower case, as Excel compares them
 */
export function freeSheetName(wanted: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : ` (${number})`;
    const name = shorten(wanted, MAX_SHEET_NAME_LENGTH - suffix.length) + suffix;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** Cuts between characters as people see them, so that no Thai vowel is left without its consonant. */
function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  let short = '';
  for (const { segment } of new Intl.Segmenter('th', { granularity: 'grapheme' }).segment(text)) {
    if (short.length + segment.length > length) break;
    short += segment;
  }
  // A name may end neither in a space nor in an apostrophe.
  return short.replace(/[\s']+$/, '');
}

/** The name under which a version is kept when a newer one takes its place. */
export function keptNameOf(name: string): string {
  return `ก่อนหน้า ${name}`;
}
