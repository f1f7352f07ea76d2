import { formatDate } from '../../thai/dates/dates';
import type { ImportOutcome, PlannedTable, PlannedValue } from '../../operations/import';

/** A value on its way into a cell, as a person reads it. */
export interface ShownValue {
  readonly column: string;
  readonly text: string;
  /** Where in the document it is from; `''` for what follows from other values. */
  readonly at: string;
}

/** A row to be added, or a row of the workbook (1-based) of which blank cells are filled. */
export interface ShownRow {
  readonly fills: number | null;
  readonly values: readonly ShownValue[];
}

/** The columns that get something, each with the first value that goes there. */
export function firstValues({ rows, fills }: PlannedTable, places: Places): readonly ShownValue[] {
  const first = new Map<string, ShownValue>();
  for (const value of [...rows.flatMap(({ values }) => values), ...fills]) {
    if (!first.has(value.column)) first.set(value.column, shown(value, places));
  }
  return [...first.values()];
}

/** Every row that is added or filled, in the order of the document. */
export function shownRows({ rows, fills }: PlannedTable, places: Places): readonly ShownRow[] {
  const filled = new Map<number, ShownValue[]>();
  for (const fill of fills) filled.set(fill.row, [...(filled.get(fill.row) ?? []), shown(fill, places)]);
  return [
    ...rows.map(({ values }) => ({ fills: null, values: values.map((value) => shown(value, places)) })),
    ...[...filled].map(([row, values]) => ({ fills: row, values })),
  ];
}

/** Where each cell of the document stands, by its id. */
export type Places = ReadonlyMap<number, string>;

/** The places of all cells. */
export function placesOf({ ledger }: ImportOutcome): Places {
  return new Map(ledger.map(({ cell }) => [cell.id, cell.at]));
}

function shown({ column, value, isDate, from }: PlannedValue, places: Places): ShownValue {
  const text = isDate && typeof value === 'number' ? formatDate(value, 'thai', 'long') : String(value);
  return { column, text, at: places.get(from[0] ?? -1) ?? '' };
}
