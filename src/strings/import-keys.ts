/** The reasons for which `src/strings/import.ts` has words; `src/import` uses the same names. */
export type SourceFailureKey =
  'empty' | 'too-large' | 'too-many-cells' | 'encrypted' | 'old-doc' | 'pdf' | 'workbook' | 'not-docx' | 'damaged';

/** See `LeftReason` of `src/import/ledger.ts`. */
export type LeftReasonKey =
  | 'title'
  | 'unknown-column'
  | 'side-table'
  | 'broken-table'
  | 'blank-sign'
  | 'unreadable'
  | 'unknown-text'
  | 'not-chosen'
  | 'ambiguous';
