import { repairThai } from '../../thai/text/repair';
import { withoutLeadingNumber } from '../parsing/leading-number';
import { BLANK, exact, UNREADABLE, type ValueKind } from './kind';
import { isDashOnly } from './text';

const SEPARATORS = /[,;/\n\r]+/;
const LEADING_DASH = /^[-–—•]\s*/;

/** Several names parted by a comma, semicolon, slash or line break; a dash alone is blank; numbers and dashes before them are not part of a name. */
export const names: ValueKind<readonly string[]> = {
  name: 'names',
  read(raw) {
    if (typeof raw !== 'string') return UNREADABLE;
    if (isDashOnly(raw)) return BLANK;
    const found = raw
      .split(SEPARATORS)
      .map(nameIn)
      .filter((name) => name !== '');
    return found.length > 0 ? exact(found) : UNREADABLE;
  },
};

function nameIn(part: string): string {
  return withoutLeadingNumber(repairThai(part).replace(LEADING_DASH, ''));
}
