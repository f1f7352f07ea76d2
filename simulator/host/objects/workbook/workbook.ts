import { excelError } from '../../../model/excel-error';
import { tablesIn } from '../../../model/tables/table-list';
import type { WorkbookModel } from '../../../model/workbook/workbook-model';
import { describeClass, type HostObject } from '../../describe';
import type { KeptReferences } from '../../references';
import { application } from './application';
import { customXmlParts } from './custom-xml-parts';
import { names } from '../sheets/names';
import { workbookProtection } from '../sheets/protection';
import { settings } from './settings';
import { tables } from '../tables/table-collections';
import { worksheets } from '../sheets/worksheets';
import { range } from '../handles';

/** The workbook as the root of everything the client asks for. */
export interface WorkbookTarget {
  readonly workbook: WorkbookModel;
  readonly references: KeptReferences;
  readonly readOnly: () => boolean;
}

function kept({ references }: WorkbookTarget, id: string): HostObject {
  const object = references.get(id);
  if (!object) throw excelError('ItemNotFound');
  return object;
}

/** Source of each member's meaning: «Excel.Workbook class», Office Add-ins reference. */
const WORKBOOK = describeClass<Excel.Workbook, WorkbookTarget>({
  name: 'Workbook',
  scalars: {
    name: { get: ({ workbook }) => workbook.fileName },
    readOnly: { get: ({ readOnly }) => readOnly() },
    isDirty: {
      get: ({ workbook }) => workbook.isDirty,
      set: ({ workbook }, dirty) => (workbook.isDirty = dirty === true),
    },
  },
  objects: {
    application: ({ workbook }) => application(workbook),
    worksheets: ({ workbook }) => worksheets(workbook),
    tables: ({ workbook }) => tables({ workbook, sheet: null, list: () => tablesIn(workbook) }),
    names: ({ workbook }) => names(workbook, null),
    settings: ({ workbook }) => settings(workbook),
    customXmlParts: ({ workbook }) => customXmlParts(workbook),
    protection: ({ workbook }) => workbookProtection(workbook),
  },
  methods: {
    getSelectedRange: ({ workbook }) => range(workbook.activeSheet, workbook.activeSheet.selection),
    getActiveCell: ({ workbook }) => {
      const { selection } = workbook.activeSheet;
      return range(workbook.activeSheet, { ...selection, bottom: selection.top, right: selection.left });
    },
    save: ({ workbook }) => {
      workbook.isDirty = false;
    },
    _GetObjectByReferenceId: kept,
    _GetRangeForEventByReferenceId: kept,
    _GetRangeOrNullObjectForEventByReferenceId: ({ references }, id: string) => references.get(id),
    _GetReferenceCount: ({ references }) => references.count,
    _RemoveReference: ({ references }, id: string) => references.remove(id),
    _RemoveAllReferences: ({ references }) => references.clear(),
  },
});

/** A handle of `Excel.Workbook`. */
export function workbookObject(target: WorkbookTarget): HostObject<WorkbookTarget> {
  return { type: WORKBOOK, target };
}
