import type { TableId } from '../../workbook/cell';
import type { CellValue } from '../../workbook/snapshot';
import type { Ledger, Target } from '../ledger';
import type { SourceCell } from '../source';

/** What is to stand in one cell of a contract table, and the source cells it came from. */
export interface DraftValue {
  readonly value: CellValue;
  /** The number is the serial of a day. */
  readonly isDate: boolean;
  readonly cells: readonly SourceCell[];
}

/** One row for a contract table. The keys are the contract's headers; of `ITA_Scores` also years («2567»). */
export class DraftRow {
  readonly values = new Map<string, DraftValue>();

  constructor(readonly table: TableId) {}

  get(header: string): CellValue | undefined {
    return this.values.get(header)?.value;
  }

  textOf(header: string): string {
    return String(this.get(header) ?? '');
  }
}

/** What may be said of a value besides the value itself. */
export interface PutOptions {
  readonly isDate?: boolean;
  readonly range?: Target['range'];
}

/** Puts a value into a row and accounts for its cells. A blank one, or a header that has a value, changes nothing. */
export function put(
  ledger: Ledger,
  row: DraftRow,
  column: string,
  value: CellValue | null,
  cells: readonly SourceCell[],
  { isDate = false, range }: PutOptions = {},
): void {
  if (value === null || value === '' || row.values.has(column)) return;
  row.values.set(column, { value, isDate, cells });
  ledger.place(cells, { table: row.table, row, column, ...(range && { range }) });
}
