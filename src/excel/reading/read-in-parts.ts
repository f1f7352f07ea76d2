import { parseRange } from '../../a1';
import { codeOf, Stopped } from '../host/explain-error';
import type { Grid, QueuedTable } from './read-table';
import { sync } from '../host/with-excel';

/**
 * Cells asked for in one request. Each travels as its value, its formula and its number format: with a hundred Thai letters
 * in every cell that is 3 MB, where Excel on the web answers with 5 MB at most («Resource limits and performance
 * optimization for Office Add-ins»). A request whose answer is larger all the same is halved.
 */
const CELLS = 5_000;

/** Some rows of a table, counted from its first used one. */
interface Part {
  readonly table: number;
  readonly from: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * Reads the used rows of tables, whose addresses are known by now, block by block.
 * @throws Stopped with `data-changed` when rows were inserted or deleted meanwhile, so that the parts do not fit together
 */
export async function readInParts(
  context: Excel.RequestContext,
  tables: readonly QueuedTable[],
): Promise<readonly Grid[]> {
  const parts = tables.flatMap(partsOf);
  const grids: Grid[] = [];
  for (const batch of batchesOf(parts)) grids.push(...(await readParts(context, tables, batch)));
  await refuseMoved(context, tables);
  return tables.map((_, table) => joined(grids.filter((_grid, index) => parts[index]?.table === table)));
}

function partsOf({ used }: QueuedTable, table: number): readonly Part[] {
  if (used.isNullObject) return [];
  const { top, bottom, left, right } = parseRange(used.address);
  const columns = right - left + 1;
  const size = Math.max(1, Math.floor(CELLS / columns));
  const count = bottom - top + 1;
  return Array.from({ length: Math.ceil(count / size) }, (_, index) => {
    const from = index * size;
    return { table, from, rows: Math.min(size, count - from), columns };
  });
}

/** Parts that are asked for together. */
function batchesOf(parts: readonly Part[]): readonly (readonly Part[])[] {
  const batches: Part[][] = [];
  let cellsLeft = 0;
  for (const part of parts) {
    const cells = part.rows * part.columns;
    if (cells > cellsLeft || batches.length === 0) {
      batches.push([]);
      cellsLeft = CELLS;
    }
    batches.at(-1)?.push(part);
    cellsLeft -= cells;
  }
  return batches;
}

/** One grid for each part; asks for halves of what is too large. */
async function readParts(
  context: Excel.RequestContext,
  tables: readonly QueuedTable[],
  parts: readonly Part[],
): Promise<readonly Grid[]> {
  const ranges = parts.map((part) => queuePart(context, tables, part));
  try {
    await sync(context);
    return ranges.map(({ values, formulas, numberFormat }) => ({ values, formulas, numberFormat }) as Grid);
  } catch (thrown) {
    if (codeOf(thrown) !== 'ResponsePayloadSizeLimitExceeded') throw thrown;
    return readHalves(context, tables, parts, thrown);
  }
}

async function readHalves(
  context: Excel.RequestContext,
  tables: readonly QueuedTable[],
  parts: readonly Part[],
  thrown: unknown,
): Promise<readonly Grid[]> {
  const [only, ...others] = parts;
  if (!only) return [];
  if (others.length > 0) {
    const middle = Math.ceil(parts.length / 2);
    const first = await readParts(context, tables, parts.slice(0, middle));
    return [...first, ...(await readParts(context, tables, parts.slice(middle)))];
  }
  // A single row cannot be read in parts.
  if (only.rows === 1) throw thrown;
  const half = Math.ceil(only.rows / 2);
  const upper = await readParts(context, tables, [{ ...only, rows: half }]);
  const lower = await readParts(context, tables, [{ ...only, from: only.from + half, rows: only.rows - half }]);
  return [joined([...upper, ...lower])];
}

function queuePart(
  { workbook }: Excel.RequestContext,
  tables: readonly QueuedTable[],
  { table, from, rows, columns }: Part,
): Excel.Range {
  const name = tables[table]?.table.name ?? '';
  const first = workbook.tables.getItem(name).getRange().getUsedRange(true).getCell(from, 0);
  const range = first.getResizedRange(rows - 1, columns - 1);
  range.load('values,formulas,numberFormat');
  return range;
}

async function refuseMoved(context: Excel.RequestContext, tables: readonly QueuedTable[]): Promise<void> {
  const present = tables.map(({ table, used }) => {
    const now = context.workbook.tables.getItem(table.name).getRange().getUsedRangeOrNullObject(true);
    now.load('address');
    return { now, before: used.isNullObject ? null : used.address, name: table.name };
  });
  await sync(context);
  const moved = present.find(({ now, before }) => (now.isNullObject ? null : now.address) !== before);
  if (moved) throw new Stopped({ cause: 'data-changed', detail: moved.name });
}

function joined(grids: readonly Grid[]): Grid {
  return {
    values: grids.flatMap(({ values }) => values),
    formulas: grids.flatMap(({ formulas }) => formulas),
    numberFormat: grids.flatMap(({ numberFormat }) => numberFormat),
  };
}
