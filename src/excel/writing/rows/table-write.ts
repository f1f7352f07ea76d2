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

/** What a write did to one table, so that it can be taken back. Rows are found again by what they hold. */
export interface WrittenTable {
  readonly name: string;
  readonly newColumns: readonly string[];
  /** Hashes of rows that were empty or not there before, each with all it held then. */
  readonly rows: readonly { readonly hash: string; readonly isNew: boolean }[];
  /** Cells of other rows: the 0-based data row, the hash of what was written, and what was there. */
  readonly cells: readonly {
    readonly row: number;
    readonly column: string;
    readonly hash: string;
    readonly before: CellValue;
  }[];
  /** New rows took empty cells below the table: nothing moved down for them. */
  readonly grewInPlace: boolean;
}

/** A sheet that was made, and the hash of all it held then. */
export interface WrittenSheet {
  readonly name: string;
  readonly hash: string;
}
