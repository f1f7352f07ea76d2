import type { Cell, Worksheet } from '@cj-tech-master/excelts';

/**
 * Writes out formulas that a file gives only once for many cells. Such cells hang on the first of them, and the file
 * library cannot save them once that one has been overwritten.
 */
export function writeOutSharedFormulas(worksheet: Worksheet): void {
  const shared: { cell: Cell; formula: string; result: Cell['result'] }[] = [];
  worksheet.eachRow((row) =>
    row.eachCell((cell) => {
      const { formula, value, result } = cell;
      if (formula && isShared(value)) shared.push({ cell, formula, result });
    }),
  );
  for (const { cell, formula, result } of shared) {
    cell.value = { formula, ...(result === undefined ? {} : { result }) };
  }
}

function isShared(value: Cell['value']): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return 'sharedFormula' in value || ('shareType' in value && String(value.shareType) === 'shared');
}
