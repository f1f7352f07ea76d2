import { columnLetters, quoteSheetName } from '../../a1';
import type { Cell, CellRef } from '../cell';
import type { CellsOf, Fields } from '../definitions/definition';
import type { ValueKind } from '../kinds/kind';
import { remembering } from '../kinds/remember';
import type { ColumnMatch, TableMatch } from '../records';
import { absentCell, GENERAL, isBlank, readCell, type RawCell } from './read-cell';

/** A contract table that is there. */
export type FoundTable = Extract<TableMatch, { kind: 'found' }>;

/** One data row of a table that was found. */
export interface TableRow<F extends Fields> {
  /** 1-based data row. */
  readonly row: number;
  readonly cells: CellsOf<F>;
  /** The cell of one of the table's columns as it stands. */
  readonly rawCell: (column: ColumnMatch) => RawCell;
}

/** A running number alone says nothing: such a row waits to be filled in, and is no record. */
const RUNNING_NUMBER = 'order';

/** The rows of a table, each field read by its kind. Rows that say nothing are left out; the others keep their number. */
export function rowsOf<F extends Fields>(found: FoundTable, fields: F): readonly TableRow<F>[] {
  const readers = Object.entries(fields).map(([field, { kind, header }]) => {
    const column = found.columns.find((match) => match.field === field);
    return { field, read: column ? cellReader(found, column) : null, kind: rememberingTexts(kind), header };
  });
  const substantial = found.columns.filter(({ field }) => field !== RUNNING_NUMBER);
  const atAbsent = absentRefs(found);
  const rawReaders = new Map(found.columns.map((column) => [column.index, cellReader(found, column)]));

  return found.table.values.flatMap((values, index) => {
    if (substantial.every((column) => isBlank(values[column.index] ?? ''))) return [];
    const cells: Record<string, Cell<unknown>> = {};
    for (const { field, read, kind, header } of readers) {
      cells[field] = read ? readCell(kind, read(index)) : absentCell(atAbsent(header, index));
    }
    const rawCell = (column: ColumnMatch) => (rawReaders.get(column.index) ?? cellReader(found, column))(index);
    return [{ row: index + 1, cells: cells as CellsOf<F>, rawCell }];
  });
}

/** The kind, reading each different text of its column once; plain text is not worth remembering. */
function rememberingTexts<T>(kind: ValueKind<T>): ValueKind<T> {
  if (kind.name === 'text') return kind;
  const readText = remembering((text: string) => kind.read(text, GENERAL));
  return { ...kind, read: (raw, format) => (typeof raw === 'string' ? readText(raw) : kind.read(raw, format)) };
}

/** Reads the cells of one column by 0-based data row. */
function cellReader({ id, table }: FoundTable, { index: column, header }: ColumnMatch): (row: number) => RawCell {
  const prefix = `${quoteSheetName(table.sheet)}!${columnLetters(table.left + column)}`;
  const firstRow = table.top + 2;
  return (row) => {
    const raw = table.values[row]?.[column] ?? '';
    const formula = table.formulas[row]?.[column];
    return {
      raw,
      at: { table: id, column: header, row: row + 1, address: `${prefix}${firstRow + row}` },
      // Text that merely looks like a formula is its own «formula».
      isFormula: typeof formula === 'string' && formula.startsWith('=') && formula !== raw,
      format: table.formats[row]?.[column] ?? GENERAL,
    };
  };
}

/** Where the cell of an absent column would be: nobody knows, so its address is the whole row. */
function absentRefs({ id, table }: FoundTable): (column: string, row: number) => CellRef {
  const sheet = quoteSheetName(table.sheet);
  const first = columnLetters(table.left);
  const last = columnLetters(table.left + Math.max(table.headers.length, 1) - 1);
  return (column, row) => {
    const line = table.top + 2 + row;
    return { table: id, column, row: row + 1, address: `${sheet}!${first}${line}:${last}${line}` };
  };
}
