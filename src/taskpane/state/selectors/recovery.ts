import { assertNever, type Intent } from '../pane-actions';
import type { FailureCause } from '../../../strings/failures';

/** The one action offered after a failure: a way on, never a dead end. */
export interface Recovery {
  readonly kind: 'retry' | 'read-again' | 'show-errors' | 'back-to-data' | 'choose-fewer';
  readonly intent: Intent;
}

/** The way on after a failure; `retry` is what was being done. */
export function recoveryOf(cause: FailureCause, retry: Intent): Recovery {
  switch (cause) {
    case 'data-changed':
      return { kind: 'read-again', intent: { do: 'read' } };
    case 'errors-found':
      return { kind: 'show-errors', intent: { do: 'show-errors' } };
    case 'nothing-to-write':
    case 'tables-exist':
    // Trying again in the same Excel cannot help.
    case 'excel-too-old':
      return { kind: 'back-to-data', intent: { do: 'show-step', step: 'data' } };
    case 'request-too-large':
      return { kind: 'choose-fewer', intent: { do: 'show-step', step: 'report' } };
    case 'cell-being-edited':
    case 'other-book-in-front':
    case 'cells-in-the-way':
    case 'others-at-work':
    case 'structure-protected':
    case 'sheet-protected':
    case 'read-only':
    case 'host-silent':
    case 'cancelled':
    case 'not-as-written':
    case 'unknown':
      return { kind: 'retry', intent: retry };
    default:
      return assertNever(cause);
  }
}
