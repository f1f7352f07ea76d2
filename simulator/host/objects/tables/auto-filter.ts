import { parseArea } from '../../../model/address';
import { excelError } from '../../../model/excel-error';
import type { SheetModel } from '../../../model/sheets/sheet-model';
import type { TableModel } from '../../../model/tables/table-model';
import { describeClass, type HostObject } from '../../describe';
import { range } from '../handles';

interface FilterTarget {
  readonly sheet: SheetModel;
  readonly table: TableModel | null;
}

function areaOf({ sheet, table }: FilterTarget) {
  if (table) return table.table.model.columns.some((column) => column.filterButton !== false) ? table.area : null;
  const { autoFilter: filter } = sheet.worksheet;
  return typeof filter === 'string' ? parseArea(filter) : null;
}

/** Only whether there is one: nothing can be filtered here. */
const AUTO_FILTER = describeClass<Excel.AutoFilter, FilterTarget>({
  name: 'AutoFilter',
  scalars: {
    enabled: { get: (target) => areaOf(target) !== null },
    isDataFiltered: { get: () => false },
  },
  methods: {
    getRangeOrNullObject: (target) => {
      const area = areaOf(target);
      return area && range(target.sheet, area);
    },
    getRange: (target) => {
      const area = areaOf(target);
      if (!area) throw excelError('ItemNotFound');
      return range(target.sheet, area);
    },
    clearCriteria: () => undefined,
  },
});

/** A handle of `Excel.AutoFilter`. */
export function autoFilter(sheet: SheetModel, table: TableModel | null = null): HostObject<FilterTarget> {
  return { type: AUTO_FILTER, target: { sheet, table } };
}
