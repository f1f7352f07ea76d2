import { excelError } from '../excel-error';

/** The longest name of a sheet, in UTF-16 units. Source: «Rename a worksheet», Microsoft Support, as all rules below. */
export const MAX_SHEET_NAME_LENGTH = 31;

/**
 * The name itself when Excel would take it.
 * @throws ExcelError InvalidArgument for a name against the rules, ItemAlreadyExists for one in use
 */
export function checkSheetName(name: unknown, taken: readonly string[]): string {
  if (typeof name !== 'string' || name === '' || name.length > MAX_SHEET_NAME_LENGTH)
    throw excelError('InvalidArgument');
  const reserved = name.toLowerCase() === 'history';
  if (reserved || /[:\\/?*[\]]/.test(name) || name.startsWith("'") || name.endsWith("'"))
    throw excelError('InvalidArgument');
  if (taken.some((other) => other.toLowerCase() === name.toLowerCase())) {
    throw excelError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');
  }
  return name;
}

/** The first free of `Sheet1`, `Sheet2`, … */
export function freeSheetName(taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    if (!used.has(`sheet${number}`)) return `Sheet${number}`;
  }
}
