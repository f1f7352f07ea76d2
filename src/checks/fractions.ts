import type { Cell } from '../workbook/cell';
import type { Workbook } from '../workbook/records';

/** The highest that a fraction can be. */
const WHOLE = 1;
/** So many scores must be fractions before it is no slip in one of them. */
const LEAST_FRACTIONS = 3;

/** Whether all numbers of some cells, stored as numbers, are parts of one (0.98 for 98). A column of noughts says nothing. */
export function areFractions(cells: readonly Cell<number>[], least: number = LEAST_FRACTIONS): boolean {
  const values = cells.flatMap(({ value, reading }) => (value === null || reading !== 'exact' ? [] : [value]));
  const isPart = values.every((value) => value >= 0 && value <= WHOLE);
  return values.length >= least && isPart && values.some((value) => value > 0);
}

/** The year columns of the scores that hold fractions, each with its cells in order. */
export function columnsOfFractions({ scores, scoreYears }: Workbook): readonly (readonly Cell<number>[])[] {
  const ofYear = (year: number) => scores.flatMap(({ scores: cells }) => cells.get(year) ?? []);
  return scoreYears.map(ofYear).filter((cells) => areFractions(cells));
}

/** The workbook without scores that are fractions: what is worked out from them would be as many findings of one mistake. */
export function withoutFractions(book: Workbook): Workbook {
  return columnsOfFractions(book).length > 0 ? { ...book, scores: [] } : book;
}
