import type { Finding } from '../../checks/finding';
import type { ReportId } from '../../reports/compose-report';
import type { Failure } from '../../strings/failures';
import type { Advice, ReportProgress, ReportRequest } from '../../operations';
import type { Made, Opened } from '../services/services';
import type { Notice } from './intent';
import { NO_FILTER, type Current, type Filter, type Step, type View } from './view';

export type { Change, Notice } from './intent';

export {
  NO_FILTER,
  ONLY_ERRORS,
  STEPS,
  type Current,
  type Filter,
  type ReviewReason,
  type Step,
  type View,
} from './view';

/** What is known of the workbook. Once read, it stays shown while it is read again. */
export type WorkbookState =
  | { readonly kind: 'unread' }
  | { readonly kind: 'unreadable'; readonly failure: Failure }
  | { readonly kind: 'read'; readonly opened: Opened };

/** What is being done to the workbook now. One thing at a time. */
export type Work =
  | { readonly kind: 'idle' }
  | { readonly kind: 'changing' }
  | {
      readonly kind: 'making';
      readonly request: ReportRequest;
      readonly progress: ReportProgress | null;
      readonly cancelling: boolean;
    };

/** Everything the pane shows comes from this. */
export interface PaneState {
  readonly workbook: WorkbookState;
  /** The workbook is being read, for the first time or again. */
  readonly reading: boolean;
  readonly work: Work;
  readonly step: Step;
  readonly view: View;
  /** What the documents would be found wanting in; null until it was first looked through. */
  readonly advice: Advice | null;
  /** How often the pane has turned to something else, which is then shown from its top. */
  readonly turns: number;
  readonly notice: Notice | null;
  /** The change that the notice tells of, where it can be taken back. */
  readonly undo: string | null;
  readonly filter: Filter;
  /** The finding that was last gone to. */
  readonly current: Current | null;
  /** The person has asked for what was set aside. */
  readonly showsSetAside: boolean;
  /** Reports the person chose; null until then. */
  readonly chosen: readonly ReportId[] | null;
  /** Warnings are open, and the person has asked for the reports once: the next press makes them. */
  readonly confirming: boolean;
  /** The last reports made in this sitting. */
  readonly made: Made | null;
  /** The report sheet that Excel was last made to show, by us. */
  readonly shownSheet: string | null;
}

/** The pane before it has read anything. */
export const INITIAL_STATE: PaneState = {
  workbook: { kind: 'unread' },
  reading: true,
  work: { kind: 'idle' },
  step: 'data',
  view: { kind: 'steps' },
  advice: null,
  turns: 0,
  notice: null,
  undo: null,
  filter: NO_FILTER,
  current: null,
  showsSetAside: false,
  chosen: null,
  confirming: false,
  made: null,
  shownSheet: null,
};

/** The workbook as last read, or null. */
export function openedOf(state: PaneState): Opened | null {
  return state.workbook.kind === 'read' ? state.workbook.opened : null;
}

/** The open findings, or none before the workbook is read. */
export function findingsOf(state: PaneState): readonly Finding[] {
  return openedOf(state)?.findings ?? [];
}
