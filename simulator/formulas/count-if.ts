import type { EngineFunction, EngineValue } from './engine';

type Holds = (cell: EngineValue) => boolean;

const COMPARISONS: Readonly<Record<string, (cell: number, limit: number) => boolean>> = {
  '<': (cell, limit) => cell < limit,
  '>': (cell, limit) => cell > limit,
  '<=': (cell, limit) => cell <= limit,
  '>=': (cell, limit) => cell >= limit,
};

/** COUNTIF, for to the engine's own an empty cell is less than 85: Excel compares numbers with numbers alone. */
export const countIf: EngineFunction = (range, criterion) => {
  const holds = criterionOf(criterion);
  const cells = range?.kind === 5 ? range.rows.flat() : [range ?? { kind: 0 }];
  return { kind: 1, value: cells.filter(holds).length };
};

function criterionOf(criterion: EngineValue | undefined): Holds {
  const wanted = textOf(criterion);
  const [, sign = '', operand = ''] = /^(<>|<=|>=|<|>|=)?(.*)$/s.exec(wanted) ?? [];
  const compare = COMPARISONS[sign];
  const limit = numberIn(operand);
  if (compare && limit !== null) return (cell) => cell.kind === 1 && compare(cell.value, limit);
  const equals = equalTo(operand, sign === '');
  return sign === '<>' ? (cell) => !equals(cell) : equals;
}

/** A number is equal to a text of the same number; a text without regard to case, with `*` and `?` for any letters. */
function equalTo(operand: string, countsEmptyText: boolean): Holds {
  const number = numberIn(operand);
  if (number !== null) return (cell) => (cell.kind === 1 || cell.kind === 2) && numberIn(textOf(cell)) === number;
  if (operand === '') return (cell) => cell.kind === 0 || (countsEmptyText && cell.kind === 2 && cell.value === '');
  const pattern = operand.replace(/~([~*?])|([*?])|[\\^$.+()[\]{}|]/g, (sign, escaped?: string, wildcard?: string) => {
    if (wildcard) return wildcard === '*' ? '.*' : '.';
    return `\\${escaped ?? sign}`;
  });
  const whole = new RegExp(`^${pattern}$`, 'is');
  return (cell) => (cell.kind === 2 || cell.kind === 3) && whole.test(textOf(cell));
}

function textOf(value: EngineValue | undefined): string {
  const shown = value?.kind === 5 ? value.rows[0]?.[0] : value;
  if (shown?.kind === 1 || shown?.kind === 2) return String(shown.value);
  return shown?.kind === 3 ? String(shown.value).toUpperCase() : '';
}

function numberIn(text: string): number | null {
  const number = Number(text);
  return text.trim() === '' || Number.isNaN(number) ? null : number;
}
