import type { TableId } from '../../workbook/cell';
import type { CellValue } from '../../workbook/snapshot';

/** One value on its way into a cell. */
export interface PlannedValue {
  /** The contract's header, or that of the workbook where the table is there; of ITA_Scores also a year («2567»). */
  readonly column: string;
  /** Text is to be written as text, whatever it begins with. */
  readonly value: CellValue;
  /** The number is the serial of a day and needs a date format. */
  readonly isDate: boolean;
  /** The source cells it came from, by id. */
  readonly from: readonly number[];
}

/** A value for a cell of a row that is there. */
export interface PlannedFill extends PlannedValue {
  /** The 1-based data row. */
  readonly row: number;
  /** What the cell must still hold when it is written: blank, unless a person agreed to replace it. */
  readonly replaces: CellValue;
}

/** A row to be added. */
export interface PlannedRow {
  /** The 1-based empty data row to use; null for one more row at the end. */
  readonly into: number | null;
  readonly values: readonly PlannedValue[];
}

/** Everything to be done to one table. It is made from the template first when it is not in the workbook. */
export interface PlannedTable {
  readonly table: TableId;
  readonly isMissing: boolean;
  /** Headers of columns to be added at the right end: years of ITA_Scores, optional columns of the contract. */
  readonly newColumns: readonly string[];
  readonly fills: readonly PlannedFill[];
  readonly rows: readonly PlannedRow[];
}

/** A cell of the workbook that holds something else than the source: it stays as it is, and is listed. */
export interface Difference {
  readonly table: TableId;
  /** The 1-based data row. */
  readonly row: number;
  readonly column: string;
  readonly present: CellValue;
  readonly offered: CellValue;
  readonly from: readonly number[];
}

/** What an import does to a workbook. Only blank cells are filled, and only rows and columns are added. */
export interface ImportPlan {
  readonly tables: readonly PlannedTable[];
  readonly differences: readonly Difference[];
  /** Rows of the source that are in the workbook already, with nothing to add. */
  readonly duplicates: number;
  /** Tables of which the workbook has several: nothing is planned for them until one is chosen. */
  readonly ambiguous: readonly TableId[];
}
