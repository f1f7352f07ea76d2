import type { CellValue, TableSnapshot } from '../../../workbook/snapshot';

/** One value on its way into a cell of a table. Text is typed as text, whatever it begins with. */
export interface ColumnValue {
  /** The header as the workbook has it. */
  readonly column: string;
  readonly value: CellValue;
  /** The number is the serial of a day: a cell without a date format gets one. */
  readonly isDate: boolean;
}

/** A value for a row that is there, 1-based, and what its cell must still hold. */
export interface CellFill extends ColumnValue {
  readonly row: number;
  readonly replaces: CellValue;
}

/** A row to be written: into an empty data row that is there (1-based), or one more. */
export interface NewRow {
  readonly into: number | null;
  readonly values: readonly ColumnValue[];
}

/** Everything to be written into one table that is in the workbook. */
export interface TableWrite {
  /** The table as it was read when this was planned. */
  readonly seen: TableSnapshot;
  /** Headers of columns to be added at its right end. */
  readonly newColumns: readonly string[];
  readonly fills: readonly CellFill[];
  readonly rows: readonly NewRow[];
}

/** A cell of a row that was there: what was written, by its hash, and what was there before. */
export interface WrittenCell {
  /** The 0-based data row where it stood. */
  readonly row: number;
  readonly column: string;
  readonly hash: string;
  readonly before: CellValue;
  /** What tells its row from others (`identityHash`): rows may have been sorted since. Without it the place counts. */
  readonly identity?: string;
  /** The number format before, where another was set. */
  readonly format?: string;
}

/** What a write did to one table, so that it can be taken back. Rows are found again by what they hold. */
export interface WrittenTable {
  /** Its name now. */
  readonly name: string;
  readonly newColumns: readonly string[];
  /** Hashes of rows that were empty or not there before, each with all it held then. */
  readonly rows: readonly { readonly hash: string; readonly isNew: boolean }[];
  readonly cells: readonly WrittenCell[];
  /** New rows took empty cells below the table: nothing moved down for them. */
  readonly grewInPlace: boolean;
  /** The headers of the columns that tell its rows apart, where its cells have an identity. */
  readonly identity?: readonly string[];
  /** Headers that were given other names. */
  readonly renamed?: readonly { readonly before: string; readonly after: string }[];
  /** The name it had before, where it was given another. */
  readonly nameBefore?: string;
}

/** A sheet that was made, and the hash of all it held then. */
export interface WrittenSheet {
  readonly name: string;
  readonly hash: string;
}
