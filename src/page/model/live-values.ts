import type { Digits } from '../../thai/text/digits';
import { formatNumber } from '../../thai/text/numbers';
import { roundHalfUp } from '../../thai/text/rounding';
import { numberFormats, textFormat } from './number-formats';
import { fx, joined, live, type CellRange, type Live } from './live';

const DECIMALS = 2;

/** A text of the page, formula-backed or not. */
export type Text = string | Live<string>;

/** `a − b` between figures as they are shown: each rounded to two decimals, so that a reader gets the same difference. */
export function difference(a: Live<number>, b: Live<number>): Live<number> {
  const [one, other] = [rounded(a), rounded(b)];
  return live(roundHalfUp(one.value - other.value, DECIMALS), fx`ROUND(${one}-${other},2)`);
}

/** The value rounded half up to two decimals. */
export function rounded(value: Live<number>): Live<number> {
  return live(roundHalfUp(value.value, DECIMALS), fx`ROUND(${value},2)`);
}

/** The size of a change without its sign. */
export function magnitude(value: Live<number>): Live<number> {
  return live(Math.abs(value.value), fx`ABS(${value})`);
}

/** The mean of the values of a range of cells. */
export function meanOf(values: readonly number[], range: CellRange): Live<number> {
  return live(values.reduce((sum, value) => sum + value, 0) / values.length, fx`AVERAGE(${range})`);
}

/** Values each with its weight, added up. */
export function weightedSum(terms: readonly { readonly value: Live<number>; readonly weight: number }[]): Live<number> {
  const products = terms.map(({ value, weight }) => live(value.value * weight, fx`${weight}*${value}`));
  return live(
    products.reduce((sum, { value }) => sum + value, 0),
    joined(products, '+'),
  );
}

/** The number written out with so many decimals, in the digits asked for. */
export function written(value: Live<number>, decimals: number, digits: Digits): Live<string> {
  return live(formatNumber(value.value, decimals, digits), fx`TEXT(${value},${textFormat(decimals, digits)})`);
}

/** «เพิ่มขึ้น ๓.๓๕», «ลดลง ๑๕.๙๑» or «เท่าเดิม», as the change has it; with a unit, «ลดลง ๑๕.๙๑ คะแนน». */
export function writtenChange(change: Live<number>, digits: Digits, unit = ''): Live<string> {
  const size = `${formatNumber(Math.abs(change.value), DECIMALS, digits)}${unit && ` ${unit}`}`;
  const words = change.value > 0 ? `เพิ่มขึ้น ${size}` : change.value < 0 ? `ลดลง ${size}` : 'เท่าเดิม';
  return live(words, fx`TEXT(${change},${numberFormats(digits).changeIn(unit)})`);
}

/** Whether one value compares so with another. */
export function compared(a: Live<number>, sign: '<' | '>' | '=' | '>=', b: Live<number> | number): Live<boolean> {
  const other = typeof b === 'number' ? b : b.value;
  const outcome = { '<': a.value < other, '>': a.value > other, '=': a.value === other, '>=': a.value >= other }[sign];
  return live(outcome, [...fx`${a}`, sign, ...fx`${b}`]);
}

/** True when all are. */
export function both(...conditions: readonly Live<boolean>[]): Live<boolean> {
  const all = conditions.every(({ value }) => value);
  return live(all, ['AND(', ...joined(conditions, ','), ')']);
}

/** A figure that formulas can speak of: as it is, or as a constant of the formula. */
export function asLive(figure: Live<number> | number): Live<number> {
  return typeof figure === 'number' ? live(figure, fx`${figure}`) : figure;
}

/** One text or another, as the condition has it now and later. */
export function when(condition: Live<boolean>, then: Text, otherwise: Text): Live<string> {
  return live(textOf(condition.value ? then : otherwise), fx`IF(${condition},${then},${otherwise})`);
}

/** Texts one after the other; plain where none of them is formula-backed. */
export function sentence(texts: TemplateStringsArray, ...parts: readonly Text[]): Text {
  const pieces = texts.flatMap((text, index) => [text, parts[index] ?? '']);
  return strung(pieces);
}

/** The same for any number of texts. */
export function strung(pieces: readonly Text[]): Text {
  const merged = mergePlain(pieces);
  const [only] = merged;
  if (merged.length === 0) return '';
  if (merged.length === 1 && typeof only === 'string') return only;
  return live(merged.map(textOf).join(''), joined(merged, '&'));
}

/** A text, formula-backed or not, as it reads now. */
export function textOf(text: Text): string {
  return typeof text === 'string' ? text : text.value;
}

function mergePlain(pieces: readonly Text[]): readonly Text[] {
  const merged: Text[] = [];
  for (const piece of pieces) {
    const last = merged.at(-1);
    if (piece === '') continue;
    if (typeof piece === 'string' && typeof last === 'string') merged[merged.length - 1] = last + piece;
    else merged.push(piece);
  }
  return merged;
}
