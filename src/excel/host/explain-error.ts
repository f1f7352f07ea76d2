import type { Failure, FailureCause, FailureTrace } from '../../strings/failures';

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
 * Source: `Excel.ErrorCodes` and `OfficeExtension.CoreErrorCodes` of the client, explained in «Error handling with the
 * application-specific JavaScript APIs», Office Add-ins documentation; the number is a code of the common API, which Excel
 * on the web passes through while a cell is being edited. Some versions answer RequestAborted of their own accord.
 */
const CODES_OF_CAUSE: Partial<Readonly<Record<FailureCause, readonly string[]>>> = {
  'cell-being-edited': ['InvalidOperationInCellEditMode', 'HostIsInCellEditMode', '5004'],
  'other-book-in-front': ['InvalidSelection', 'InactiveWorkbook'],
  'request-too-large': [
    'RequestPayloadSizeLimitExceeded',
    'ResponsePayloadSizeLimitExceeded',
    'OperationCellsExceedLimit',
    'RangeExceedsLimit',
    'MemoryLimitReached',
  ],
  'excel-too-old': ['ApiNotFound', 'ApiNotAvailable', 'NotImplemented', 'UnsupportedFeature', 'UnsupportedOperation'],
  'sheet-protected': ['AccessDenied'],
  'cells-in-the-way': ['FilteredRangeConflict', 'InsertDeleteConflict', 'NonBlankCellOffSheet', 'MergedRangeConflict'],
  'not-as-written': ['FormulaLengthExceedsLimit', 'EmptyChartSeries'],
  'host-silent': [
    'ActivityLimitReached',
    'ConnectionFailure',
    'ServiceNotAvailable',
    'Timeout',
    'WriteNotSupportedWhenModalDialogOpen',
  ],
  'data-changed': ['Conflict', 'InvalidObjectPath', 'InvalidReference', 'ItemAlreadyExists', 'ItemNotFound'],
  cancelled: ['RequestAborted'],
};

const CAUSE_OF_CODE = new Map(
  Object.entries(CODES_OF_CAUSE).flatMap(([cause, codes]) => codes.map((code) => [code, cause as FailureCause])),
);

/** Turns whatever was thrown while talking to Excel into a cause, keeping the host's own code for support. */
export function explain(thrown: unknown): Failure {
  if (thrown instanceof Stopped) return thrown.failure;
  if (thrown instanceof HostSilent) return { cause: 'host-silent' };
  const code = codeOf(thrown);
  const cause = code === null ? 'unknown' : (CAUSE_OF_CODE.get(code) ?? 'unknown');
  const detail = code ?? (thrown instanceof Error ? thrown.message : String(thrown));
  const trace = traceOf(thrown);
  return { cause, detail, ...(trace && { trace }) };
}

/** Where the host says it failed; null when it does not. */
function traceOf(thrown: unknown): FailureTrace | null {
  if (typeof thrown !== 'object' || thrown === null || !('debugInfo' in thrown)) return null;
  const { errorLocation, statement } = (thrown.debugInfo ?? {}) as Partial<OfficeExtension.DebugInfo>;
  if (!errorLocation) return null;
  return { location: errorLocation, host: hostName(), ...(statement && { statement }) };
}

function hostName(): string {
  if (typeof Office === 'undefined') return '';
  // Not there before Office is ready, nor in the plain client.
  const diagnostics = Office.context?.diagnostics as Office.ContextInformation | undefined;
  return diagnostics ? [diagnostics.host, diagnostics.platform, diagnostics.version].join(' ') : '';
}

/** Whether it was the page set-up that the host refused: printers and their drivers have a say in it. */
export function isAboutPaper({ trace }: Failure): boolean {
  return trace !== undefined && /^(PageLayout|HeaderFooter)/.test(trace.location);
}

/** Whether the host gave no answer at all: one that answered, if only that it is busy, has its own code with it. */
export function isSilence({ cause, detail }: Failure): boolean {
  return cause === 'host-silent' && detail === undefined;
}

/** The host's own code of an error; null for any other. */
export function codeOf(thrown: unknown): string | null {
  if (typeof thrown !== 'object' || thrown === null || !('code' in thrown)) return null;
  return String(thrown.code);
}
