import type { CellIsRuleType, ExpressionRuleType } from '@cj-tech-master/excelts';
import {
  addFormat,
  areasOf,
  formatsOn,
  idOf,
  KINDS,
  removeFormat,
  type ConditionalFormat,
  type Kind,
} from '../../../model/rules/conditional-format-list';
import { excelError } from '../../../model/excel-error';
import { checkFormula } from '../../../model/formulas/formula-syntax';
import { requirePermission } from '../../../model/sheets/protection-state';
import { describeClass, type HostObject } from '../../describe';
import { conditionalRangeFormat } from './conditional-range-format';
import { type AreasTarget, range, rangeAreas } from '../handles';

const OPERATORS: Readonly<Record<string, string>> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqual: 'greaterThanOrEqual',
  LessThanOrEqual: 'lessThanOrEqual',
};

function formulaText(formula: unknown): string {
  if (typeof formula !== 'string' || formula === '') throw excelError('InvalidArgument');
  const text = formula.startsWith('=') ? formula.slice(1) : formula;
  checkFormula(text);
  return text;
}

const RULE = describeClass<Excel.ConditionalFormatRule, ConditionalFormat>({
  name: 'ConditionalFormatRule',
  scalars: {
    formula: {
      get: ({ rule }) => `=${(rule as ExpressionRuleType).formulae?.[0] ?? ''}`,
      set: ({ rule, sheet }, formula) => {
        (rule as ExpressionRuleType).formulae = [formulaText(formula)];
        sheet.workbook.dirty();
      },
    },
  },
});

const CUSTOM = describeClass<Excel.CustomConditionalFormat, ConditionalFormat>({
  name: 'CustomConditionalFormat',
  objects: {
    rule: (target) => ({ type: RULE, target }),
    format: (target) => conditionalRangeFormat(target),
  },
});

const CELL_VALUE = describeClass<Excel.CellValueConditionalFormat, ConditionalFormat>({
  name: 'CellValueConditionalFormat',
  scalars: {
    rule: {
      get: ({ rule }) => {
        const { operator, formulae = [] } = rule as CellIsRuleType;
        const [formula1, formula2] = formulae.map((part) => `=${part}`);
        const name = Object.keys(OPERATORS).find((key) => OPERATORS[key] === operator);
        return { operator: name, formula1, ...(formula2 === undefined ? {} : { formula2 }) };
      },
      set: ({ rule, sheet }, { operator, formula1, formula2 }: Excel.ConditionalCellValueRule) => {
        const name = OPERATORS[operator];
        if (!name) throw excelError('InvalidArgument');
        const formulae = [formula1, ...(formula2 === undefined ? [] : [formula2])].map((part) =>
          formulaText(String(part)),
        );
        Object.assign(rule, { operator: name, formulae });
        sheet.workbook.dirty();
      },
    },
  },
  objects: { format: (target) => conditionalRangeFormat(target) },
});

function part(kind: Kind) {
  const type = kind === 'Custom' ? CUSTOM : CELL_VALUE;
  return (target: ConditionalFormat): HostObject | null => (target.rule.type === KINDS[kind] ? { type, target } : null);
}

/** Asking for the part of another kind is refused. */
function required(kind: Kind) {
  return (target: ConditionalFormat): HostObject => {
    const found = part(kind)(target);
    if (!found) throw excelError('InvalidOperation');
    return found;
  };
}

/** Source of each member's meaning: «Excel.ConditionalFormat class», Office Add-ins reference. */
const FORMAT = describeClass<Excel.ConditionalFormat, ConditionalFormat>({
  name: 'ConditionalFormat',
  id: idOf,
  scalars: {
    id: { get: idOf },
    type: { get: ({ rule }) => Object.keys(KINDS).find((kind) => KINDS[kind as Kind] === rule.type) ?? rule.type },
    priority: { get: ({ rule }) => (rule.priority ?? 1) - 1 },
  },
  objects: {
    custom: required('Custom'),
    customOrNullObject: part('Custom'),
    cellValue: required('CellValue'),
    cellValueOrNullObject: part('CellValue'),
  },
  methods: {
    delete: (target) => {
      requirePermission(target.sheet, 'allowFormatCells');
      removeFormat(target);
    },
    getRange: ({ sheet, entry }) => {
      const [area, ...others] = areasOf(entry);
      if (!area || others.length > 0) throw excelError('InvalidOperation');
      return range(sheet, area);
    },
    getRangeOrNullObject: ({ sheet, entry }) => {
      const [area, ...others] = areasOf(entry);
      return area && others.length === 0 ? range(sheet, area) : null;
    },
    getRanges: ({ sheet, entry }) => rangeAreas(sheet, areasOf(entry)),
  },
});

const made = (target: ConditionalFormat): HostObject => ({ type: FORMAT, target });

function list({ sheet, areas }: AreasTarget): readonly ConditionalFormat[] {
  return formatsOn(sheet, areas);
}

function find(target: AreasTarget, id: string): HostObject | null {
  const found = list(target).find((format) => idOf(format) === id);
  return found ? made(found) : null;
}

function orMissing(object: HostObject | null): HostObject {
  if (!object) throw excelError('ItemNotFound');
  return object;
}

/** Source of each member's meaning: «Excel.ConditionalFormatCollection class», Office Add-ins reference. */
const FORMATS = describeClass<Excel.ConditionalFormatCollection, AreasTarget>({
  name: 'ConditionalFormatCollection',
  items: (target) => list(target).map(made),
  item: (target, id) => orMissing(find(target, id)),
  methods: {
    add: ({ sheet, areas }, kind) => {
      requirePermission(sheet, 'allowFormatCells');
      return made(addFormat(sheet, areas, kind));
    },
    clearAll: (target) => {
      requirePermission(target.sheet, 'allowFormatCells');
      list(target).forEach(removeFormat);
    },
    getCount: (target) => list(target).length,
    getItem: (target, id: string) => orMissing(find(target, id)),
    getItemAt: (target, index: number) => {
      const format = list(target)[index];
      return orMissing(format ? made(format) : null);
    },
  },
});

/** A handle of `Excel.ConditionalFormatCollection`. */
export function conditionalFormats(target: AreasTarget): HostObject<AreasTarget> {
  return { type: FORMATS, target };
}
