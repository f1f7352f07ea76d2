import { formatDate } from '../../thai/dates/dates';
import { exact, understood, type ValueKind } from './kind';
import { isDateNumber } from './numbers';

/** Text, exactly as typed: repairs are for the checks to offer. A number is its digits; a date is understood as written out. */
export const text: ValueKind<string> = {
  name: 'text',
  read(raw, format) {
    if (typeof raw === 'string') return exact(raw);
    if (typeof raw === 'boolean') return understood(String(raw).toUpperCase());
    return isDateNumber(raw, format) ? understood(formatDate(raw, 'arabic', 'long')) : exact(String(raw));
  },
};
