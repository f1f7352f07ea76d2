import { excelError } from '../../../model/excel-error';
import type { SheetModel } from '../../../model/sheets/sheet-model';
import type { WorkbookModel } from '../../../model/workbook/workbook-model';
import { describeClass, type HostObject } from '../../describe';
import { EventType, WORKBOOK_TARGET } from '../../events';
import { worksheet } from '../handles';

function orMissing(sheet: SheetModel | null | undefined): HostObject {
  if (!sheet) throw excelError('ItemNotFound', "The requested resource doesn't exist.");
  return worksheet(sheet);
}

function list(workbook: WorkbookModel, visibleOnly: boolean | null): readonly SheetModel[] {
  return workbook.sheets.filter((sheet) => !visibleOnly || sheet.visibility === 'Visible');
}

/** Source of each member's meaning: «Excel.WorksheetCollection class», Office Add-ins reference. */
const WORKSHEETS = describeClass<Excel.WorksheetCollection, WorkbookModel>({
  name: 'WorksheetCollection',
  items: (workbook) => workbook.sheets.map(worksheet),
  item: (workbook, key) => orMissing(workbook.findSheet(String(key))),
  methods: {
    add: (workbook, name?: string) => worksheet(workbook.addSheet(name ?? undefined)),
    getItem: (workbook, key: string) => orMissing(workbook.findSheet(key)),
    getItemOrNullObject: (workbook, key: string) => {
      const sheet = workbook.findSheet(key);
      return sheet && worksheet(sheet);
    },
    getActiveWorksheet: (workbook) => worksheet(workbook.activeSheet),
    getFirst: (workbook, visibleOnly = false) => orMissing(list(workbook, visibleOnly)[0]),
    getLast: (workbook, visibleOnly = false) => orMissing(list(workbook, visibleOnly).at(-1)),
    getCount: (workbook, visibleOnly = false) => list(workbook, visibleOnly).length,
  },
  events: {
    target: () => WORKBOOK_TARGET,
    types: {
      ActivatedEvent: EventType.WorksheetActivated,
      DeactivatedEvent: EventType.WorksheetDeactivated,
      AddedEvent: EventType.WorksheetAdded,
      DeletedEvent: EventType.WorksheetDeleted,
      DataChangedEvent: EventType.WorksheetChanged,
      SelectionChangedEvent: EventType.SelectionChanged,
      EventNameChanged: EventType.WorksheetNameChanged,
    },
  },
});

/** A handle of `Excel.WorksheetCollection`. */
export function worksheets(workbook: WorkbookModel): HostObject<WorkbookModel> {
  return { type: WORKSHEETS, target: workbook };
}
