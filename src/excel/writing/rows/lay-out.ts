import { isDateFormat } from '../../../workbook/parsing/cell-formats';
import type { CellValue } from '../../../workbook/snapshot';
import { rowHash, valueHash } from './row-hash';
import type { TableNow } from './look-at-table';
import type { ColumnValue, TableWrite, WrittenTable } from './table-write';

/** How days look that are written into cells without a date format: `1 ต.ค. 2568`, in the Buddhist era. */
const DATE_FORMAT = '[$-D07041E]d mmm yyyy';
const TEXT_FORMAT = '@';

/** Values for cells of one column that follow each other; `row` is 0-based among the data rows. */
export interface Run {
  readonly row: number;
  readonly column: number;
  readonly values: readonly CellValue[];
  /** The number formats the cells are to have; null where theirs stays. */
  readonly formats: readonly (string | null)[];
}

/** A table's write laid out on its cells as they are now. */
export interface Layout {
  readonly now: TableNow;
  readonly newColumns: readonly string[];
  /** Rows to be added at the end. */
  readonly added: number;
  readonly runs: readonly Run[];
  readonly written: Omit<WrittenTable, 'grewInPlace'>;
}

interface Placed extends ColumnValue {
  readonly row: number;
}

/**
 * Lays a write out: rows that are blank at the end of the table are used before any is added. What was read ended with the
 * last row that holds something, so only a look at the table itself knows them.
 */
export function layOut({ seen, newColumns, fills, rows }: TableWrite, now: TableNow): Layout {
  const headers = [...now.headers, ...newColumns];
  let next = seen.values.length;
  const placed = rows.map(({ into, values }) => ({ row: into === null ? next++ : into - 1, values }));
  const added = Math.max(0, next - now.values.length);
  const cells: readonly Placed[] = [
    ...fills.map((fill) => ({ ...fill, row: fill.row - 1 })),
    ...placed.flatMap(({ row, values }) => values.map((value) => ({ ...value, row }))),
  ];
  return {
    now,
    newColumns,
    added,
    runs: runsOf(cells, headers, now),
    written: {
      name: now.name,
      newColumns,
      rows: placed.map(({ row, values }) => ({
        hash: hashAfter(headers, now, row, values),
        isNew: row >= now.values.length,
      })),
      cells: fills.map(({ row, column, value, replaces }) => ({
        row: row - 1,
        column,
        hash: valueHash(value),
        before: replaces,
      })),
    },
  };
}

/** The rows that a write adds at most, before it is known how many are blank. */
export function mostAdded({ rows }: TableWrite): number {
  return rows.filter(({ into }) => into === null).length;
}

function hashAfter(headers: readonly string[], now: TableNow, row: number, values: readonly ColumnValue[]): string {
  const after = headers.map((_, index) => now.values[row]?.[index] ?? '');
  const formulas = headers.map((_, index) => now.formulas[row]?.[index] ?? '');
  for (const { column, value } of values) {
    const index = headers.indexOf(column);
    if (index >= 0) after[index] = formulas[index] = value;
  }
  return rowHash(headers, after, formulas);
}

function runsOf(cells: readonly Placed[], headers: readonly string[], now: TableNow): readonly Run[] {
  const placed = cells
    .flatMap((cell) => {
      const column = headers.indexOf(cell.column);
      return column < 0 ? [] : [{ ...cell, at: column }];
    })
    .sort((a, b) => a.at - b.at || a.row - b.row);
  const runs: { row: number; column: number; values: CellValue[]; formats: (string | null)[] }[] = [];
  for (const { row, at, value, isDate } of placed) {
    const last = runs.at(-1);
    const follows = last?.column === at && last.row + last.values.length === row;
    const run = follows ? last : { row, column: at, values: [], formats: [] };
    if (!follows) runs.push(run);
    run.values.push(value);
    run.formats.push(formatFor(value, isDate, row, at, now));
  }
  return runs;
}

/** The format a cell needs; null where the one it has will do. New rows have that of the last row. */
function formatFor(value: CellValue, isDate: boolean, row: number, column: number, now: TableNow): string | null {
  const present = formatAt(now, row, column);
  if (isDate) return present !== null && isDateFormat(present) ? keep(now, row, present) : DATE_FORMAT;
  if (present === null) return typeof value === 'string' ? TEXT_FORMAT : null;
  return keep(now, row, present);
}

function keep(now: TableNow, row: number, format: string): string | null {
  return row < now.values.length ? null : format;
}

/** The format of a cell, for a new row that of the row above it; null in a new column. */
export function formatAt(now: TableNow, row: number, column: number): string | null {
  const last = Math.min(row, now.formats.length - 1);
  return now.formats[last]?.[column] ?? null;
}
