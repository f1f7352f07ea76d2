import { excelError } from '../../../model/excel-error';
import type { SheetModel } from '../../../model/sheets/sheet-model';
import { describeClass, type HostObject } from '../../describe';

/** Custom properties live while the workbook is open: the file library has no place for them. Excel itself keeps them. */
const kept = new WeakMap<SheetModel, Map<string, string>>();

function propertiesOf(sheet: SheetModel): Map<string, string> {
  const known = kept.get(sheet) ?? new Map<string, string>();
  kept.set(sheet, known);
  return known;
}

interface PropertyTarget {
  readonly sheet: SheetModel;
  readonly key: string;
}

const PROPERTY = describeClass<Excel.WorksheetCustomProperty, PropertyTarget>({
  name: 'WorksheetCustomProperty',
  id: ({ key }) => key,
  scalars: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ sheet, key }) => propertiesOf(sheet).get(key) ?? '',
      set: ({ sheet, key }, value) => propertiesOf(sheet).set(key, String(value)),
    },
  },
  methods: { delete: ({ sheet, key }) => void propertiesOf(sheet).delete(key) },
});

function find(sheet: SheetModel, key: string): HostObject | null {
  return propertiesOf(sheet).has(key) ? { type: PROPERTY, target: { sheet, key } } : null;
}

function orMissing(sheet: SheetModel, key: string): HostObject {
  const property = find(sheet, key);
  if (!property) throw excelError('ItemNotFound');
  return property;
}

/** Source of each member's meaning: «Excel.WorksheetCustomPropertyCollection class» (ExcelApi 1.12). */
const PROPERTIES = describeClass<Excel.WorksheetCustomPropertyCollection, SheetModel>({
  name: 'WorksheetCustomPropertyCollection',
  items: (sheet) => [...propertiesOf(sheet).keys()].map((key) => ({ type: PROPERTY, target: { sheet, key } })),
  item: orMissing,
  methods: {
    add: (sheet, key: string, value: string) => {
      propertiesOf(sheet).set(key, String(value));
      return orMissing(sheet, key);
    },
    getCount: (sheet) => propertiesOf(sheet).size,
    getItem: orMissing,
    getItemOrNullObject: find,
  },
});

/** A handle of `Excel.WorksheetCustomPropertyCollection`. */
export function customProperties(sheet: SheetModel): HostObject<SheetModel> {
  return { type: PROPERTIES, target: sheet };
}
