/** Letters that turn the direction of writing: no Thai or English text has a use for them. */
const TURNING = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** A text from the workbook as it can be read: what would turn the rest of the sentence around shows as a sign. */
export function readable(text: string): string {
  return text.replace(TURNING, '\ufffd');
}
