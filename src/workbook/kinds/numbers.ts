import { readNumber } from '../../thai/text/numbers';
import { readYear } from '../../thai/dates/years';
import { isDateFormat, isPercentFormat } from '../parsing/cell-formats';
import { roundHalfUp } from '../../thai/text/rounding';
import type { CellValue } from '../snapshot';
import { exact, understood, UNREADABLE, type KindName, type Read, type ValueKind } from './kind';

/** Any number, such as an order: `2`, or typed as text `๒`. */
export const number: ValueKind<number> = numeric('number');

/** A score, 0–100; whether it lies within is for a check. A percentage (0.9843 shown as 98.43%) is understood as 98.43. */
export const score: ValueKind<number> = numeric('score');

/** A year, always of the Buddhist Era once read. A Common-Era year is understood; its raw value tells a check of it. */
export const year: ValueKind<number> = {
  name: 'year',
  read(raw, format) {
    if (typeof raw === 'boolean' || isDateNumber(raw, format)) return UNREADABLE;
    const reading = readYear(raw);
    return reading && reading.year === raw ? exact(reading.year) : understood(reading && reading.year);
  },
};

/** Whether the cell holds a number that Excel shows as a date. */
export function isDateNumber(raw: CellValue, format: string): boolean {
  return typeof raw === 'number' && isDateFormat(format);
}

function numeric(name: KindName): ValueKind<number> {
  return { name, read: readNumeric };
}

/** Hundredths of a per cent are all that a percentage of a score can mean; more digits are the binary fraction's. */
const PERCENT_DECIMALS = 6;

function readNumeric(raw: CellValue, format: string): Read<number> {
  if (typeof raw === 'string') return understood(readNumber(raw));
  if (typeof raw === 'boolean' || isDateNumber(raw, format) || !Number.isFinite(raw)) return UNREADABLE;
  return isPercentFormat(format) ? understood(roundHalfUp(raw * 100, PERCENT_DECIMALS)) : exact(raw);
}
