import type { Finding } from '../../checks/finding';
import { assertNever, type Action } from './pane-actions';
import { filterFindings } from './selectors/finding-lists';
import { chosenReports } from './selectors/report-choices';
import type { Made } from '../services/services';
import { NO_FILTER, ONLY_ERRORS, type Filter, type Notice, type PaneState, type View } from './pane-state';

const STEPS_VIEW = { kind: 'steps' } as const;
const STEP_BEGUN = { view: STEPS_VIEW, notice: null, confirming: false } as const;
const IDLE = { kind: 'idle' } as const;

/** The pane's next state. What has to be asked of the workbook is asked in `services/pane-effects.ts`, never here. */
export function reduce(state: PaneState, action: Action): PaneState {
  return 'do' in action ? reduceIntent(state, action) : reduceOutcome(state, action);
}

/** The pane with something else in it, to be looked at from the top. */
function turn(state: PaneState, to: Partial<PaneState>): PaneState {
  return { ...state, ...to, turns: state.turns + 1 };
}

function reduceIntent(state: PaneState, intent: Extract<Action, { do: string }>): PaneState {
  switch (intent.do) {
    case 'show-step':
      return turn(state, { step: intent.step, ...STEP_BEGUN, showsSetAside: false });
    case 'show-errors':
      return turn(state, { step: 'check', ...STEP_BEGUN, filter: ONLY_ERRORS });
    case 'show-set-aside':
      return turn(state, { step: 'check', ...STEP_BEGUN, showsSetAside: true });
    case 'filter':
      return { ...state, filter: intent.filter, current: null };
    case 'match-columns':
      return turn(state, { view: { kind: 'match', table: intent.table }, notice: null });
    case 'review':
      return turn(state, {
        view: { kind: 'review', why: intent.why, fixes: intent.fixes, unticked: [] },
        notice: null,
      });
    case 'import':
      if (state.work.kind !== 'idle') return state;
      return turn(state, { ...STEP_BEGUN, view: { kind: 'import', file: intent.file ?? null } });
    case 'tick':
      return { ...state, view: afterTick(state.view, intent) };
    case 'close-view':
      return turn(state, { view: STEPS_VIEW });
    case 'choose-report': {
      const others = chosenReports(state).filter((id) => id !== intent.report);
      return { ...state, chosen: intent.chosen ? [...others, intent.report] : others, confirming: false };
    }
    case 'confirm':
      return turn(state, { confirming: true });
    case 'go-to-error':
      return turn(state, { filter: ONLY_ERRORS, notice: null });
    case 'go-to-cell':
      return { ...state, notice: null };
    case 'look-at':
      return { ...state, notice: null, current: intent.current };
    case 'go-to-sheet':
      return { ...state, notice: null, shownSheet: intent.name };
    case 'cancel':
      return state.work.kind === 'making' ? { ...state, work: { ...state.work, cancelling: true } } : state;
    case 'dismiss':
      return { ...state, notice: null };
    case 'read':
      return { ...state, notice: null };
    case 'insert-table':
    case 'choose-table':
    case 'insert-template':
    case 'apply':
    case 'undo':
    case 'set-aside':
    case 'revoke':
    case 'make':
    case 'finish':
    case 'restore':
    case 'open-with-workbook':
    case 'carry-out':
      return state;
    default:
      return assertNever(intent);
  }
}

function afterTick(view: View, { fix, ticked }: Extract<Action, { do: 'tick' }>): View {
  if (view.kind !== 'review') return view;
  const others = view.unticked.filter((one) => one !== fix);
  return { ...view, unticked: ticked ? others : [...others, fix] };
}

function reduceOutcome(state: PaneState, outcome: Extract<Action, { did: string }>): PaneState {
  switch (outcome.did) {
    case 'start-reading':
      return { ...state, reading: true };
    case 'read':
      return {
        ...state,
        reading: false,
        notice: isAboutReading(state.notice) ? null : state.notice,
        workbook: { kind: 'read', opened: outcome.opened },
        filter: stillOf(state.filter, outcome.opened.findings),
      };
    case 'advise':
      return { ...state, advice: outcome.advice };
    case 'fail-to-read': {
      const { failure } = outcome;
      if (state.workbook.kind !== 'read') {
        return { ...state, reading: false, workbook: { kind: 'unreadable', failure } };
      }
      // Nobody asked for it, and somebody may be typing in the next cell: it is tried again.
      if (outcome.isSilent) return { ...state, reading: false };
      return turn(state, { reading: false, notice: { kind: 'failed', failure, retry: { do: 'read' } } });
    }
    case 'start-changing':
      return { ...state, work: { kind: 'changing' }, notice: null };
    case 'change': {
      const to = { work: IDLE, view: STEPS_VIEW, notice: outcome.notice, undo: outcome.undo };
      // Whoever works down a list stays where they are in it.
      return state.view.kind === 'steps' ? { ...state, ...to } : turn(state, to);
    }
    case 'fail': {
      const { failure, retry } = outcome;
      const notice: Notice = failure.cause === 'cancelled' ? { kind: 'cancelled' } : { kind: 'failed', failure, retry };
      return turn(state, { work: IDLE, confirming: false, notice });
    }
    case 'start-making': {
      const work = { kind: 'making', request: outcome.request, progress: null, cancelling: false } as const;
      return turn(state, { work, step: 'report', view: STEPS_VIEW, notice: null, confirming: false });
    }
    case 'progress':
      return state.work.kind === 'making' ? { ...state, work: { ...state.work, progress: outcome.progress } } : state;
    case 'make':
      return afterMaking(state, outcome.made);
    default:
      return assertNever(outcome);
  }
}

/** Whether the notice says that the workbook could not be read, which a later good reading clears. */
function isAboutReading(notice: Notice | null): boolean {
  return notice?.kind === 'failed' && notice.retry.do === 'read';
}

/** The reports are in the workbook, and Excel shows the first of their sheets. */
function afterMaking(state: PaneState, made: Made): PaneState {
  const wasCancelled = state.work.kind === 'making' && state.work.cancelling;
  const shownSheet = made.sheets[0]?.name ?? null;
  return { ...state, work: IDLE, made, shownSheet, notice: noticeOf(made, wasCancelled) ?? state.notice };
}

/** That it was too late to stop, or that some sheets of the whole reports lack something; null when all is as wanted. */
function noticeOf({ sheets, unfinished }: Made, wasCancelled: boolean): Notice | null {
  if (wasCancelled) return { kind: 'too-late', replaced: sheets.some(({ replaced }) => replaced) };
  return unfinished.length > 0 ? { kind: 'unfinished', count: unfinished.length } : null;
}

/** A filter that lets nothing through any more has done its service: the last error fixed, the rest is shown. */
function stillOf(filter: Filter, findings: readonly Finding[]): Filter {
  return filterFindings(findings, filter).length > 0 ? filter : NO_FILTER;
}
