import { foldThai } from '../../thai/text/repair';
import type { TableId } from '../../workbook/cell';
import { DEFINITIONS } from '../../workbook/definitions';
import type { ColumnMatch, Workbook } from '../../workbook/records';
import type { CellValue, TableSnapshot } from '../../workbook/snapshot';

/** Columns whose content does not make a row one that is in use. */
const FILLED_BEFOREHAND = new Set(['order']);

/** One contract table of the workbook as the plan sees it. */
export class BookTable {
  private constructor(
    private readonly table: TableSnapshot,
    private readonly columns: readonly ColumnMatch[],
  ) {}

  /** Null when the workbook does not have it, or when it is not settled which table it is. */
  static of(book: Workbook, id: TableId): BookTable | null {
    const match = book.tables[id];
    return match.kind === 'found' ? new BookTable(match.table, match.columns) : null;
  }

  get rowCount(): number {
    return this.table.values.length;
  }

  /** The column that holds this header of the contract, or this year. */
  columnOf(header: string): ColumnMatch | null {
    const year = /^[0-9]{4}$/.test(header) ? Number(header) : null;
    return (
      this.columns.find((column) =>
        year === null ? column.expected === header && !column.tick : column.year === year,
      ) ?? null
    );
  }

  /** What stands in a 1-based data row; `''` where there is no such column. */
  valueAt(row: number, header: string): CellValue {
    const column = this.columnOf(header);
    return column ? (this.table.values[row - 1]?.[column.index] ?? '') : '';
  }

  /** The 1-based rows in which no column of the contract holds anything. */
  emptyRows(): readonly number[] {
    const used = this.columns.filter(
      ({ field, year, tick }) => (field !== null && !FILLED_BEFOREHAND.has(field)) || year !== null || tick,
    );
    return this.table.values.flatMap((cells, index) =>
      used.every((column) => isBlankValue(cells[column.index] ?? '')) ? [index + 1] : [],
    );
  }

  /** The 1-based row of ITA_Agency with this รายการ. */
  settingRow(item: string): number | null {
    const header = DEFINITIONS.ITA_Agency.fields.item?.header ?? '';
    const folded = foldThai(item);
    for (let row = 1; row <= this.rowCount; row += 1)
      if (foldThai(String(this.valueAt(row, header))) === folded) return row;
    return null;
  }
}

/** Whether a cell holds nothing that a person would see. */
export function isBlankValue(value: CellValue): boolean {
  return typeof value === 'string' && value.trim() === '';
}
