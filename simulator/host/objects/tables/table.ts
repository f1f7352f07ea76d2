import { parseArea, splitAddress, type Area } from '../../../model/address';
import { excelError } from '../../../model/excel-error';
import { requireUnprotected } from '../../../model/sheets/protection-state';
import type { TableModel } from '../../../model/tables/table-model';
import { removeTable, renameTable, resizeTable } from '../../../model/tables/table-list';
import { showHeaders, showTotals } from '../../../model/tables/row-edits';
import { describeClass, isHostObject } from '../../describe';
import { EventType } from '../../events';
import { autoFilter } from './auto-filter';
import { tableColumns } from './table-columns';
import { tableRows } from './table-rows';
import { type RangeTarget, range, worksheet } from '../handles';

function style(target: TableModel) {
  target.table.model.style ??= {};
  return target.table.model.style;
}

function flag(name: 'showFirstColumn' | 'showLastColumn' | 'showRowStripes' | 'showColumnStripes') {
  return {
    get: (target: TableModel) => style(target)[name] === true,
    set: (target: TableModel, value: boolean) => {
      style(target)[name] = value;
      target.sheet.workbook.dirty();
    },
  };
}

function headerArea(target: TableModel): Area {
  if (!target.hasHeaders) throw excelError('ItemNotFound');
  return { ...target.area, bottom: target.area.top };
}

function totalArea(target: TableModel): Area {
  if (!target.hasTotals) throw excelError('ItemNotFound');
  return { ...target.area, top: target.area.bottom };
}

function resize(target: TableModel, to: unknown): void {
  requireUnprotected(target.sheet);
  const area = isHostObject(to) ? (to.target as RangeTarget).area : parseArea(splitAddress(String(to)).rest);
  if (!area) throw excelError('InvalidArgument');
  resizeTable(target, area);
}

/** Source of each member's meaning: «Excel.Table class», Office Add-ins reference. */
describeClass<Excel.Table, TableModel>({
  name: 'Table',
  id: (target) => target.id,
  scalars: {
    id: { get: (target) => target.id },
    name: { get: (target) => target.name, set: renameTable },
    showHeaders: { get: (target) => target.hasHeaders, set: showHeaders },
    showTotals: { get: (target) => target.hasTotals, set: showTotals },
    style: {
      get: (target) => style(target).theme ?? '',
      set: (target, theme: string) => {
        style(target).theme = theme;
        target.sheet.workbook.dirty();
      },
    },
    highlightFirstColumn: flag('showFirstColumn'),
    highlightLastColumn: flag('showLastColumn'),
    showBandedRows: flag('showRowStripes'),
    showBandedColumns: flag('showColumnStripes'),
    showFilterButton: {
      get: (target) => target.table.model.columns.every((column) => column.filterButton !== false),
      set: (target, shown: boolean) => {
        for (const column of target.table.model.columns) column.filterButton = shown;
        target.sheet.workbook.dirty();
      },
    },
  },
  objects: {
    columns: (target) => tableColumns(target),
    rows: (target) => tableRows(target),
    worksheet: (target) => worksheet(target.sheet),
    autoFilter: (target) => autoFilter(target.sheet, target),
  },
  methods: {
    getRange: (target) => range(target.sheet, target.area),
    getDataBodyRange: (target) => range(target.sheet, target.bodyArea),
    getHeaderRowRange: (target) => range(target.sheet, headerArea(target)),
    getTotalRowRange: (target) => range(target.sheet, totalArea(target)),
    resize,
    delete: (target) => {
      requireUnprotected(target.sheet);
      removeTable(target, true);
    },
    convertToRange: (target) => {
      requireUnprotected(target.sheet);
      const { sheet, area } = target;
      removeTable(target, false);
      return range(sheet, area);
    },
    clearFilters: () => undefined,
  },
  events: {
    target: (target) => target.id,
    types: {
      DataChangedEvent: EventType.TableChanged,
      SelectionChangedEvent: EventType.TableSelectionChanged,
    },
  },
});
