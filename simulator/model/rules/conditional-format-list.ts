import type { ConditionalFormattingOptions, ConditionalFormattingRule, Style } from '@cj-tech-master/excelts';
import { formatArea, intersection, parseArea, type Area } from '../address';
import { excelError } from '../excel-error';
import type { SheetModel } from '../sheets/sheet-model';
import { endsIn } from './validation-areas';

/** One conditional format: one rule and the cells it is for. */
export interface ConditionalFormat {
  readonly sheet: SheetModel;
  readonly entry: ConditionalFormattingOptions;
  readonly rule: ConditionalFormattingRule;
}

/** The kinds the simulator has → what files call them. */
export const KINDS = { Custom: 'expression', CellValue: 'cellIs' } as const;
/** The kinds of rules this model knows, in the words of `Excel.ConditionalFormatType`. */
export type Kind = keyof typeof KINDS;

const ids = new WeakMap<ConditionalFormattingRule, string>();

/** The rule's id, as the client holds it. */
export function idOf({ sheet, rule }: ConditionalFormat): string {
  const known = ids.get(rule) ?? sheet.workbook.newId();
  ids.set(rule, known);
  return known;
}

/** The cells that a rule of the file is for. */
export function areasOf({ ref }: ConditionalFormattingOptions): readonly Area[] {
  return ref.split(/[ ,]/).flatMap((part) => parseArea(part) ?? []);
}

/** The formats that touch any of the areas, the one that goes first first. */
export function formatsOn(sheet: SheetModel, areas: readonly Area[]): readonly ConditionalFormat[] {
  return sheet.worksheet.conditionalFormattings
    .filter((entry) => areasOf(entry).some((own) => areas.some((area) => intersection(own, area))))
    .flatMap((entry) => entry.rules.map((rule) => ({ sheet, entry, rule })))
    .sort((a, b) => (a.rule.priority ?? 0) - (b.rule.priority ?? 0));
}

/** Lengthens down to the row `bottom` every format that ends in the last row of a table, within its columns. */
export function lengthenFormats(sheet: SheetModel, last: Area, bottom: number): void {
  sheet.worksheet.conditionalFormattings = sheet.worksheet.conditionalFormattings.map((entry) => {
    const areas = areasOf(entry);
    if (!areas.some((area) => endsIn(area, last))) return entry;
    return {
      ...entry,
      ref: areas.map((area) => formatArea(endsIn(area, last) ? { ...area, bottom } : area)).join(' '),
    };
  });
}

/** Adds a format before all others, as Excel does. It has no effect until its rule is set. */
export function addFormat(sheet: SheetModel, areas: readonly Area[], kind: unknown): ConditionalFormat {
  if (kind !== 'Custom' && kind !== 'CellValue')
    throw excelError('NotImplemented', `The simulator has no conditional format ${String(kind)}.`);
  for (const { rules } of sheet.worksheet.conditionalFormattings) {
    for (const rule of rules) rule.priority = (rule.priority ?? 0) + 1;
  }
  const rule: ConditionalFormattingRule = { type: KINDS[kind], formulae: ['FALSE'], priority: 1, style: {} };
  const entry = { ref: areas.map(formatArea).join(' '), rules: [rule] };
  sheet.worksheet.conditionalFormattings.push(entry);
  sheet.workbook.dirty();
  return { sheet, entry, rule };
}

/** Takes the rule off its sheet; the entry with it when it was the only one. */
export function removeFormat({ sheet, entry, rule }: ConditionalFormat): void {
  const index = entry.rules.indexOf(rule);
  if (index < 0) throw excelError('ItemNotFound');
  entry.rules.splice(index, 1);
  const { worksheet } = sheet;
  worksheet.conditionalFormattings = worksheet.conditionalFormattings.filter(({ rules }) => rules.length > 0);
  sheet.workbook.dirty();
}

/** Changes the looks a format gives. */
export function restyleFormat({ sheet, rule }: ConditionalFormat, style: Partial<Style>): void {
  rule.style = { ...rule.style, ...style };
  sheet.workbook.dirty();
}
