/** `๑. `, `1) `, `(๒) `, `๖.๑ `, `ข้อ ๓ `; a year or an amount («๑๐๐ ปี …») is not followed by a dot or a bracket. */
const LEADING_NUMBER =
  /^\s*(?:ข้อ(?:ที่)?\s*)?(?:\(\s*[0-9๐-๙]{1,2}\s*\)|[0-9๐-๙]{1,2}(?:\.[0-9๐-๙]{1,2})*\s*[.)](?![0-9๐-๙]))\s*/;
const LEADING_SUB_NUMBER = /^\s*[0-9๐-๙]{1,2}(?:\.[0-9๐-๙]{1,2})+\.?\s+/;

/** The text without the number somebody typed before it («๑. …», «1) …», «(๒) …», «๖.๑ …»), so that it is not printed twice. */
export function withoutLeadingNumber(text: string): string {
  const rest = text.replace(LEADING_NUMBER, '');
  return rest === text ? text.replace(LEADING_SUB_NUMBER, '') : rest;
}
