import type { Result } from '../../result';
import type { Failure } from '../../strings/failures';
import { TABLE_IDS } from '../../workbook/cell';
import { candidatesOf } from '../../workbook/recognition/recognise-tables';
import type { Snapshot } from '../../workbook/snapshot';
import { codeOf } from '../host/explain-error';
import { NOTEBOOK_KEY } from '../writing/write-notebook';
import { gridOf, isThere, queueTable, tableOf, type Grid, type QueuedTable, type TableFacts } from './read-table';
import { readInParts } from './read-in-parts';
import { runBuilding } from '../own-sheets/run-id';
import { sync, withExcel } from '../host/with-excel';
import { queueSheets } from './queue-sheets';
import { isBeingViewed } from '../host/viewing';

const TABLE_FIELDS = 'items/name,items/showTotals,items/showHeaders,items/worksheet/name,items/columns/items/name';

/** What Excel on the web says when an answer is too large; often it only says GeneralException (OfficeDev/office-js issue 1012). */
const TOO_LARGE: readonly (string | null)[] = ['ResponsePayloadSizeLimitExceeded', 'GeneralException'];

/**
 * Takes everything the add-in will ever look at, in one round trip; a second one only when a contract table has to be
 * recognised by its headers because none has its name, and more when the answer would be larger than Excel on the web
 * gives.
 */
export function readSnapshot(): Promise<Result<Snapshot, Failure>> {
  return withExcel((context) => takeSnapshot(context, sync, TOO_LARGE));
}

/**
 * The same within a conversation that is already open.
 * @param send how the first request is sent: as a write where one is queued
 * @param tooLarge the error codes at which the tables are read in parts. When something else is still queued, only the one
 *   that says nothing against that.
 */
export async function takeSnapshot(
  context: Excel.RequestContext,
  send: Send = sync,
  tooLarge: readonly (string | null)[] = TOO_LARGE.slice(0, 1),
): Promise<Snapshot> {
  try {
    return await take(context, send, true, (tables) => Promise.resolve(tables.map(gridOf)));
  } catch (thrown) {
    if (!tooLarge.includes(codeOf(thrown))) throw thrown;
    return take(context, sync, false, (tables) => readInParts(context, tables));
  }
}

type Send = (context: Excel.RequestContext) => Promise<void>;

async function take(
  context: Excel.RequestContext,
  send: Send,
  content: boolean,
  contentsOf: (tables: readonly QueuedTable[]) => Promise<readonly Grid[]>,
): Promise<Snapshot> {
  const { workbook } = context;
  const sheetsNow = queueSheets(context);
  const tables = workbook.tables.load(TABLE_FIELDS);
  workbook.load('readOnly');
  const notebook = workbook.settings.getItemOrNullObject(NOTEBOOK_KEY).load('value');
  const named = TABLE_IDS.map((id) => queueTable(workbook, id, content));
  await send(context);

  const { sheets, structureProtected } = sheetsNow();
  // Tables on sheets that are still being made are nobody's yet.
  const allTables = tables.items.map(factsOf).filter(({ sheet }) => runBuilding(sheet) === null);
  const unread = namesToRead(allTables, named);
  const recognised = unread.map((name) => queueTable(workbook, name, content));
  if (recognised.length > 0) await sync(context);

  const found = [...named, ...recognised].filter(isThere);
  const grids = await contentsOf(found);
  return {
    sheets,
    structureProtected,
    tables: found.flatMap((queued, index) => tableOf(queued, grids[index], allTables)),
    allTables: allTables.map(({ name, sheet, headers }) => ({ name, sheet, headers })),
    readOnly: workbook.readOnly || isBeingViewed(),
    notebook: notebook.isNullObject ? null : String(notebook.value),
  };
}

/** Tables that must be looked into but were not asked for by name. */
function namesToRead(allTables: readonly TableFacts[], named: readonly QueuedTable[]): readonly string[] {
  const read = new Set(named.filter(isThere).map(({ table }) => table.name));
  const wanted = Object.values(candidatesOf(allTables)).flat();
  return [...new Set(wanted.map((table) => table.name))].filter((name) => !read.has(name));
}

function factsOf(table: Excel.Table): TableFacts {
  return {
    name: table.name,
    sheet: table.worksheet.name,
    headers: table.columns.items.map((column) => column.name),
    totals: table.showTotals ? 1 : 0,
    headerRows: table.showHeaders ? 1 : 0,
  };
}
