import { parseArea, splitAddress, type Area } from '../../../model/address';
import { excelError } from '../../../model/excel-error';
import { requireUnprotected } from '../../../model/sheets/protection-state';
import type { SheetModel } from '../../../model/sheets/sheet-model';
import type { TableModel } from '../../../model/tables/table-model';
import { addTable, findTable } from '../../../model/tables/table-list';
import type { WorkbookModel } from '../../../model/workbook/workbook-model';
import { describeClass, isHostObject, type HostObject } from '../../describe';
import { EventType, WORKBOOK_TARGET } from '../../events';
import { type RangeTarget, table } from '../handles';

/** The tables of a workbook, or of one sheet. */
export interface TablesTarget {
  readonly workbook: WorkbookModel;
  readonly sheet: SheetModel | null;
  readonly list: () => readonly TableModel[];
}

function orMissing(found: TableModel | null | undefined): HostObject {
  if (!found) throw excelError('ItemNotFound');
  return table(found);
}

function add({ workbook, sheet }: TablesTarget, source: unknown, hasHeaders: boolean): HostObject {
  const place = placeOf(workbook, sheet, source);
  requireUnprotected(place.sheet);
  return table(addTable(place.sheet, place.area, hasHeaders));
}

/** A range, or an address that names its sheet unless the collection is a sheet's. */
function placeOf(workbook: WorkbookModel, own: SheetModel | null, source: unknown): { sheet: SheetModel; area: Area } {
  if (isHostObject(source)) return source.target as RangeTarget;
  const { sheet: named, rest } = splitAddress(String(source));
  const sheet = named === null ? (own ?? workbook.activeSheet) : workbook.findSheet(named);
  const area = parseArea(rest);
  if (!sheet || !area || (own && sheet !== own)) throw excelError('InvalidArgument');
  return { sheet, area };
}

/** Source of each member's meaning: «Excel.TableCollection class», Office Add-ins reference. */
const TABLES = describeClass<Excel.TableCollection, TablesTarget>({
  name: 'TableCollection',
  scalars: { count: { get: ({ list }) => list().length } },
  items: ({ list }) => list().map(table),
  item: ({ list }, key) => orMissing(findTable(list(), key)),
  methods: {
    add,
    getItem: ({ list }, key: string) => orMissing(findTable(list(), key)),
    getItemOrNullObject: ({ list }, key: string) => {
      const found = findTable(list(), key);
      return found && table(found);
    },
    getItemAt: ({ list }, index: number) => orMissing(list()[index]),
    getCount: ({ list }) => list().length,
  },
  events: {
    target: ({ sheet }) => sheet?.id ?? WORKBOOK_TARGET,
    types: {
      AddedEvent: EventType.TableAdded,
      DeletedEvent: EventType.TableDeleted,
      DataChangedEvent: EventType.TableChanged,
    },
  },
});

/** A handle of `Excel.TableCollection`. */
export function tables(target: TablesTarget): HostObject<TablesTarget> {
  return { type: TABLES, target };
}

const TABLE_LIST = describeClass<Excel.TableScopedCollection, () => readonly TableModel[]>({
  name: 'TableScopedCollection',
  items: (list) => list().map(table),
  item: (list, key) => orMissing(findTable(list(), key)),
  methods: {
    getCount: (list) => list().length,
    getFirst: (list) => orMissing(list()[0]),
    getItem: (list, key: string) => orMissing(findTable(list(), key)),
    getItemOrNullObject: (list, key: string) => {
      const found = findTable(list(), key);
      return found && table(found);
    },
  },
});

/** The tables that `Range.getTables` finds. */
export function tableList(list: () => readonly TableModel[]): HostObject {
  return { type: TABLE_LIST, target: list };
}
