/** A header of letters, digits and their vowel and tone marks only may be in single brackets. */
const PLAIN_HEADER = /^[\p{L}\p{M}\p{N}]+$/u;

/** Characters that mean something inside a structured reference, and take an apostrophe before them. */
const SPECIAL = /[[\]#'@]/g;

/**
 * The reference to a table's column in a formula, such as `ITA_Scores[ตัวชี้วัดที่]` or `ITA_Scores[[พ.ศ. 2567]]`, by Excel's
 * rules («Using structured references with Excel tables»): special characters are escaped by an apostrophe, and a header
 * with anything but letters and digits is in double brackets, which are always allowed.
 */
export function structuredReference(table: string, header: string): string {
  const escaped = header.replace(SPECIAL, "'$&");
  return PLAIN_HEADER.test(header) ? `${table}[${escaped}]` : `${table}[[${escaped}]]`;
}
