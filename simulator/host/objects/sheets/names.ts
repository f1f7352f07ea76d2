import {
  formatAbsolute,
  fullAddress,
  parseArea,
  quoteSheetName,
  splitAddress,
  type Area,
} from '../../../model/address';
import { excelError } from '../../../model/excel-error';
import { checkFormula } from '../../../model/formulas/formula-syntax';
import type { DefinedName } from '../../../model/workbook/defined-names';
import type { SheetModel } from '../../../model/sheets/sheet-model';
import type { WorkbookModel } from '../../../model/workbook/workbook-model';
import { describeClass, isHostObject, type HostObject } from '../../describe';
import { type RangeTarget, range, worksheet } from '../handles';

interface NameTarget {
  readonly workbook: WorkbookModel;
  readonly entry: DefinedName;
}

interface Place {
  readonly sheet: SheetModel;
  readonly area: Area;
}

/** The cells a name stands for; null when it stands for something else. */
function placeOf({ workbook, entry }: NameTarget): Place | null {
  const { sheet: named, rest } = splitAddress(entry.formula);
  const sheet = named === null ? null : workbook.findSheet(named);
  const area = parseArea(rest);
  return sheet && area ? { sheet, area } : null;
}

/** A text, number or truth value written out in the name itself; null for formulas. */
function constantOf({ entry }: NameTarget): string | number | boolean | null {
  const { formula } = entry;
  const text = /^"((?:[^"]|"")*)"$/s.exec(formula)?.[1];
  if (text !== undefined) return text.replaceAll('""', '"');
  if (/^-?[\d.]+(e[+-]?\d+)?$/i.test(formula)) return Number(formula);
  if (/^(true|false)$/i.test(formula)) return formula.toLowerCase() === 'true';
  return null;
}

/** For cells their address; for constants what they are. Not worked out here: names that stand for a calculation. */
function valueOfName(target: NameTarget): unknown {
  const place = placeOf(target);
  if (place) return fullAddress(place.sheet.name, place.area);
  return constantOf(target) ?? (target.entry.formula.includes('#REF!') ? '#REF!' : '');
}

function typeOfName(target: NameTarget): string {
  if (placeOf(target)) return 'Range';
  const constant = constantOf(target);
  if (typeof constant === 'boolean') return 'Boolean';
  if (typeof constant === 'number') return Number.isInteger(constant) ? 'Integer' : 'Double';
  return target.entry.formula.includes('#REF!') ? 'Error' : 'String';
}

function save({ workbook }: NameTarget): void {
  workbook.names.save();
  workbook.touch();
}

/** Source of each member's meaning: «Excel.NamedItem class», Office Add-ins reference. */
const NAME = describeClass<Excel.NamedItem, NameTarget>({
  name: 'NamedItem',
  id: ({ entry }) => entry.name,
  scalars: {
    name: { get: ({ entry }) => entry.name },
    scope: { get: ({ entry }) => (entry.scope ? 'Worksheet' : 'Workbook') },
    type: { get: typeOfName },
    value: { get: valueOfName },
    formula: {
      get: ({ entry }) => `=${entry.formula}`,
      set: (target, formula) => {
        target.entry.formula = formulaText(formula);
        save(target);
      },
    },
    visible: {
      get: ({ entry }) => entry.visible,
      set: (target, visible) => {
        target.entry.visible = visible === true;
        save(target);
      },
    },
    comment: {
      get: ({ entry }) => entry.comment,
      set: (target, comment) => {
        target.entry.comment = String(comment);
      },
    },
  },
  objects: {
    worksheet: ({ entry }) => {
      if (!entry.scope) throw excelError('ItemNotFound');
      return worksheet(entry.scope);
    },
    worksheetOrNullObject: ({ entry }) => entry.scope && worksheet(entry.scope),
  },
  methods: {
    getRange: (target) => {
      const place = placeOf(target);
      if (!place) throw excelError('InvalidOperation');
      return range(place.sheet, place.area);
    },
    getRangeOrNullObject: (target) => {
      const place = placeOf(target);
      return place && range(place.sheet, place.area);
    },
    delete: ({ workbook, entry }) => {
      workbook.names.remove(entry);
      workbook.touch();
    },
  },
});

/** A range, or a formula, which begins with `=`; anything else is taken for a constant. */
function formulaText(source: unknown): string {
  if (isHostObject(source)) {
    const { sheet, area } = source.target as RangeTarget;
    return `${quoteSheetName(sheet.name)}!${formatAbsolute(area)}`;
  }
  if (typeof source === 'string' && source.startsWith('=')) {
    const formula = source.slice(1);
    checkFormula(formula);
    return formula;
  }
  return typeof source === 'string' ? `"${source.replaceAll('"', '""')}"` : String(source);
}

interface NamesTarget {
  readonly workbook: WorkbookModel;
  readonly scope: SheetModel | null;
}

function item({ workbook, scope }: NamesTarget, name: string): HostObject | null {
  const entry = workbook.names.find(scope, name);
  return entry && { type: NAME, target: { workbook, entry } };
}

function orMissing(target: NamesTarget, name: string): HostObject {
  const found = item(target, name);
  if (!found) throw excelError('ItemNotFound');
  return found;
}

function add({ workbook, scope }: NamesTarget, name: string, source: unknown, comment?: string): HostObject {
  const entry = workbook.names.add(scope, name, formulaText(source), comment ?? '');
  workbook.touch();
  return { type: NAME, target: { workbook, entry } };
}

/** Source of each member's meaning: «Excel.NamedItemCollection class», Office Add-ins reference. */
const NAMES = describeClass<Excel.NamedItemCollection, NamesTarget>({
  name: 'NamedItemCollection',
  items: ({ workbook, scope }) => {
    // Known of the names of sheets; not known of those of the workbook (OfficeDev/office-js issue 6365).
    if (scope && !workbook.inFront) throw excelError('InvalidSelection');
    return workbook.names.in(scope).map((entry) => ({ type: NAME, target: { workbook, entry } }));
  },
  item: orMissing,
  methods: {
    add,
    addFormulaLocal: add,
    getCount: ({ workbook, scope }) => workbook.names.in(scope).length,
    getItem: orMissing,
    getItemOrNullObject: item,
  },
});

/** The names of a sheet, or those of the whole workbook. */
export function names(workbook: WorkbookModel, scope: SheetModel | null): HostObject<NamesTarget> {
  return { type: NAMES, target: { workbook, scope } };
}
