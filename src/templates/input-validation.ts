import type { InputAction, InputRule } from '../page/model/sheet-actions';
import { serialOf } from '../thai/dates/dates';
import type { KindName, ValueKind } from '../workbook/kinds/kind';
import type { TemplateColumn } from './template-plan';

type Validation = Extract<InputAction, { kind: 'data-validation' }>;

/** How a kind of value is typed in. Text cells keep what is typed: «- …» stays no formula, «8-10» no date. */
interface Input {
  readonly format: string;
  readonly rule: InputRule;
  /** Whether other input is refused; a date may also be typed as Thai text, which is understood. */
  readonly strict: boolean;
  readonly centered: boolean;
}

const TEXT = '@';
const ANY: InputRule = { kind: 'any' };
const FIRST_DAY = serialOf(2007, 1, 1);
const LAST_DAY = serialOf(2107, 12, 31);

/** One entry a kind of value. */
const INPUTS: Readonly<Record<KindName, Input>> = {
  text: { format: TEXT, rule: ANY, strict: false, centered: false },
  names: { format: TEXT, rule: ANY, strict: false, centered: false },
  indicators: { format: TEXT, rule: ANY, strict: false, centered: true },
  question: { format: TEXT, rule: ANY, strict: false, centered: true },
  questions: { format: TEXT, rule: ANY, strict: false, centered: true },
  choice: { format: 'General', rule: ANY, strict: true, centered: true },
  number: { format: '0', rule: ANY, strict: false, centered: true },
  indicator: { format: '0', rule: { kind: 'whole', from: 1, to: 10 }, strict: true, centered: true },
  score: { format: '0.00', rule: { kind: 'decimal', from: 0, to: 100 }, strict: true, centered: true },
  year: { format: '0', rule: { kind: 'whole', from: 2550, to: 2650 }, strict: true, centered: true },
  date: {
    format: '[$-D07041E]d mmm yyyy',
    rule: { kind: 'date', from: FIRST_DAY, to: LAST_DAY },
    strict: false,
    centered: true,
  },
};

/** How values of that kind are typed in; choices from a list. */
export function inputOf({ name, choices }: ValueKind<unknown>): Input {
  const input = INPUTS[name];
  return choices ? { ...input, rule: { kind: 'list', choices } } : input;
}

/** Excel's own limits. */
const MAX_TITLE_LENGTH = 32;
const MAX_MESSAGE_LENGTH = 255;

/** The guard of a column's (or setting's) cells; null for plain text, whose hint would only cover what is being typed. */
export function validationOf(column: TemplateColumn, areas: readonly string[]): Validation | null {
  const { rule, strict } = inputOf(column.kind);
  if (column.kind.name === 'text') return null;
  const title = column.header.slice(0, MAX_TITLE_LENGTH);
  const example = column.example === '' ? '' : `\nตัวอย่าง: ${column.example}`;
  const need = column.required ? 'จำเป็นต้องกรอก\n' : '';
  const hint = { title, message: `${need}${column.hint}${example}`.slice(0, MAX_MESSAGE_LENGTH) };
  return { kind: 'data-validation', areas, rule, strict, hint, alert: { title, message: alertOf(rule) } };
}

function alertOf(rule: InputRule): string {
  switch (rule.kind) {
    case 'list':
      return `เลือกจากรายการ: ${rule.choices.join(' · ')}`;
    case 'whole':
      return `กรอกจำนวนเต็ม ${rule.from}–${rule.to} ด้วยเลขอารบิก รายงานจะแสดงเป็นเลขไทยให้เอง`;
    case 'decimal':
      return `กรอกตัวเลข ${rule.from}–${rule.to} ด้วยเลขอารบิก รายงานจะแสดงเป็นเลขไทยให้เอง`;
    case 'date':
      return 'กรอกวันที่ เช่น 1/10/2024 หรือพิมพ์เป็นข้อความว่า 1 ต.ค. 2567 ก็ได้';
    case 'any':
      return '';
  }
}
