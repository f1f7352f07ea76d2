/**
 * The errors Excel answers with: code → message and HTTP status.
 * Source: «Error handling with the application-specific JavaScript APIs», Office Add-ins documentation. The statuses are
 * those of the Graph workbook API; the client only passes them on.
 */
const ERRORS = {
  AccessDenied: ['You cannot perform the requested operation.', 403],
  ApiNotFound: [
    'The API you are trying to use could not be found. It may be available in a newer version of Excel.',
    404,
  ],
  FormulaLengthExceedsLimit: ['The bytecode of the applied formula exceeds the maximum length limit.', 400],
  GeneralException: ['There was an internal error while processing the request.', 500],
  InsertDeleteConflict: ['The insert or delete operation attempted resulted in a conflict.', 409],
  InvalidArgument: ['The argument is invalid or missing or has an incorrect format.', 400],
  InvalidOperation: ['The operation attempted is invalid on the object.', 400],
  InvalidOperationInCellEditMode: [
    'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
    400,
  ],
  InvalidReference: ['This reference is not valid for the current operation.', 400],
  InvalidSelection: ['The current selection is invalid for this operation.', 400],
  ItemAlreadyExists: ['The resource being created already exists.', 409],
  ItemNotFound: ["The requested resource doesn't exist.", 404],
  MergedRangeConflict: ['Cannot complete the operation. A table cannot overlap with a merged cell.', 409],
  NonBlankCellOffSheet: [
    "Microsoft Excel can't insert new cells because it would push non-empty cells off the end of the worksheet.",
    400,
  ],
  NotImplemented: ["The requested feature isn't implemented.", 501],
  RequestPayloadSizeLimitExceeded: ['The request payload size has exceeded the limit.', 400],
  ResponsePayloadSizeLimitExceeded: ['The response payload size has exceeded the limit.', 400],
  UnsupportedOperation: ['The operation being attempted is not supported.', 400],
} as const satisfies Record<string, readonly [string, number]>;

/** The code of an error of Excel, such as `InvalidArgument`. */
export type ExcelErrorCode = keyof typeof ERRORS;

/** Whether Excel knows an error of this code. */
export function isExcelErrorCode(code: string): code is ExcelErrorCode {
  return code in ERRORS;
}

/** An error as the host reports it to the client. */
export class ExcelError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status: number,
  ) {
    super(message);
    this.name = 'ExcelError';
  }
}

/** The error Excel gives for a cause; `message` replaces its usual words. */
export function excelError(code: ExcelErrorCode, message?: string): ExcelError {
  const [usual, status] = ERRORS[code];
  return new ExcelError(code, message ?? usual, status);
}
