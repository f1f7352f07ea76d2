import type { Result } from '../result';
import type { Failure } from '../strings/failures';
import { TABLE_IDS } from '../workbook/cell';
import { candidatesOf } from '../workbook/recognise';
import type { CellValue, SheetSnapshot, Snapshot, TableHeader, TableSnapshot } from '../workbook/snapshot';
import { topLeftOf } from './address';
import { MARK_NAME } from './mark';
import { NOTEBOOK_KEY } from './notebook';
import { isBeingViewed } from './viewing';
import { sync, withExcel } from './run';

const SHEET_FIELDS =
  'items/id,items/name,items/visibility,items/protection/protected,items/names/items/name,items/names/items/value';
const TABLE_FIELDS = 'items/name,items/showTotals,items/worksheet/name,items/columns/items/name';

/**
 * Takes everything the add-in will ever look at, in one round trip; a second one only when a contract table has to be
 * recognised by its headers because none bears its name.
 */
export function readSnapshot(): Promise<Result<Snapshot, Failure>> {
  return withExcel(takeSnapshot);
}

/** The same within a conversation that is already open. */
export async function takeSnapshot(context: Excel.RequestContext): Promise<Snapshot> {
  const { workbook } = context;
  const sheets = workbook.worksheets.load(SHEET_FIELDS);
  const tables = workbook.tables.load(TABLE_FIELDS);
  const protection = workbook.protection.load('protected');
  workbook.load('readOnly');
  const notebook = workbook.settings.getItemOrNullObject(NOTEBOOK_KEY).load('value');
  const named = TABLE_IDS.map((id) => queueTable(workbook, id));
  await sync(context);

  const allTables = tables.items.map(headerOf);
  const unread = namesToRead(allTables, named);
  const recognised = unread.map((name) => queueTable(workbook, name));
  if (recognised.length > 0) await sync(context);

  const totals = new Set(tables.items.filter((table) => table.showTotals).map((table) => table.name));
  return {
    sheets: sheets.items.map(sheetOf),
    tables: [...named, ...recognised].flatMap((queued) => tableOf(queued, allTables, totals)),
    allTables,
    structureProtected: protection.protected,
    readOnly: workbook.readOnly || isBeingViewed(),
    notebook: notebook.isNullObject ? null : String(notebook.value),
  };
}

/** A table asked for but not yet answered. */
interface QueuedTable {
  readonly table: Excel.Table;
  readonly range: Excel.Range;
}

function queueTable(workbook: Excel.Workbook, name: string): QueuedTable {
  const table = workbook.tables.getItemOrNullObject(name);
  table.load('name');
  const range = table.getRange();
  range.load('address,values,formulas,numberFormat');
  return { table, range };
}

/** Tables that must be looked into but were not asked for by name. */
function namesToRead(allTables: readonly TableHeader[], named: readonly QueuedTable[]): readonly string[] {
  const read = new Set(named.filter(({ table }) => !table.isNullObject).map(({ table }) => table.name));
  const wanted = Object.values(candidatesOf(allTables)).flat();
  return [...new Set(wanted.map((table) => table.name))].filter((name) => !read.has(name));
}

function headerOf(table: Excel.Table): TableHeader {
  return {
    name: table.name,
    sheet: table.worksheet.name,
    headers: table.columns.items.map((column) => column.name),
  };
}

function sheetOf(sheet: Excel.Worksheet): SheetSnapshot {
  const mark = sheet.names.items.find((item) => item.name === MARK_NAME);
  return {
    id: sheet.id,
    name: sheet.name,
    visible: sheet.visibility === 'Visible',
    mark: mark ? String(mark.value) : null,
    protected: sheet.protection.protected,
  };
}

function tableOf(
  { table, range }: QueuedTable,
  allTables: readonly TableHeader[],
  withTotals: ReadonlySet<string>,
): readonly TableSnapshot[] {
  const header = table.isNullObject ? undefined : allTables.find(({ name }) => name === table.name);
  if (!header) return [];
  const end = withTotals.has(table.name) ? -1 : undefined;
  const { row, column } = topLeftOf(range.address);
  return [
    {
      ...header,
      top: row,
      left: column,
      values: range.values.slice(1, end) as CellValue[][],
      formulas: range.formulas.slice(1, end) as CellValue[][],
      formats: range.numberFormat.slice(1, end) as string[][],
    },
  ];
}
