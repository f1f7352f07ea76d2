import type { Result } from '../../../result';
import type { Failure } from '../../../strings/failures';
import type { CellValue } from '../../../workbook/snapshot';
import { supportsApi } from '../../host/supports-api';
import { lateAnswers, sync, syncWrite, withExcel } from '../../host/with-excel';
import { typed } from '../change-tables';
import { queueNotebook, requireNotebook } from '../write-notebook';
import { lookAtContent } from './look-at-content';
import { lookAtTable, type TableNow } from './look-at-table';
import { isFormula, rowHash } from './row-hash';
import { queueShrink } from './shrink-table';
import { findCells } from './find-cells';
import type { WrittenCell, WrittenSheet, WrittenTable } from './table-write';

/** What was written, and what the add-in remembers before and after it is taken back. */
export interface RowsToTakeBack {
  readonly tables: readonly WrittenTable[];
  readonly sheets: readonly WrittenSheet[];
  /** The names of the tables and sheets that are there now: what somebody has deleted meanwhile is gone already. */
  readonly present: { readonly tables: readonly string[]; readonly sheets: readonly string[] };
  readonly notebook: { readonly before: string | null; readonly after: string };
}

/** How much could be taken back: rows, cells and sheets that somebody has changed since are left as they are. */
export interface TakenBack {
  readonly removed: number;
  readonly left: number;
  /** Where the cells and sheets stand that are left: `คะแนน!E9`, `มาตรการ`. */
  readonly places: readonly string[];
}

/** Takes back what a write did wherever it still is as it was written: one round trip to look, one to write. */
export async function takeBackRows({
  tables,
  sheets,
  present,
  notebook,
}: RowsToTakeBack): Promise<Result<TakenBack, Failure>> {
  await lateAnswers();
  return withExcel(async (context) => {
    const remembered = requireNotebook(context, notebook.before);
    const tableLooks = tables
      .filter(({ name }) => present.tables.includes(name))
      .map((written) => ({ written, look: lookAtTable(context, written.name) }));
    const sheetLooks = sheets
      .filter(({ name }) => present.sheets.includes(name))
      .map((written) => ({ written, look: lookAtContent(context, written.name) }));
    await sync(context);
    remembered();
    const counts = tableLooks.map(({ written, look }) => queueTable(context, written, look()));
    const untouched = sheetLooks.filter(({ written, look }) => look() === written.hash);
    for (const { written } of untouched) context.workbook.worksheets.getItem(written.name).delete();
    queueNotebook(context, notebook.after);
    await syncWrite(context);
    const touched = sheetLooks.filter((look) => !untouched.includes(look)).map(({ written }) => written.name);
    const removed = counts.reduce((sum, count) => sum + count.removed, untouched.length);
    const left = counts.reduce((sum, count) => sum + count.left, touched.length);
    return { removed, left, places: [...counts.flatMap(({ places }) => places), ...touched] };
  });
}

function queueTable(context: Excel.RequestContext, written: WrittenTable, now: TableNow): TakenBack {
  const sheet = context.workbook.worksheets.getItem(now.sheet);
  const found = findRows(written, now);
  const { cells, changed } = findCells(written, now);
  for (const cell of cells) {
    const { row, at, before, format = now.formats[row]?.[at] ?? 'General' } = cell;
    queueBefore(sheet.getRangeByIndexes(now.top + row, now.left + at, 1, 1), before, format, cell.format !== undefined);
  }
  for (const row of found.emptied) emptyRow(sheet, now, row);
  removeRows(context, now, found.added, written.grewInPlace);
  for (const header of written.newColumns) queueColumn(context, now, header, [...found.added, ...found.emptied], cells);
  queueNames(context, written, now);
  const removed = found.added.length + found.emptied.length + cells.length;
  return { removed, left: written.rows.length + written.cells.length - removed, places: changed };
}

/** What a cell held before. A number in a cell of texts would be typed as text: its format comes after it. */
function queueBefore(range: Excel.Range, before: CellValue, format: string, isOther: boolean): void {
  const isNumberAmongTexts = format === '@' && typeof before !== 'string';
  if (isNumberAmongTexts || isOther) range.numberFormat = [[isNumberAmongTexts ? 'General' : format]];
  range.values = [[typed(before, format)]];
  if (isNumberAmongTexts) range.numberFormat = [[format]];
}

/** Headers and the table itself get back the names they had, as far as nobody has named them otherwise. */
function queueNames(
  { workbook }: Excel.RequestContext,
  { renamed = [], nameBefore }: WrittenTable,
  now: TableNow,
): void {
  const table = workbook.tables.getItem(now.name);
  for (const { before, after } of renamed)
    if (now.headers.includes(after) && !now.headers.includes(before)) table.columns.getItem(after).name = before;
  if (nameBefore !== undefined) table.name = nameBefore;
}

/** The rows, 0-based, that still hold exactly what was written, wherever they stand by now. */
function findRows({ rows }: WrittenTable, now: TableNow): { readonly added: number[]; readonly emptied: number[] } {
  const wanted = new Map<string, boolean[]>();
  for (const { hash, isNew } of rows) wanted.set(hash, [...(wanted.get(hash) ?? []), isNew]);
  const added: number[] = [];
  const emptied: number[] = [];
  now.values.forEach((values, row) => {
    const isNew = wanted.get(rowHash(now.headers, values, now.formulas[row] ?? values))?.shift();
    if (isNew !== undefined) (isNew ? added : emptied).push(row);
  });
  return { added, emptied };
}

function emptyRow(sheet: Excel.Worksheet, now: TableNow, row: number): void {
  const values = now.values[row] ?? [];
  const formulas = now.formulas[row] ?? [];
  sheet.getRangeByIndexes(now.top + row, now.left, 1, now.headers.length).values = [
    // Null leaves a cell alone: a formula of the user's own.
    values.map((value, column) => (isFormula(formulas[column] ?? '', value) ? (null as never) : '')),
  ];
}

/** The last rows go together; those that stand between others one by one, from below. */
function removeRows(context: Excel.RequestContext, now: TableNow, rows: readonly number[], inPlace: boolean): void {
  const gone = new Set(rows);
  let from = now.values.length;
  while (gone.has(from - 1)) from -= 1;
  queueShrink(context, now, { from, to: now.values.length }, inPlace && supportsApi('1.13'));
  const table = context.workbook.tables.getItem(now.name);
  for (const row of [...rows].filter((one) => one < from).sort((a, b) => b - a)) table.rows.getItemAt(row).delete();
}

/** A column we added goes when nothing is left in it. */
function queueColumn(
  context: Excel.RequestContext,
  now: TableNow,
  header: string,
  rows: readonly number[],
  cells: readonly WrittenCell[],
): void {
  const at = now.headers.indexOf(header);
  if (at < 0) return;
  const ours = new Set([...rows, ...cells.filter(({ column }) => column === header).map(({ row }) => row)]);
  const isEmpty = now.values.every((values, row) => ours.has(row) || (values[at] ?? '') === '');
  if (isEmpty) context.workbook.tables.getItem(now.name).columns.getItem(header).delete();
}
