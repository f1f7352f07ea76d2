/** Why work with Excel could not be done. Each cause has its words in both languages in this folder. */
export type FailureCause =
  | 'cell-being-edited'
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
}
