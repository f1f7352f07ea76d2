import type { DataValidation } from '@cj-tech-master/excelts';
import { formatAbsolute, quoteSheetName } from '../../../model/address';
import { excelError } from '../../../model/excel-error';
import { checkFormula } from '../../../model/formulas/formula-syntax';
import { serialOf } from '../../../model/date-serials';
import type { SheetModel } from '../../../model/sheets/sheet-model';
import { isHostObject } from '../../describe';
import type { RangeTarget } from '../handles';

/** Kinds of validation in the words of `Excel.DataValidationType` → those of the file. */
export const TYPES = {
  WholeNumber: 'whole',
  Decimal: 'decimal',
  List: 'list',
  Date: 'date',
  TextLength: 'textLength',
  Custom: 'custom',
} as const;

/** Members of `Excel.DataValidationRule` that compare with one or two values → the file's kind. */
const COMPARING = { wholeNumber: 'whole', decimal: 'decimal', textLength: 'textLength', date: 'date' } as const;

const OPERATORS = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThanOrEqualTo: 'lessThanOrEqual',
} as const;

/** The longest list written out in the rule itself. Source: «Apply data validation to cells», Microsoft Support. */
const LONGEST_LIST = 255;

/** A rule as the file has it. @throws ExcelError InvalidArgument unless exactly one kind is given, and soundly */
export function fileRule(sheet: SheetModel, rule: Excel.DataValidationRule): Partial<DataValidation> {
  const kinds = Object.entries(rule).filter(([, value]) => value !== undefined && value !== null);
  const [kind] = kinds[0] ?? [];
  if (kinds.length !== 1 || !kind) throw excelError('InvalidArgument');
  if (rule.list) return { type: 'list', formulae: [listSource(rule.list.source)] } as Partial<DataValidation>;
  if (rule.custom)
    return { type: 'custom', formulae: [operand(sheet, rule.custom.formula)] } as Partial<DataValidation>;
  if (!(kind in COMPARING)) throw excelError('NotImplemented', `The simulator has no data validation by ${kind}.`);
  const name = kind as keyof typeof COMPARING;
  const { operator: wanted, formula1, formula2 } = rule[name] as Excel.BasicDataValidation;
  const operator = OPERATORS[wanted];
  if (!operator || formula1 === undefined) throw excelError('InvalidArgument');
  const two = operator === 'between' || operator === 'notBetween';
  if (two && formula2 === undefined) throw excelError('InvalidArgument');
  const formulae = [formula1, ...(two ? [formula2] : [])].map((value) => operand(sheet, value));
  return { type: COMPARING[name], operator, formulae } as Partial<DataValidation>;
}

function listSource(source: unknown): string {
  if (isHostObject(source)) return addressOf(source.target as RangeTarget);
  if (typeof source !== 'string' || source === '') throw excelError('InvalidArgument');
  if (source.startsWith('=')) {
    checkFormula(source.slice(1));
    return source.slice(1);
  }
  if (source.length > LONGEST_LIST) throw excelError('InvalidArgument');
  return `"${source.replaceAll('"', '""')}"`;
}

function addressOf({ sheet, area }: RangeTarget): string {
  return `${quoteSheetName(sheet.name)}!${formatAbsolute(area)}`;
}

/** A number, a date (also in ISO 8601), a range or a formula. */
function operand(sheet: SheetModel, value: unknown): string | number {
  if (isHostObject(value)) return addressOf(value.target as RangeTarget);
  if (typeof value === 'number') return value;
  const text = String(value);
  if (text.startsWith('=')) {
    checkFormula(text.slice(1));
    return text.slice(1);
  }
  if (/^\d{4}-\d{2}-\d{2}/.test(text)) return serialOf(new Date(text.length === 10 ? `${text}T00:00:00Z` : text));
  if (text === '' || Number.isNaN(Number(text)))
    throw excelError('InvalidArgument', `Not an operand: ${text} on ${sheet.name}`);
  return Number(text);
}

/** The file's rule as the API gives it; an empty object when there is none. Operands come as formulas. */
export function ruleOf(validation: DataValidation | null): Excel.DataValidationRule {
  if (!validation || validation.type === 'any') return {};
  const [first, second] = validation.formulae.map((part) => `=${part instanceof Date ? serialOf(part) : part}`);
  if (validation.type === 'list') {
    const inline = /^="(.*)"$/s.exec(first ?? '')?.[1];
    return { list: { inCellDropDown: true, source: inline ?? first ?? '' } };
  }
  if (validation.type === 'custom') return { custom: { formula: first ?? '' } };
  const [name] = Object.entries(COMPARING).find(([, kind]) => kind === validation.type) ?? [];
  const operator = Object.keys(OPERATORS).find(
    (key) => OPERATORS[key as keyof typeof OPERATORS] === (validation.operator ?? 'between'),
  );
  return { [name ?? '']: { operator, formula1: first, ...(second === undefined ? {} : { formula2: second }) } };
}
