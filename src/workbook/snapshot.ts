/** A cell's stored value: `''` is blank, an Excel error is its code as text (`#N/A`), a date is its serial number. */
export type CellValue = string | number | boolean;

/** One Excel table as it is in the workbook. Rows and columns are 0-based; `top`/`left` is the first header cell. */
export interface TableSnapshot {
  readonly name: string;
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly headers: readonly string[];
  /** Data rows only: neither header nor totals row. */
  readonly values: readonly (readonly CellValue[])[];
  /** Same shape as `values`: the formula (`=…`) where there is one, else the value. */
  readonly formulas: readonly (readonly CellValue[])[];
  /** Same shape as `values`: number format codes. */
  readonly formats: readonly (readonly string[])[];
}

/** What is known of a table before its rows are read. */
export type TableHeader = Pick<TableSnapshot, 'name' | 'sheet' | 'headers'>;

/** One worksheet. `tag` is what one of our own sheets carries (section and run), else null. */
export interface SheetSnapshot {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  readonly tag: string | null;
  readonly protected: boolean;
}

/** All that the add-in reads of a workbook, taken at one moment. Nothing below `src/excel` asks Excel for more. */
export interface Snapshot {
  readonly sheets: readonly SheetSnapshot[];
  /** Tables that are, by name or by headers, candidates for one of the eight contract tables, with all their rows. */
  readonly tables: readonly TableSnapshot[];
  /** The header of every table in the workbook, candidates included. */
  readonly allTables: readonly TableHeader[];
  readonly structureProtected: boolean;
  /** The workbook was opened for reading only: nothing can be written. */
  readonly readOnly: boolean;
  /** The XML the add-in keeps in the workbook (findings set aside, runs made), or null. */
  readonly notebook: string | null;
}
