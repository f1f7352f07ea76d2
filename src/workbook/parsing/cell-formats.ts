/** What a number format shows literally, and what it says in brackets (colours, locales): no part of its pattern. */
const LITERAL = /"[^"]*"|\[[^\]]*\]|[\\_*]./g;

/** Day, month and year in the letters of English and of Thai Excel, and its Buddhist `bbbb`. */
const DATE_LETTERS = /[dmy]|bb|[วดป]{2}/i;

/** Whether the number format shows a date or a time: such a number was not meant as a number. */
export function isDateFormat(format: string): boolean {
  return format !== 'General' && DATE_LETTERS.test(patternOf(format));
}

/** Whether the number format shows hundredths: a cell that shows 98.43% holds 0.9843. */
export function isPercentFormat(format: string): boolean {
  return format.includes('%') && patternOf(format).includes('%');
}

function patternOf(format: string): string {
  return format.replace(LITERAL, '');
}
