import { serialOf } from '../thai/dates/dates';

/** Today's date where the user is, as an Excel serial. */
export function today(now = new Date()): number {
  return serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
