/** Why a source could not be read. Each has one line in `src/strings/import.ts`. */
export type SourceFailure =
  'empty' | 'too-large' | 'too-many-cells' | 'encrypted' | 'old-doc' | 'pdf' | 'workbook' | 'not-docx' | 'damaged';
