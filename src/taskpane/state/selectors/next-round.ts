import { roundPeriod } from '../../../thai/dates/fiscal';
import type { CarryForwardOption } from '../../../operations';
import type { Opened } from '../../services/services';

/**
 * The way on to the next round or year, once it is time for it: the round is over, and its reports stand in the workbook
 * as they are to be published. `today` is an Excel serial. Null before that.
 */
export function nextRoundDue({ settings, sheets, carryForward }: Opened, today: number): CarryForwardOption | null {
  const isOver = roundPeriod(settings.operatingYear, settings.round).end < today;
  const isReported = sheets.length > 0 && sheets.every(({ draft, stale }) => !draft && !stale);
  return (isOver && isReported && carryForward[0]) || null;
}
