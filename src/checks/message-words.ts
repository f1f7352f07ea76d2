import { indicatorOf } from '../assessment/indicators';
import type { Localised } from '../strings/language';
import { toArabicDigits, toThaiDigits, type Digits } from '../thai/text/digits';
import { formatNumber } from '../thai/text/numbers';
import type { Cell } from '../workbook/cell';
import type { CellValue } from '../workbook/snapshot';
import type { Subject } from './claims/claim';

/** Longer quotations are cut: a message names the place, it does not repeat the cell. */
const LONGEST_QUOTE = 60;
const DECIMALS = 2;

/** A stored value as a person reads it, cut when long. */
export function shown(value: CellValue): string {
  const text = String(value).replace(/\s+/g, ' ');
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
}

/** What stands in a cell, as a person reads it. */
export function shownIn(cell: Cell<unknown>): string {
  return shown(cell.raw);
}

/** A score with two decimals, in Thai digits. */
export function points(value: number): string {
  return pointsIn(value, 'thai');
}

/** A score with two decimals, in the digits asked for. */
export function pointsIn(value: number, digits: Digits): string {
  return formatNumber(value, DECIMALS, digits);
}

/** The digits a text is written in: Thai as soon as it has one. */
export function digitsOf(text: string): Digits {
  return /[๐-๙]/.test(text) ? 'thai' : 'arabic';
}

/** A number or a text with numbers for a message in either language: Thai digits in Thai, Arabic in English. */
export function inBoth(value: string | number): Localised {
  return { th: toThaiDigits(String(value)), en: toArabicDigits(String(value)) };
}

/** What a subject is called in a sentence: «ตัวชี้วัดที่ ๘ การปรับปรุงระบบการทำงาน». */
export function nameOfSubject(subject: Subject): Localised {
  switch (subject.kind) {
    case 'indicator':
      return nameOfIndicator(subject.number);
    case 'tool':
      return { th: `แบบวัด ${subject.tool}`, en: subject.tool };
    case 'total':
      return { th: 'คะแนนรวม', en: 'the total' };
  }
}

/** An indicator by number and official name. */
export function nameOfIndicator(number: number): Localised {
  const name = indicatorOf(number)?.name ?? '';
  const { th, en } = inBoth(number);
  return { th: `ตัวชี้วัดที่ ${th} ${name}`.trim(), en: `indicator ${en}` };
}

/** Several numbers as a list: «๒, ๓ และ ๘». */
export function listOfNumbers(numbers: readonly number[]): Localised {
  return listOfWords(numbers.map(String));
}

/** Several words or numbers as a list: «IIT และ EIT». */
export function listOfWords(numbers: readonly string[]): Localised {
  const join = (and: string) =>
    numbers.length < 2 ? numbers.join('') : `${numbers.slice(0, -1).join(', ')} ${and} ${numbers.at(-1)}`;
  return { th: toThaiDigits(join('และ')), en: join('and') };
}
