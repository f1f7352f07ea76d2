import { fnv1a } from '../../../workbook/fnv';
import type { CellValue } from '../../../workbook/snapshot';

/** What a person sees in a cell, in a few letters. */
export function valueHash(value: CellValue): string {
  return fnv1a(`${typeof value}:${String(value)}`).toString(36);
}

/** Whether a cell is calculated: text that merely looks like a formula is its own «formula». */
export function isFormula(formula: CellValue, value: CellValue): boolean {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value;
}

/**
 * What a row holds, in a few letters: headers and values of its cells that are neither blank nor formulas. Rows that were
 * moved keep it, rows that were changed do not.
 */
export function rowHash(
  headers: readonly string[],
  values: readonly CellValue[],
  formulas: readonly CellValue[] = values,
): string {
  const held = headers.flatMap((header, index) => {
    const [value = '', formula = ''] = [values[index], formulas[index]];
    return value === '' || isFormula(formula, value) ? [] : [`${header}\u0000${typeof value}:${String(value)}`];
  });
  return fnv1a(held.join('\u0001')).toString(36);
}

/** What tells a row from others, in a few letters: its cells under these headers, blank ones too. */
export function identityHash(
  headers: readonly string[],
  values: readonly CellValue[],
  identity: readonly string[],
): string {
  return fnv1a(JSON.stringify(identity.map((header) => values[headers.indexOf(header)] ?? ''))).toString(36);
}

/** What a sheet holds, in a few letters: the words of its cells in reading order, blank ones left out. */
export function contentHash(values: readonly CellValue[]): string {
  return fnv1a(
    values
      .map(String)
      .filter((text) => text !== '')
      .join('\u0001'),
  ).toString(36);
}
