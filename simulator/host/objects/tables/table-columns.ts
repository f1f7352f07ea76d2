import { rowsIn, type Area } from '../../../model/address';
import { valueOf } from '../../../model/cells/cell-content';
import { excelError } from '../../../model/excel-error';
import { addColumn, columnId, deleteColumn } from '../../../model/tables/column-edits';
import type { TableModel } from '../../../model/tables/table-model';
import { writeContents } from '../../../model/cells/write';
import { describeClass, type HostObject } from '../../describe';
import { range } from '../handles';

interface ColumnTarget {
  readonly table: TableModel;
  readonly id: number;
}

function indexOf({ table, id }: ColumnTarget): number {
  const index = table.table.model.columns.findIndex((column) => columnId(table, column) === id);
  if (index < 0) throw excelError('ItemNotFound');
  return index;
}

function areaOf(column: ColumnTarget, within: Area): Area {
  const left = within.left + indexOf(column);
  return { ...within, left, right: left };
}

const COLUMN = describeClass<Excel.TableColumn, ColumnTarget>({
  name: 'TableColumn',
  id: ({ id }) => id,
  scalars: {
    id: { get: ({ id }) => id },
    index: { get: indexOf },
    name: {
      get: (column) => column.table.columnNames[indexOf(column)],
      set: (column, name) => {
        column.table.renameColumn(indexOf(column), name);
        column.table.sheet.workbook.touch();
      },
    },
    values: {
      get: (column) => column.table.sheet.readGrid(areaOf(column, column.table.area), valueOf),
      set: (column, values) => writeContents(column.table.sheet, areaOf(column, column.table.area), values),
    },
  },
  methods: {
    getRange: (column) => range(column.table.sheet, areaOf(column, column.table.area)),
    getDataBodyRange: (column) => range(column.table.sheet, areaOf(column, column.table.bodyArea)),
    getHeaderRowRange: (column) => {
      if (!column.table.hasHeaders) throw excelError('ItemNotFound');
      return range(column.table.sheet, areaOf(column, { ...column.table.area, bottom: column.table.area.top }));
    },
    delete: (column) => deleteColumn(column.table, indexOf(column)),
  },
});

function columnAt(table: TableModel, index: number): HostObject {
  const column = table.table.model.columns[index];
  if (!column) throw excelError('ItemNotFound');
  return { type: COLUMN, target: { table, id: columnId(table, column) } };
}

/** By name (in any case) or id. */
function find(table: TableModel, key: string | number): HostObject | null {
  const { columns } = table.table.model;
  const index = columns.findIndex((column) =>
    typeof key === 'number' ? columnId(table, column) === key : column.name.toLowerCase() === key.toLowerCase(),
  );
  return index < 0 ? null : columnAt(table, index);
}

function orMissing(column: HostObject | null): HostObject {
  if (!column) throw excelError('ItemNotFound');
  return column;
}

/** Values given for a new column hold its header first, one value a row of the table. */
function valuesOf(table: TableModel, values: unknown): readonly unknown[] | null {
  if (values === undefined || values === null) return null;
  const rows = rowsIn(table.area);
  if (!Array.isArray(values)) return Array.from({ length: rows }, () => values as unknown);
  if (values.length !== rows || values.some((line) => !Array.isArray(line) || line.length !== 1))
    throw excelError('InvalidArgument');
  return values.map((line: unknown[]) => line[0]);
}

/** Source of each member's meaning: «Excel.TableColumnCollection class», Office Add-ins reference. */
const COLUMNS = describeClass<Excel.TableColumnCollection, TableModel>({
  name: 'TableColumnCollection',
  scalars: { count: { get: (table) => table.width } },
  items: (table) => table.columnNames.map((_, index) => columnAt(table, index)),
  item: (table, key) => orMissing(find(table, key)),
  methods: {
    add: (table, index?: number | null, values?: unknown, name?: string) =>
      columnAt(table, addColumn(table, index ?? null, valuesOf(table, values), name ?? null)),
    getItem: (table, key: string | number) => orMissing(find(table, key)),
    getItemOrNullObject: find,
    getItemAt: columnAt,
    getCount: (table) => table.width,
  },
});

/** A handle of `Excel.TableColumnCollection`. */
export function tableColumns(table: TableModel): HostObject<TableModel> {
  return { type: COLUMNS, target: table };
}
