import type { Workbook } from '@cj-tech-master/excelts';

/**
 * Runs the engine on tables whose headers have no white space at their ends: it reads `ITA_Scores[[2567 ]]` without the
 * space, and finds no such column, where Excel takes what is in brackets to the letter. The headers stay as they are.
 */
export function withReadableHeaders(book: Workbook, calculate: () => void): void {
  const odd = book.worksheets.flatMap((sheet) =>
    sheet.getTables().flatMap(({ model: { columns } }) => {
      const names = new Set(columns.map(({ name }) => name));
      return columns.filter(({ name }) => name !== name.trim() && !names.has(name.trim()));
    }),
  );
  const names = odd.map((column) => column.name);
  for (const column of odd) column.name = column.name.trim();
  try {
    calculate();
  } finally {
    odd.forEach((column, index) => (column.name = names[index] ?? column.name));
  }
}
