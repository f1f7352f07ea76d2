import type { InputAction, InputRule, SheetAction } from '../../page/model/sheet-actions';
import { applyAction, type Canvas } from './apply-action';

type DataValidation = Extract<InputAction, { kind: 'data-validation' }>;

/** Queues one action on a sheet that people will fill in. */
export function applyInputAction(canvas: Canvas, action: SheetAction | InputAction): void {
  switch (action.kind) {
    case 'table':
      return addTable(canvas.sheet, action);
    case 'data-validation':
      return validate(canvas.cells(action.areas).dataValidation, action);
    case 'tab-color':
      canvas.sheet.tabColor = action.color;
      return;
    default:
      return applyAction(canvas, action);
  }
}

function addTable(sheet: Excel.Worksheet, { area, name, style }: Extract<InputAction, { kind: 'table' }>): void {
  const table = sheet.tables.add(area, true);
  table.name = name;
  table.style = style;
}

function validate(validation: Excel.DataValidation, { rule, strict, hint, alert }: DataValidation): void {
  // A prompt needs a rule, so that cells which take anything have one that is always true.
  validation.rule = rule.kind === 'any' ? { custom: { formula: '=TRUE' } } : ruleOf(rule);
  if (rule.kind !== 'any') {
    validation.errorAlert = { ...alert, showAlert: true, style: strict ? 'Stop' : 'Warning' };
  }
  validation.prompt = { ...hint, showPrompt: true };
}

function ruleOf(rule: Exclude<InputRule, { kind: 'any' }>): Excel.DataValidationRule {
  switch (rule.kind) {
    case 'list':
      return { list: { inCellDropDown: true, source: rule.choices.join(',') } };
    case 'whole':
      return { wholeNumber: { formula1: rule.from, formula2: rule.to, operator: 'Between' } };
    case 'decimal':
      return { decimal: { formula1: rule.from, formula2: rule.to, operator: 'Between' } };
    case 'date':
      return { date: { formula1: isoDay(rule.from), formula2: isoDay(rule.to), operator: 'Between' } };
  }
}

/** Serial 25569 is 1 January 1970, where JavaScript begins to count. */
const EPOCH = 25_569;
const DAY = 86_400_000;

/** The day of a serial as Excel's API takes days: ISO 8601. */
function isoDay(serial: number): string {
  return new Date((serial - EPOCH) * DAY).toISOString().slice(0, 10);
}
