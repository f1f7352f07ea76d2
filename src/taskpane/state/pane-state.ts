import type { Finding } from '../../checks/finding';
import type { ReportId } from '../../reports/compose-report';
import type { Result } from '../../result';
import type { Failure } from '../../strings/failures';
import type { Localised } from '../../strings/language';
import type { Advice, ReportProgress, ReportRequest } from '../../operations';
import type { Made, Opened } from '../services/services';
import type { Intent } from './intent';
import { NO_FILTER, type Filter, type Step, type View } from './view';

export { NO_FILTER, ONLY_ERRORS, STEPS, type Filter, type ReviewReason, type Step, type View } from './view';

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

/** The outcome of the last thing done, shown once. */
export type Notice =
  | { readonly kind: 'fixed'; readonly count: number }
  | { readonly kind: 'row-added' }
  | { readonly kind: 'column-added' }
  | { readonly kind: 'set-aside' }
  | { readonly kind: 'revoked' }
  | { readonly kind: 'inserted' }
  /** The reports are whole, but so many sheets have no charts or page set-up. */
  | { readonly kind: 'unfinished'; readonly count: number }
  | { readonly kind: 'finished' }
  | { readonly kind: 'will-open' }
  | { readonly kind: 'will-not-open' }
  | { readonly kind: 'restored'; readonly names: readonly string[] }
  /** What a view fetched on demand has to tell, and what may be done about it. */
  | {
      readonly kind: 'told';
      readonly text: Localised;
      readonly ways: readonly { readonly label: Localised; readonly intent: Intent }[];
    }
  /** A change was taken back, but for these places, which somebody has changed since. */
  | { readonly kind: 'undone'; readonly left: readonly string[] }
  /** A person stopped the reports; nothing was made. */
  | { readonly kind: 'cancelled' }
  /** It was too late to stop; `replaced`: the versions before can be brought back. */
  | { readonly kind: 'too-late'; readonly replaced: boolean }
  | { readonly kind: 'failed'; readonly failure: Failure; readonly retry: Intent };

/** A change of the workbook: carries it out, and gives what to tell when it is done. */
export type Change = () => Promise<Result<Notice, Failure>>;

/** The finding that a person is looking at: its key, and its place in the list when it was gone to. */
export interface Current {
  readonly key: string;
  readonly index: number;
}

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
