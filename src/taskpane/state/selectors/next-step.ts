import type { Intent } from '../pane-actions';
import { countFindings, fixesOf } from './finding-lists';
import { recoveryOf } from './recovery';
import { freshness, planOf, sheetsOf } from './report-choices';
import { situationOf } from './situation';
import { findingsOf, openedOf, type Notice, type PaneState } from '../pane-state';
import { firstToFill } from './table-cards';

/** What the primary button says; each kind has its own label. */
export type NextStepKind =
  | 'wait'
  | 'retry'
  | 'read-again'
  | 'choose-fewer'
  | 'insert-blank'
  | 'fill'
  | 'check'
  | 'review-errors'
  | 'go-to-error'
  | 'show-errors'
  | 'apply'
  | 'tick-first'
  | 'carry-on'
  | 'to-reports'
  | 'choose-first'
  | 'fix-first'
  | 'back-to-data'
  | 'make'
  | 'make-anyway'
  | 'make-again'
  | 'make-final'
  | 'see-report'
  | 'see-next-sheet'
  | 'cancel'
  | 'cancelling';

/** The primary button: what it says, how many things it is about (0 when it does not count), and what it does. */
export interface NextStep {
  readonly kind: NextStepKind;
  readonly count: number;
  /** Null while there is nothing to do but wait. */
  readonly intent: Intent | null;
}

/** The one next step of the person who looks at the pane; null where the view has buttons of its own. */
export function nextStep(state: PaneState): NextStep | null {
  if (state.view.kind === 'match') return null;
  if (state.notice?.kind === 'failed') return recoveryStep(state, state.notice);
  if (state.view.kind === 'import') return null;
  if (state.view.kind === 'review') {
    const { why, unticked } = state.view;
    const fixes = state.view.fixes.filter((fix) => !unticked.includes(fix));
    if (fixes.length === 0) return step('tick-first', null);
    const carriesOn = why === 'twelve-months' || why === 'next-year';
    return carriesOn
      ? step('carry-on', { do: 'apply', fixes, kind: why }, fixes.length)
      : step('apply', { do: 'apply', fixes }, fixes.length);
  }
  switch (situationOf(state)) {
    case 'reading':
      return step('wait', null);
    case 'unreadable':
      return step('retry', { do: 'read' });
    case 'generating':
      return cancelStep(state);
    case 'no-tables':
      return step('insert-blank', { do: 'insert-template', template: 'blank' });
    case 'empty-tables':
      return fillStep(state);
    case 'has-data':
      return step('check', { do: 'show-step', step: 'check' });
    case 'errors':
      return errorStep(state);
    case 'warnings':
    case 'clean':
      return step('to-reports', { do: 'show-step', step: 'report' });
    case 'blocked':
      return step('retry', { do: 'read' });
    case 'no-report':
      return step('back-to-data', { do: 'show-step', step: 'data' });
    case 'none-chosen':
      return step('choose-first', null);
    case 'draft-only':
      return step('fix-first', { do: 'show-errors' }, errorsOf(state));
    case 'ready':
    case 'can-make':
    case 'confirming':
    case 'stale':
    case 'final-due':
      return makeStep(state);
    case 'done':
    case 'done-draft':
      return seeStep(state);
  }
}

function step(kind: NextStepKind, intent: Intent | null, count = 0): NextStep {
  return { kind, intent, count };
}

/** After a failure the next step is the way on from it. */
function recoveryStep(state: PaneState, { failure, retry }: Extract<Notice, { kind: 'failed' }>): NextStep {
  const { kind, intent } = recoveryOf(failure.cause, retry);
  return step(kind, intent, kind === 'show-errors' ? errorsOf(state) : 0);
}

function errorsOf(state: PaneState): number {
  return countFindings(findingsOf(state)).error;
}

function cancelStep({ work }: PaneState): NextStep {
  const cancelling = work.kind === 'making' && work.cancelling;
  return cancelling ? step('cancelling', null) : step('cancel', { do: 'cancel' });
}

function fillStep(state: PaneState): NextStep {
  const opened = openedOf(state);
  const start = opened && firstToFill(opened)?.start;
  return start ? step('fill', { do: 'go-to-cell', cell: start }) : step('retry', { do: 'read' });
}

/** What can be fixed at a press comes first; then the first error that a person must put right in its cell. */
function errorStep(state: PaneState): NextStep {
  const errors = findingsOf(state).filter(({ severity }) => severity === 'error');
  const fixes = fixesOf(errors);
  if (fixes.length > 0) return step('review-errors', { do: 'review', why: 'errors', fixes }, fixes.length);
  const at = errors.find((finding) => finding.at !== null)?.at;
  if (at) return step('go-to-error', { do: 'go-to-error', cell: at }, errors.length);
  return step('show-errors', { do: 'show-errors' }, errors.length);
}

function makeStep(state: PaneState): NextStep {
  const { error, warning } = countFindings(findingsOf(state));
  if (error > 0) return step('fix-first', { do: 'show-errors' }, error);
  const { reports, sheets } = planOf(state);
  if (reports.length === 0) return step('choose-first', null);
  if (warning > 0 && !state.confirming) return step(makeKind(state), { do: 'confirm' }, sheets.length);
  return step(makeKind(state), { do: 'make', request: { reports, draft: false } }, sheets.length);
}

function makeKind(state: PaneState): NextStepKind {
  if (state.confirming) return 'make-anyway';
  if (freshness(state) === 'draft') return 'make-final';
  return openedOf(state)?.sheets.length ? 'make-again' : 'make';
}

function seeStep(state: PaneState): NextStep {
  const opened = openedOf(state);
  const names = opened ? sheetsOf(opened, planOf(state).reports).map(({ name }) => name) : [];
  // Excel shows the first sheet once the reports are made: every press leads to another one.
  const shown = names.indexOf(state.shownSheet ?? '');
  const name = names[(shown + 1) % names.length];
  if (name === undefined) return step('wait', null);
  return step(shown >= 0 && names.length > 1 ? 'see-next-sheet' : 'see-report', { do: 'go-to-sheet', name });
}
