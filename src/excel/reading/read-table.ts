import { parseRange, type Rectangle } from '../../a1';
import type { CellValue, TableHeader, TableSnapshot } from '../../workbook/snapshot';

/** A table asked for but not yet answered. */
export interface QueuedTable {
  readonly table: Excel.Table;
  readonly whole: Excel.Range;
  /** Up to the last row in which anything stands: rows left blank at the end, of which there can be very many, stay unread. */
  readonly used: Excel.Range;
}

/** What is known of a table apart from its rows. */
export interface TableFacts extends TableHeader {
  /** Rows above and below the data: 0 or 1. */
  readonly headerRows: number;
  readonly totals: number;
}

/** Contents of cells, row by row. */
export interface Grid {
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly CellValue[])[];
  readonly numberFormat: readonly (readonly string[])[];
}

/**
 * Queues the reading of a table that may not be there.
 * @param content whether to read what is in its cells too
 */
export function queueTable(workbook: Excel.Workbook, name: string, content: boolean): QueuedTable {
  const table = workbook.tables.getItemOrNullObject(name);
  table.load('name');
  const whole = table.getRange();
  whole.load('address');
  const used = whole.getUsedRangeOrNullObject(true);
  if (content) used.load('address,values,formulas,numberFormat');
  else used.load('address');
  return { table, whole, used };
}

/** Whether a table that was asked for by name exists. */
export function isThere({ table }: QueuedTable): boolean {
  return !table.isNullObject;
}

/** What is in the used cells of a table, once it has been answered. */
export function gridOf({ used }: Pick<QueuedTable, 'used'>): Grid {
  if (used.isNullObject) return { values: [], formulas: [], numberFormat: [] };
  return { values: used.values, formulas: used.formulas, numberFormat: used.numberFormat } as Grid;
}

/** The table with its data rows, blank ones at the end left out. */
export function tableOf(
  { table, whole, used }: QueuedTable,
  grid: Grid | undefined,
  all: readonly TableFacts[],
): readonly TableSnapshot[] {
  const facts = all.find(({ name }) => name === table.name);
  if (!facts || !grid) return [];
  const { name, sheet, headers, headerRows, totals } = facts;
  const area = parseRange(whole.address);
  const body = { ...area, top: area.top + headerRows, bottom: area.bottom - totals };
  const held = used.isNullObject ? { ...body, bottom: body.top - 1 } : parseRange(used.address);
  return [
    {
      name,
      sheet,
      headers,
      top: body.top - 1,
      left: body.left,
      values: within(grid.values, held, body, ''),
      formulas: within(grid.formulas, held, body, ''),
      formats: within(grid.numberFormat, held, body, 'General'),
    },
  ];
}

/** What of the cells held lies in an area, in that area's columns and from its first row on. */
function within<T>(
  rows: readonly (readonly T[])[],
  held: Rectangle,
  area: Rectangle,
  blank: T,
): readonly (readonly T[])[] {
  const count = Math.max(0, Math.min(area.bottom, held.bottom) - area.top + 1);
  const width = area.right - area.left + 1;
  const before = held.left - area.left;
  return Array.from({ length: count }, (_, index) => {
    const row = rows[area.top + index - held.top];
    if (row?.length === width) return row;
    return Array.from({ length: width }, (_cell, column) => row?.[column - before] ?? blank);
  });
}
