/** Why work with Excel could not be done. Each cause has its words in both languages in this folder. */
export type FailureCause =
  | 'cell-being-edited'
  | 'other-book-in-front'
  | 'cells-in-the-way'
  | 'others-at-work'
  | 'structure-protected'
  | 'sheet-protected'
  | 'read-only'
  | 'excel-too-old'
  | 'host-silent'
  | 'request-too-large'
  | 'data-changed'
  | 'cancelled'
  | 'nothing-to-write'
  | 'tables-exist'
  | 'errors-found'
  | 'not-as-written'
  | 'unknown';

/** A failure as a value: its cause, and what a person needs to place it (a sheet, a cell, the host's own code). */
export interface Failure {
  readonly cause: FailureCause;
  readonly detail?: string;
  /** The sheets that are in the way, by name, where they are known. */
  readonly sheets?: readonly string[];
  readonly trace?: FailureTrace;
}

/** Where the host says it failed, for whoever supports the office: a member, and the statement where the host knows it. */
export interface FailureTrace {
  /** Such as `PageLayout.paperSize`; empty where the host does not say. */
  readonly location: string;
  /** The program, where it runs and its build, such as `Excel OfficeOnline 16.0.17`. */
  readonly host: string;
  readonly statement?: string;
}
