import type { Cell, DataValidation } from '@cj-tech-master/excelts';
import { parseArea, splitAddress } from '../address';
import { formatOf, valueOf } from '../cells/cell-content';
import { interpret } from '../cells/typed-input';
import { serialOf } from '../date-serials';
import type { SheetModel } from '../sheets/sheet-model';
import { validationOf } from './validation-areas';

/** What Excel offers beside a cell that is selected. */
export interface InputAdvice {
  /** The choices of its list; null when it has none. */
  readonly choices: readonly string[] | null;
  readonly hint: { readonly title: string; readonly message: string } | null;
}

/** What Excel says of something typed that a rule does not allow; only `stop` cannot be overruled. */
export interface InputObjection {
  readonly style: 'stop' | 'warning' | 'information';
  readonly title: string;
  readonly message: string;
}

/** The list and the hint that data validation gives a cell. */
export function adviceAt(sheet: SheetModel, row: number, column: number): InputAdvice {
  const rule = ruleAt(sheet, row, column);
  const { prompt = '', promptTitle = '', showInputMessage } = rule ?? {};
  const hasHint = showInputMessage === true && (prompt !== '' || promptTitle !== '');
  return {
    choices: rule?.type === 'list' ? choicesOf(sheet, rule) : null,
    hint: hasHint ? { title: promptTitle, message: prompt } : null,
  };
}

/**
 * What data validation has against a text typed into a cell; null when it may stay. Formulas, and rules that are formulas, are
 * not worked out here and let everything pass.
 */
export function objectionTo(sheet: SheetModel, row: number, column: number, typed: string): InputObjection | null {
  const rule = ruleAt(sheet, row, column);
  if (
    !rule ||
    typed === '' ||
    rule.showErrorMessage !== true ||
    allows(sheet, rule, typed, formatAt(sheet, row, column))
  )
    return null;
  const { errorStyle, errorTitle = '', error = '' } = rule;
  const style = errorStyle === 'warning' || errorStyle === 'information' ? errorStyle : 'stop';
  return { style, title: errorTitle, message: error };
}

function ruleAt(sheet: SheetModel, row: number, column: number): DataValidation | null {
  const rule = validationOf(sheet, [{ top: row, left: column, bottom: row, right: column }]);
  return rule === 'mixed' ? null : rule;
}

function formatAt(sheet: SheetModel, row: number, column: number): string {
  return formatOf(sheet.peek(row, column));
}

type ComparingRule = Exclude<DataValidation, { readonly type: 'any' }>;

function choicesOf(sheet: SheetModel, { formulae }: ComparingRule): readonly string[] {
  const source = String(formulae[0] ?? '');
  const inline = /^"(.*)"$/s.exec(source)?.[1];
  if (inline !== undefined) return inline.replaceAll('""', '"').split(',').map((choice) => choice.trim()); // prettier-ignore
  const { sheet: name, rest } = splitAddress(source);
  const from = name === null ? sheet : sheet.workbook.findSheet(name);
  const area = parseArea(rest);
  if (!from || !area) return [];
  const texts = from.readGrid(area, (cell: Cell | undefined) => String(valueOf(cell))).flat();
  return texts.filter((text) => text !== '');
}

function allows(sheet: SheetModel, rule: DataValidation, typed: string, format: string): boolean {
  if (rule.type === 'any' || rule.type === 'custom') return true;
  if (rule.type === 'list') {
    const choices = choicesOf(sheet, rule);
    return choices.length === 0 || choices.includes(typed.trim());
  }
  const read = interpret(typed, format);
  if (read.kind === 'formula') return true;
  const number = read.kind === 'number' ? read.value : null;
  if (rule.type === 'textLength') return isWithin(rule, [...typed].length);
  if (number === null || (rule.type === 'whole' && !Number.isInteger(number))) return false;
  return isWithin(rule, number);
}

function isWithin(rule: ComparingRule, value: number): boolean {
  const [first, second] = rule.formulae.map((part) => (part instanceof Date ? serialOf(part) : Number(part)));
  // An operand that is itself a formula cannot be compared with.
  if (first === undefined || Number.isNaN(first) || Number.isNaN(second ?? 0)) return true;
  const between = value >= first && value <= (second ?? first);
  switch ('operator' in rule ? rule.operator : undefined) {
    case 'notBetween':
      return !between;
    case 'equal':
      return value === first;
    case 'notEqual':
      return value !== first;
    case 'greaterThan':
      return value > first;
    case 'lessThan':
      return value < first;
    case 'greaterThanOrEqual':
      return value >= first;
    case 'lessThanOrEqual':
      return value <= first;
    default:
      return between;
  }
}
