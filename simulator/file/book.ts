import { Workbook } from '@cj-tech-master/excelts';
import { installChartSupport } from '@cj-tech-master/excelts/chart';
import { createFormulaSyntaxProbe } from '@cj-tech-master/excelts/formula';

// Without it the file library refuses workbooks that hold a chart.
installChartSupport();

/** An empty book. The probe tells formulas from other text in defined names. */
export function emptyBook(): Workbook {
  return new Workbook({ formulaSyntaxProbe: createFormulaSyntaxProbe() });
}

/**
 * Lets the file library read a file. Chart sheets are left out (they stay in the file that was opened), for the library
 * loses their place among the tabs and with it which sheet a name belongs to.
 *
 * @throws when the library cannot read the file
 */
export async function loadBook(bytes: Uint8Array): Promise<Workbook> {
  const book = emptyBook();
  await book.xlsx.load(bytes);
  mendDates(book);
  const charts = book.chartsheets as unknown as readonly { readonly name: string; readonly orderNo: number }[];
  if (charts.length === 0) return book;
  const tabs = [...book.worksheets, ...charts].sort((a, b) => a.orderNo - b.orderNo).map(({ name }) => name);
  const names = book.definedNames.model;
  for (const { name } of charts) book.removeChartsheet(name);
  const left = book.worksheets.map(({ name }) => name);
  book.definedNames.model = names.map(({ localSheetId, ...name }) =>
    localSheetId === undefined ? name : { ...name, localSheetId: left.indexOf(tabs[localSheetId] ?? '') },
  );
  return book;
}

/** A date of the file that is none cannot be written again; the part that holds it stays as it was. */
function mendDates(book: Workbook): void {
  for (const date of ['created', 'modified', 'lastPrinted'] as const)
    if (Number.isNaN(Number(book[date] ?? 0))) book[date] = new Date(0);
}

/** Lets the file library write a book: raw material, whose known faults are mended before it is a file for people. */
export async function writeBook(book: Workbook): Promise<Uint8Array> {
  return new Uint8Array(await book.xlsx.writeBuffer({ validate: false, zip: { level: 0 } }));
}
