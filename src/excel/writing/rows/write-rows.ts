import { fail, succeed, type Result } from '../../../result';
import type { Failure } from '../../../strings/failures';
import type { SheetSnapshot } from '../../../workbook/snapshot';
import { isSilence } from '../../host/explain-error';
import { supportsApi } from '../../host/supports-api';
import { lateAnswers, sync, syncWrite, withExcel } from '../../host/with-excel';
import { cleanUpAfterFailure } from '../../own-sheets/clean-up-after-failure';
import {
  areInputSheetsMade,
  placeInputSheets,
  queueInputSheets,
  type InputSheet,
  type PlacedInputSheet,
} from '../../own-sheets/input-sheets';
import { queueNotebook, requireNotebook, restoreNotebook } from '../write-notebook';
import { layOut, mostAdded, type Layout } from './lay-out';
import { lookAtTable, requireUnchanged } from './look-at-table';
import { lookAtShape, queuePutBack } from './put-back';
import { queueRows } from './queue-rows';
import type { TableWrite, WrittenTable } from './table-write';

/** Rows for tables that are there, and new sheets with tables of their own, to be written together. */
export interface RowsToWrite {
  /** Id of the run, which new sheets bear while they are made. */
  readonly run: string;
  readonly tables: readonly TableWrite[];
  readonly sheets: readonly InputSheet[];
  readonly notebook: {
    readonly before: string | null;
    /** What the add-in is to remember, given what was written and the names the new sheets got. */
    readonly after: (written: readonly WrittenTable[], sheets: readonly string[]) => string;
  };
}

/** What was written: rows by table, and the names of new sheets. */
export interface RowsWritten {
  readonly tables: readonly WrittenTable[];
  readonly sheets: readonly string[];
}

interface Work {
  readonly toWrite: RowsToWrite;
  readonly layouts: readonly (Layout & { readonly inPlace: boolean })[];
  readonly placed: readonly PlacedInputSheet[];
}

/**
 * Looks at the tables once more and writes everything in one request, whole or not at all: requests of Excel are no
 * transactions, so that after a failure another request brings back what was there. Fails with `data-changed` (naming the
 * table) when a table, or what the add-in remembers, is no longer what it was when this was planned.
 * @param found the sheets that are there, so that new ones get free names
 */
export async function writeRows(
  toWrite: RowsToWrite,
  found: readonly SheetSnapshot[],
): Promise<Result<RowsWritten, Failure>> {
  await lateAnswers();
  const placed = placeInputSheets(toWrite.sheets, found, toWrite.run);
  const looked = await withExcel((context) => look(context, toWrite));
  if (!looked.ok) return looked;
  const work: Work = { toWrite, layouts: looked.value, placed };
  const tables = work.layouts.map(({ written, inPlace }) => ({ ...written, grewInPlace: inPlace }));
  const sheets = placed.map(({ name }) => name);
  const written = await withExcel(async (context) => {
    for (const layout of work.layouts) queueRows(context, layout, layout.inPlace);
    queueNotebook(context, toWrite.notebook.after(tables, sheets));
    // Last, since they are handed over by it: what fails before can take them away again.
    queueInputSheets(context.workbook.worksheets, placed);
    await syncWrite(context);
  });
  if (written.ok) return succeed({ tables, sheets });
  if (placed.length > 0 && (await areInputSheetsMade(placed, written.failure))) return succeed({ tables, sheets });
  return fail(await takeBack(work, written.failure));
}

async function look(context: Excel.RequestContext, { tables, notebook }: RowsToWrite): Promise<Work['layouts']> {
  const looks = tables.map((write) => ({
    write,
    now: lookAtTable(context, write.seen.name, { rows: mostAdded(write), columns: write.newColumns.length }),
  }));
  const remembered = requireNotebook(context, notebook.before);
  await sync(context);
  remembered();
  const canResize = supportsApi('1.13');
  return looks.map(({ write, now }) => {
    const table = now();
    requireUnchanged(table, write.seen, write.newColumns);
    return { ...layOut(write, table), inPlace: canResize && table.below.isFree };
  });
}

/** Brings back what was there; gives the failure in the best words there are for it. */
async function takeBack({ toWrite, layouts }: Work, failure: Failure): Promise<Failure> {
  // A host that does not answer may yet carry the request out, and is not asked again.
  if (isSilence(failure)) return failure;
  await withExcel(async (context) => {
    const shapes = layouts.map((layout) => ({ layout, shape: lookAtShape(context, layout) }));
    await sync(context);
    for (const { layout, shape } of shapes) queuePutBack(context, layout, shape, layout.inPlace);
    restoreNotebook(context, toWrite.notebook.before);
    await syncWrite(context);
  });
  if (toWrite.sheets.length === 0) return failure;
  return (await cleanUpAfterFailure(failure, toWrite.run)).failure;
}
