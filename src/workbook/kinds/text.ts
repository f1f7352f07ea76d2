import { formatDate } from '../../thai/dates/dates';
import type { CellValue } from '../snapshot';
import { BLANK, exact, understood, type ValueKind } from './kind';
import { isDateNumber } from './numbers';

/** A dash alone says that there is nothing: «-». */
const DASH_ONLY = /^\s*[-–—]+\s*$/;

/** Whether people typed a dash where nothing is to be said. */
export function isDashOnly(raw: CellValue): boolean {
  return typeof raw === 'string' && DASH_ONLY.test(raw);
}

/**
 * Text, exactly as typed: repairs are for the checks to offer. A dash alone is blank; a number is its digits; a date is
 * understood as written out.
 */
export const text: ValueKind<string> = {
  name: 'text',
  read(raw, format) {
    if (isDashOnly(raw)) return BLANK;
    if (typeof raw === 'string') return exact(raw);
    if (typeof raw === 'boolean') return understood(String(raw).toUpperCase());
    return isDateNumber(raw, format) ? understood(formatDate(raw, 'arabic', 'long')) : exact(String(raw));
  },
};
