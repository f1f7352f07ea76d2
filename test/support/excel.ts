import type { TableSpec } from './book';
import { loadOfficeClient } from '../../simulator/node';
import { createHost, type Host, newDocument, type WorkbookDocument } from '../../simulator';

/** A table to be put into a workbook, by its name. */
export type Tables = Readonly<Record<string, TableSpec>>;

/** Opens a simulated Excel on a workbook with these tables, each on its own sheet, and lets the client talk to it. */
export async function excelWith(tables: Tables, document: WorkbookDocument = newDocument()): Promise<Host> {
  loadOfficeClient();
  const host = createHost(document);
  host.attach();
  const context = new Excel.RequestContext();
  for (const [name, { headers, rows, sheet = name }] of Object.entries(tables)) {
    const range = context.workbook.worksheets
      .add(sheet)
      .getRange('A1')
      .getResizedRange(rows.length, headers.length - 1);
    range.formulas = [headers, ...rows] as (string | number | boolean)[][];
    context.workbook.tables.add(range, true).name = name;
  }
  await context.sync();
  host.counters.reset();
  return host;
}

/** The names of all sheets, hidden ones in brackets. */
export async function sheetNames(): Promise<readonly string[]> {
  const context = new Excel.RequestContext();
  const sheets = context.workbook.worksheets.load('items/name,items/visibility');
  await context.sync();
  return sheets.items.map(({ name, visibility }) => (visibility === 'Visible' ? name : `(${name})`));
}

/** What a sheet's used range holds. */
export async function valuesOf(sheet: string): Promise<readonly (readonly unknown[])[]> {
  const context = new Excel.RequestContext();
  const range = context.workbook.worksheets.getItem(sheet).getUsedRange().load('values');
  await context.sync();
  return range.values;
}
