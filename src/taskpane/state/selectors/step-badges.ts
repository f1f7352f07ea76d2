import { countFindings } from './finding-lists';
import { freshness } from './report-choices';
import { findingsOf, openedOf, type PaneState, type Step } from '../pane-state';
import { firstToFill, hasNoTables, tableCards } from './table-cards';

/** What stands beside a step's name: a count of what is open, a tick, a sign that it wants doing again, or nothing. */
export type StepBadge =
  | { readonly kind: 'none' }
  | { readonly kind: 'done' }
  | { readonly kind: 'again' }
  | { readonly kind: 'count'; readonly count: number };

const NONE: StepBadge = { kind: 'none' };
const DONE: StepBadge = { kind: 'done' };

/** How far each step has come. */
export function stepBadge(state: PaneState, step: Step): StepBadge {
  const opened = openedOf(state);
  if (!opened || hasNoTables(opened.book) || firstToFill(opened)) return NONE;
  switch (step) {
    case 'data': {
      const cards = tableCards(opened);
      const wanting = cards.filter(({ status }) =>
        ['needed', 'ambiguous', 'columns-missing', 'faulty'].includes(status),
      ).length;
      if (wanting > 0) return { kind: 'count', count: wanting };
      return cards.some(({ status }) => status === 'ready' || status === 'doubtful') ? DONE : NONE;
    }
    case 'check': {
      // What the headline of the step counts: the errors, and the warnings once there are none.
      const { error, warning } = countFindings(findingsOf(state));
      const count = error > 0 ? error : warning;
      return count > 0 ? { kind: 'count', count } : DONE;
    }
    case 'report': {
      if (opened.sheets.some(({ stale }) => stale)) return { kind: 'again' };
      return freshness(state) === 'fresh' ? DONE : NONE;
    }
  }
}
