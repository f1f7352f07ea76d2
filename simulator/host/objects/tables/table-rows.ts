import { rowsIn } from '../../../model/address';
import { valueOf } from '../../../model/cells/cell-content';
import { excelError } from '../../../model/excel-error';
import type { TableModel } from '../../../model/tables/table-model';
import { addRows, deleteRow } from '../../../model/tables/row-edits';
import { writeContents } from '../../../model/cells/write';
import { describeClass, type HostObject } from '../../describe';
import { range } from '../handles';

interface RowTarget {
  readonly table: TableModel;
  readonly index: number;
}

function areaOf({ table, index }: RowTarget) {
  const body = table.bodyArea;
  return { ...body, top: body.top + index, bottom: body.top + index };
}

const ROW = describeClass<Excel.TableRow, RowTarget>({
  name: 'TableRow',
  scalars: {
    index: { get: ({ index }) => index },
    values: {
      get: (row) => row.table.sheet.readGrid(areaOf(row), valueOf),
      set: (row, values) => writeContents(row.table.sheet, areaOf(row), values),
    },
  },
  methods: {
    getRange: (row) => range(row.table.sheet, areaOf(row)),
    delete: ({ table, index }) => deleteRow(table, index),
  },
});

function row(table: TableModel, index: number): HostObject {
  if (!Number.isInteger(index) || index < 0 || index >= rowsIn(table.bodyArea)) throw excelError('InvalidArgument');
  return { type: ROW, target: { table, index } };
}

/** One row, or several; one value fills all cells. */
function rowsOf(table: TableModel, values: unknown): readonly (readonly unknown[])[] {
  const empty = (): null[] => Array.from({ length: table.width }, () => null);
  if (values === undefined || values === null) return [empty()];
  if (Array.isArray(values)) return values as readonly (readonly unknown[])[];
  return [empty().map(() => values)];
}

/** Source of each member's meaning: «Excel.TableRowCollection class», Office Add-ins reference. */
const ROWS = describeClass<Excel.TableRowCollection, TableModel>({
  name: 'TableRowCollection',
  scalars: { count: { get: (table) => rowsIn(table.bodyArea) } },
  items: (table) => Array.from({ length: rowsIn(table.bodyArea) }, (_, index) => row(table, index)),
  methods: {
    add: (table, index?: number | null, values?: unknown) =>
      row(table, addRows(table, index ?? null, rowsOf(table, values))),
    getItemAt: row,
    getCount: (table) => rowsIn(table.bodyArea),
    deleteRowsAt: (table, index: number, count = 1) => {
      for (let done = 0; done < count; done += 1) deleteRow(table, index);
    },
  },
});

/** A handle of `Excel.TableRowCollection`. */
export function tableRows(table: TableModel): HostObject<TableModel> {
  return { type: ROWS, target: table };
}
