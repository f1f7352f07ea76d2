import type { Failure, FailureCause } from '../strings/failures';

/** Thrown inside this folder when the host has not answered in time; never leaves it. */
export class HostSilent extends Error {
  constructor() {
    super('The host did not answer.');
    this.name = 'HostSilent';
  }
}

/** Thrown inside this folder to stop work for a cause we already know; never leaves it. */
export class Stopped extends Error {
  constructor(readonly failure: Failure) {
    super(failure.cause);
    this.name = 'Stopped';
  }
}

/**
 * Error codes of the host that have a cause a person can act on.
 * Source: «Error handling with the application-specific JavaScript APIs», Office Add-ins documentation; the numbers are
 * the codes of the common API, which Excel on the web passes through while a cell is being edited.
 */
const CAUSE_OF_CODE: Readonly<Record<string, FailureCause>> = {
  InvalidOperationInCellEditMode: 'cell-being-edited',
  HostIsInCellEditMode: 'cell-being-edited',
  '5004': 'cell-being-edited',
  RequestPayloadSizeLimitExceeded: 'request-too-large',
  ResponsePayloadSizeLimitExceeded: 'request-too-large',
  ApiNotFound: 'excel-too-old',
  UnsupportedOperation: 'excel-too-old',
  ApiNotAvailable: 'excel-too-old',
  AccessDenied: 'sheet-protected',
  RequestAborted: 'cancelled',
};

/** Turns whatever was thrown while talking to Excel into a cause, keeping the host's own code for support. */
export function explain(thrown: unknown): Failure {
  if (thrown instanceof Stopped) return thrown.failure;
  if (thrown instanceof HostSilent) return { cause: 'host-silent' };
  const code = codeOf(thrown);
  const cause = code === null ? 'unknown' : (CAUSE_OF_CODE[code] ?? 'unknown');
  const detail = code ?? (thrown instanceof Error ? thrown.message : String(thrown));
  return { cause, detail };
}

function codeOf(thrown: unknown): string | null {
  if (typeof thrown !== 'object' || thrown === null || !('code' in thrown)) return null;
  return String(thrown.code);
}
