import type { SituationFacts } from '../../../strings/th-guidance';
import { countFindings } from './finding-lists';
import { chosenReports, freshness, isAvailable, planOf } from './report-choices';
import { findingsOf, openedOf, type PaneState } from '../pane-state';
import { firstToFill, hasNoTables } from './table-cards';

/** What is the matter, in one word; each has its own words on screen. */
export type Situation =
  | 'reading'
  | 'unreadable'
  | 'no-tables'
  | 'empty-tables'
  | 'has-data'
  | 'errors'
  | 'warnings'
  | 'clean'
  | 'generating'
  | 'blocked'
  | 'no-report'
  | 'none-chosen'
  | 'draft-only'
  | 'ready'
  /** Reports can be made, but warnings are open. */
  | 'can-make'
  | 'confirming'
  | 'done'
  | 'done-draft'
  | 'final-due'
  | 'stale';

/** What is the matter in the step that is shown. */
export function situationOf(state: PaneState): Situation {
  if (state.work.kind === 'making') return 'generating';
  if (state.workbook.kind === 'unread') return 'reading';
  if (state.workbook.kind === 'unreadable') return state.reading ? 'reading' : 'unreadable';
  const { opened } = state.workbook;
  if (hasNoTables(opened.book)) return 'no-tables';
  if (firstToFill(opened)) return 'empty-tables';
  switch (state.step) {
    case 'data':
      return 'has-data';
    case 'check':
      return checkSituation(state);
    case 'report':
      return reportSituation(state);
  }
}

function checkSituation(state: PaneState): Situation {
  const { error, warning } = countFindings(findingsOf(state));
  if (error > 0) return 'errors';
  return warning > 0 ? 'warnings' : 'clean';
}

function reportSituation(state: PaneState): Situation {
  const opened = openedOf(state);
  const hasErrors = countFindings(findingsOf(state)).error > 0;
  if (opened?.obstacle) return 'blocked';
  if (state.confirming) return 'confirming';
  const fresh = freshness(state);
  if (fresh === 'stale') return 'stale';
  if (fresh === 'draft') return hasErrors ? 'done-draft' : 'final-due';
  if (fresh === 'fresh' && !hasErrors) return 'done';
  if (!opened?.reports.some(isAvailable)) return 'no-report';
  if (chosenReports(state).length === 0) return 'none-chosen';
  if (hasErrors) return 'draft-only';
  return countFindings(findingsOf(state)).warning > 0 ? 'can-make' : 'ready';
}

/**
 * The name of what the pane shows: why work failed or cannot be done, else the view that lies over the step, else the
 * situation. The pane has it as `data-state`, for whoever looks at it from outside.
 */
export function nameOf(state: PaneState): string {
  if (state.notice?.kind === 'failed') return state.notice.failure.cause;
  if (state.notice?.kind === 'cancelled') return 'cancelled';
  if (state.view.kind !== 'steps') return state.view.kind;
  const situation = situationOf(state);
  if (situation === 'unreadable' && state.workbook.kind === 'unreadable') return state.workbook.failure.cause;
  if (situation === 'blocked') return openedOf(state)?.obstacle?.cause ?? situation;
  return situation;
}

/** What the words of a situation may count. */
export function factsOf(state: PaneState): SituationFacts {
  const { error, warning, tip } = countFindings(findingsOf(state));
  const { sheets, replaced } = planOf(state);
  const setAside = openedOf(state)?.setAside.length ?? 0;
  const available = openedOf(state)?.reports.some(isAvailable) ?? false;
  return { errors: error, warnings: warning, tips: tip, setAside, sheets: sheets.length, replaced, available };
}
