import type { Failure } from '../../strings/failures';
import type { Advice, ReportProgress, ReportRequest } from '../../operations';
import type { Made, Opened } from '../services/services';
import type { Intent } from './intent';
import type { Notice } from './pane-state';

export type { Intent } from './intent';

/** What comes back from the workbook. */
export type Outcome =
  | { readonly did: 'start-reading' }
  | { readonly did: 'read'; readonly opened: Opened }
  | { readonly did: 'advise'; readonly advice: Advice }
  | { readonly did: 'fail-to-read'; readonly failure: Failure; readonly isSilent?: boolean }
  | { readonly did: 'start-changing' }
  /** `undo`: the id by which it can be taken back. */
  | { readonly did: 'change'; readonly notice: Notice; readonly undo: string | null }
  | { readonly did: 'fail'; readonly failure: Failure; readonly retry: Intent }
  | { readonly did: 'start-making'; readonly request: ReportRequest }
  | { readonly did: 'progress'; readonly progress: ReportProgress }
  | { readonly did: 'make'; readonly made: Made };

/** All that can change the pane's state. */
export type Action = Intent | Outcome;

/** Fails to compile where a switch forgets a case. */
export function assertNever(value: never): never {
  throw new Error(`Not expected: ${JSON.stringify(value)}`);
}
