import type { CellValue } from './snapshot';

/** The eight tables of the workbook contract, by their fixed names. */
export const TABLE_IDS = [
  'ITA_Agency',
  'ITA_Scores',
  'ITA_Results',
  'ITA_Issues',
  'ITA_Measures',
  'ITA_Analysis',
  'ITA_Texts',
  'ITA_Signers',
] as const;

/** The fixed name of a contract table. */
export type TableId = (typeof TABLE_IDS)[number];

/** Where a value was read. `row` is the 1-based data row, 0 the header; `address` is like `คะแนน!D5`. */
export interface CellRef {
  readonly table: TableId;
  readonly column: string;
  readonly row: number;
  readonly address: string;
}

/**
 * How a cell's content became its value.
 * - `exact`: stored as what it means
 * - `understood`: typed another way (text digits, alias spelling) and understood; worth a repair
 * - `blank`: nothing there
 * - `unreadable`: something there that could not be understood
 * - `error`: an Excel error value
 */
export type Reading = 'exact' | 'understood' | 'blank' | 'unreadable' | 'error';

/** A typed value that knows its cell. `value` is null unless `reading` is `exact` or `understood`. */
export interface Cell<T> {
  readonly value: T | null;
  readonly raw: CellValue;
  readonly reading: Reading;
  readonly at: CellRef;
  /** The cell holds a formula: repairs must not overwrite it silently. */
  readonly isFormula: boolean;
  /** The number format code, to tell a date from a number. */
  readonly format: string;
}
