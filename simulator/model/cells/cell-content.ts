import type { Cell } from '@cj-tech-master/excelts';
import { ValueType } from '@cj-tech-master/excelts';
import { excelError } from '../excel-error';
import { checkFormula } from '../formulas/formula-syntax';
import { serialOf } from '../date-serials';
import { interpret, type Interpreted } from './typed-input';

/** What a cell shows a program: empty cells give `''`, dates their serial number, errors their code as text. */
export type Content = string | number | boolean;

/** Most characters a cell can hold. Source: «Excel specifications and limits», Microsoft Support. */
export const MAX_TEXT_LENGTH = 32_767;
/** Most characters a formula can have, from the same source. */
export const MAX_FORMULA_LENGTH = 8_192;

/** The value as `Range.values` gives it. */
export function valueOf(cell: Cell | undefined): Content {
  if (!cell) return '';
  switch (cell.type) {
    case ValueType.Null:
    case ValueType.Merge:
      return '';
    case ValueType.Formula:
      return plain(cell.result);
    default:
      return plain(cell.value);
  }
}

function plain(value: unknown): Content {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (value instanceof Date) return serialOf(value);
  if (typeof value !== 'object') return String(value);
  if ('error' in value) return String(value.error);
  if ('richText' in value) return (value.richText as { text: string }[]).map(({ text }) => text).join('');
  if ('checkbox' in value) return Boolean(value.checkbox);
  if ('result' in value || 'formula' in value) return plain((value as { result?: unknown }).result);
  return 'text' in value ? String(value.text) : '';
}

/** What is in the formula bar: `=…` for formulas, else the value. */
export function formulaOf(cell: Cell | undefined): Content {
  const formula = cell && cell.type !== ValueType.Merge ? cell.formula : undefined;
  return formula ? `=${formula}` : valueOf(cell);
}

/** The kind of value, in the words of `Excel.RangeValueType`. */
export function valueTypeOf(cell: Cell | undefined): 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error' {
  const value = valueOf(cell);
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  if (value === '' && !cell?.formula) return 'Empty';
  return isError(cell) ? 'Error' : 'String';
}

function isError(cell: Cell | undefined): boolean {
  const held: unknown = cell?.type === ValueType.Formula ? cell.result : cell?.value;
  return typeof held === 'object' && held !== null && 'error' in held;
}

/** The cell's number format; `General` when it has none. */
export function formatOf(cell: Cell | undefined): string {
  const format = cell?.numFmt;
  return (typeof format === 'string' ? format : format?.formatCode) ?? 'General';
}

/**
 * Puts something into a cell as if typed. Cells hidden under a merge keep nothing: Excel ignores what is written there.
 * @throws ExcelError when Excel would refuse the text or the formula
 */
export function enter(cell: Cell, input: unknown): void {
  // `null` in an array of values means: leave this cell alone.
  if (input === null || input === undefined || cell.type === ValueType.Merge) return;
  if (typeof input === 'number' || typeof input === 'boolean') {
    cell.value = typeof input === 'number' && formatOf(cell) === '@' ? String(input) : input;
    return;
  }
  if (typeof input !== 'string') throw excelError('InvalidArgument');
  put(cell, interpret(input, formatOf(cell)));
}

function put(cell: Cell, content: Interpreted): void {
  switch (content.kind) {
    case 'empty':
      cell.value = null;
      return;
    case 'text':
      if (content.text.length > MAX_TEXT_LENGTH) throw excelError('InvalidArgument');
      // The apostrophe itself (`quotePrefix`) is not kept: the file library has no place for it.
      cell.value = content.text;
      return;
    case 'number':
      cell.value = content.value;
      if (content.format && formatOf(cell) === 'General') cell.style = { ...cell.style, numFmt: content.format };
      return;
    case 'boolean':
      cell.value = content.value;
      return;
    case 'error':
      cell.value = { error: content.code };
      return;
    case 'formula':
      if (content.formula.length > MAX_FORMULA_LENGTH) throw excelError('FormulaLengthExceedsLimit');
      checkFormula(content.formula);
      cell.value = { formula: content.formula, result: 0 };
  }
}
