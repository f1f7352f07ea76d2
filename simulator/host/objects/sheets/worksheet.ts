import { isOnSheet, parseArea, splitAddress, WHOLE_SHEET, type Area } from '../../../model/address';
import { copySheet } from '../../../model/sheets/copy-sheet';
import { colorOf, fileColor } from '../../../model/cells/colors';
import { excelError } from '../../../model/excel-error';
import { widthInPoints } from '../../../model/cells/line-sizes';
import type { SheetModel } from '../../../model/sheets/sheet-model';
import { findTable, tablesIn, tablesOn } from '../../../model/tables/table-list';
import { EventType } from '../../events';
import { describeClass, type HostObject } from '../../describe';
import { autoFilter } from '../tables/auto-filter';
import { charts } from '../charts/charts';
import { customProperties } from './custom-properties';
import { freezePanes } from './freeze-panes';
import { names } from './names';
import { pageBreaks } from '../paper/page-breaks';
import { pageLayout } from '../paper/page-layout';
import { worksheetProtection } from './protection';
import { tables } from '../tables/table-collections';
import { range, rangeAreas, worksheet } from '../handles';

/** What `getRange` takes: an address, a name, or a table's name. */
function resolveArea(sheet: SheetModel, text: string): Area {
  const { sheet: named, rest } = splitAddress(text);
  if (named !== null && named.toLowerCase() !== sheet.name.toLowerCase()) throw excelError('InvalidArgument');
  const area = parseArea(rest) ?? areaOfName(sheet, rest);
  if (!area) throw excelError('InvalidArgument');
  return area;
}

function areaOfName(sheet: SheetModel, name: string): Area | null {
  const { workbook } = sheet;
  const defined = workbook.names.find(sheet, name) ?? workbook.names.find(null, name);
  const place = defined && splitAddress(defined.formula);
  if (place?.sheet?.toLowerCase() === sheet.name.toLowerCase()) return parseArea(place.rest);
  const table = findTable(tablesIn(workbook), name);
  return table?.sheet === sheet ? table.bodyArea : null;
}

function usedRange(sheet: SheetModel, valuesOnly: boolean | null): HostObject | null {
  const area = sheet.usedArea(valuesOnly === true);
  return area && range(sheet, area);
}

function neighbour(sheet: SheetModel, step: 1 | -1, visibleOnly: boolean | null): HostObject | null {
  const { sheets } = sheet.workbook;
  for (let index = sheet.position + step; ; index += step) {
    const other = sheets[index];
    if (!other) return null;
    if (!visibleOnly || other.visibility === 'Visible') return worksheet(other);
  }
}

function found(object: HostObject | null): HostObject {
  if (!object) throw excelError('ItemNotFound');
  return object;
}

function view(sheet: SheetModel): Record<string, unknown> {
  if (sheet.worksheet.views.length === 0) sheet.worksheet.views = [{ state: 'normal' }];
  return sheet.worksheet.views[0] as Record<string, unknown>;
}

/** Source of each member's meaning: «Excel.Worksheet class», Office Add-ins reference. */
describeClass<Excel.Worksheet, SheetModel>({
  name: 'Worksheet',
  id: (sheet) => sheet.id,
  scalars: {
    id: { get: (sheet) => sheet.id },
    name: { get: (sheet) => sheet.name, set: (sheet, name) => sheet.rename(name) },
    position: { get: (sheet) => sheet.position, set: (sheet, position) => sheet.moveTo(position) },
    visibility: { get: (sheet) => sheet.visibility, set: (sheet, visibility) => sheet.setVisibility(visibility) },
    tabColor: {
      get: (sheet) => colorOf(sheet.worksheet.properties.tabColor) ?? '',
      set: ({ worksheet: file, workbook }, color) => {
        if (color === '') delete file.properties.tabColor;
        else file.properties.tabColor = fileColor(color);
        workbook.dirty();
      },
    },
    showGridlines: {
      get: (sheet) => sheet.worksheet.views[0]?.showGridLines !== false,
      set: (sheet, shown) => {
        view(sheet)['showGridLines'] = shown === true;
        sheet.workbook.dirty();
      },
    },
    showHeadings: {
      get: (sheet) => sheet.worksheet.views[0]?.showRowColHeaders !== false,
      set: (sheet, shown) => {
        view(sheet)['showRowColHeaders'] = shown === true;
        sheet.workbook.dirty();
      },
    },
    // In points here, like `columnWidth`. Not known: the unit Excel counts in.
    standardWidth: {
      get: ({ worksheet: file }) => widthInPoints(file.properties.defaultColWidth ?? 64 / 7),
      set: ({ worksheet: file, workbook }, points) => {
        if (typeof points !== 'number' || points < 0) throw excelError('InvalidArgument');
        file.properties.defaultColWidth = points / 0.75 / 7;
        workbook.dirty();
      },
    },
    standardHeight: { get: ({ worksheet: file }) => file.properties.defaultRowHeight ?? 15 },
  },
  objects: {
    charts: (sheet) => charts(sheet),
    tables: (sheet) => tables({ workbook: sheet.workbook, sheet, list: () => tablesOn(sheet) }),
    names: (sheet) => names(sheet.workbook, sheet),
    protection: (sheet) => worksheetProtection(sheet),
    pageLayout: (sheet) => pageLayout(sheet),
    freezePanes: (sheet) => freezePanes(sheet),
    horizontalPageBreaks: (sheet) => pageBreaks(sheet, 'rows'),
    verticalPageBreaks: (sheet) => pageBreaks(sheet, 'columns'),
    autoFilter: (sheet) => autoFilter(sheet),
    customProperties: (sheet) => customProperties(sheet),
  },
  methods: {
    activate: (sheet) => sheet.workbook.activate(sheet),
    calculate: (sheet) => sheet.workbook.calculate(),
    delete: (sheet) => sheet.workbook.deleteSheet(sheet),
    copy: (sheet, where?: string | null, relative?: HostObject<SheetModel> | null) =>
      worksheet(copySheet(sheet, where, relative?.target)),
    getRange: (sheet, address?: string | null) =>
      range(
        sheet,
        address === undefined || address === null || address === '' ? WHOLE_SHEET : resolveArea(sheet, address),
      ),
    getRanges: (sheet, address?: string) =>
      rangeAreas(sheet, address ? address.split(/[,;]/).map((part) => resolveArea(sheet, part.trim())) : [WHOLE_SHEET]),
    getCell: (sheet, row: number, column: number) => byIndexes(sheet, row, column, 1, 1),
    getRangeByIndexes: byIndexes,
    getUsedRange: (sheet, valuesOnly = false) =>
      // An empty sheet's used range is its first cell.
      usedRange(sheet, valuesOnly) ?? range(sheet, { top: 0, left: 0, bottom: 0, right: 0 }),
    getUsedRangeOrNullObject: (sheet, valuesOnly = false) => usedRange(sheet, valuesOnly),
    getNext: (sheet, visibleOnly = false) => found(neighbour(sheet, 1, visibleOnly)),
    getNextOrNullObject: (sheet, visibleOnly = false) => neighbour(sheet, 1, visibleOnly),
    getPrevious: (sheet, visibleOnly = false) => found(neighbour(sheet, -1, visibleOnly)),
    getPreviousOrNullObject: (sheet, visibleOnly = false) => neighbour(sheet, -1, visibleOnly),
    _GetSheetById: (sheet, id: string) => byId(sheet, id),
    _GetAnotherWorksheetById: (sheet, id: string) => byId(sheet, id),
  },
  events: {
    target: (sheet) => sheet.id,
    types: {
      ActivatedEvent: EventType.WorksheetActivated,
      DeactivatedEvent: EventType.WorksheetDeactivated,
      DataChangedEvent: EventType.WorksheetChanged,
      SelectionChangedEvent: EventType.SelectionChanged,
      EventNameChanged: EventType.WorksheetNameChanged,
    },
  },
});

function byIndexes(sheet: SheetModel, row: number, column: number, rows: number, columns: number): HostObject {
  const area = { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
  if (rows < 1 || columns < 1 || !isOnSheet(area)) throw excelError('InvalidArgument');
  return range(sheet, area);
}

function byId(sheet: SheetModel, id: string): HostObject {
  const other = sheet.workbook.findSheet(id);
  if (!other) throw excelError('ItemNotFound');
  return worksheet(other);
}
