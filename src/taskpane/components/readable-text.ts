/** Letters that turn the direction of writing: no Thai or English text has a use for them. */
const TURNING = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Letters of a text that the pane shows at most; a cell can hold eighty times as many. */
const MOST = 400;

/** The vowels and tone marks at the beginning of a text, which belong to the letter before it. */
const MARKS = /^\p{M}{0,4}/u;

/** A text from the workbook in which what would turn the rest of the sentence around shows as a sign. */
export function straight(text: string): string {
  return text.replace(TURNING, '\ufffd');
}

/** Of a text that is longer than `most` letters the beginning. */
export function shortened(text: string, most = MOST): string {
  return text.length > most ? `${text.slice(0, most)}${MARKS.exec(text.slice(most))?.[0] ?? ''}…` : text;
}

/** A text from the workbook as it can be read in the pane. */
export function readable(text: string): string {
  return straight(shortened(text));
}
