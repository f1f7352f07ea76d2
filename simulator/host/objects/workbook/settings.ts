import { excelError } from '../../../model/excel-error';
import type { WorkbookModel } from '../../../model/workbook/workbook-model';
import { describeClass, type HostObject } from '../../describe';

interface SettingTarget {
  readonly workbook: WorkbookModel;
  readonly key: string;
}

/** Source of each member's meaning: «Excel.Setting class», Office Add-ins reference. */
const SETTING = describeClass<Excel.Setting, SettingTarget>({
  name: 'Setting',
  id: ({ key }) => key,
  scalars: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ workbook, key }) => workbook.settings.all().get(key) ?? null,
      set: ({ workbook, key }, value) => workbook.settings.set(key, value),
    },
  },
  methods: {
    delete: ({ workbook, key }) => {
      if (!workbook.settings.delete(key)) throw excelError('ItemNotFound');
    },
  },
});

function find(workbook: WorkbookModel, key: string): HostObject | null {
  return workbook.settings.all().has(key) ? { type: SETTING, target: { workbook, key } } : null;
}

function orMissing(workbook: WorkbookModel, key: string): HostObject {
  const setting = find(workbook, key);
  if (!setting) throw excelError('ItemNotFound');
  return setting;
}

/** Source of each member's meaning: «Excel.SettingCollection class», Office Add-ins reference. */
const SETTINGS = describeClass<Excel.SettingCollection, WorkbookModel>({
  name: 'SettingCollection',
  items: (workbook) => [...workbook.settings.all().keys()].map((key) => ({ type: SETTING, target: { workbook, key } })),
  item: orMissing,
  methods: {
    // Adds the setting, or replaces the one of that key.
    add: (workbook, key: string, value: unknown) => {
      if (typeof key !== 'string' || key === '') throw excelError('InvalidArgument');
      workbook.settings.set(key, value);
      workbook.dirty();
      return { type: SETTING, target: { workbook, key } };
    },
    getCount: (workbook) => workbook.settings.all().size,
    getItem: orMissing,
    getItemOrNullObject: find,
  },
});

/** A handle of `Excel.SettingCollection`. */
export function settings(workbook: WorkbookModel): HostObject<WorkbookModel> {
  return { type: SETTINGS, target: workbook };
}
