import type { SheetCells } from '../../kit/cells';

/** The ids of all sheets. */
export async function sheetIds(): Promise<ReadonlySet<string>> {
  const context = new Excel.RequestContext();
  const sheets = context.workbook.worksheets.load('items/id');
  await context.sync();
  return new Set(sheets.items.map(({ id }) => id));
}

/** The cells of every visible sheet that is not among those known. */
export async function cellsOfNewSheets(known: ReadonlySet<string>): Promise<SheetCells> {
  const context = new Excel.RequestContext();
  const sheets = context.workbook.worksheets.load('items/id,items/name,items/visibility');
  await context.sync();
  const shown = sheets.items.filter(({ id, visibility }) => !known.has(id) && visibility === 'Visible');
  const ranges = shown.map((sheet) => sheet.getUsedRange(true).load('values,text'));
  await context.sync();
  return Object.fromEntries(
    shown.map(({ name }, index) => [name, { values: ranges[index]!.values, text: ranges[index]!.text }]),
  );
}

/** Deletes every sheet that is not among those known, hidden ones too. */
export async function deleteNewSheets(known: ReadonlySet<string>): Promise<void> {
  const context = new Excel.RequestContext();
  const sheets = context.workbook.worksheets.load('items/id');
  await context.sync();
  for (const sheet of sheets.items) if (!known.has(sheet.id)) sheet.delete();
  await context.sync();
}

/** How an operation ended: nothing, or why it failed. */
export function causeOf(result: { readonly ok: boolean; readonly failure?: { readonly cause: string } }): string {
  return result.ok ? 'done' : (result.failure?.cause ?? 'failed');
}
