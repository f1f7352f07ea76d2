import type { Cell } from './cell';
import type { ScoreRecord, Workbook } from './records';

const LOWEST_SCORE = 0;
const HIGHEST_SCORE = 100;

/** The score of an indicator in a year, with the row and the cell it was taken from. */
export interface ChosenScore {
  readonly value: number;
  readonly cell: Cell<number>;
  readonly record: ScoreRecord;
}

type ScoresByYear = ReadonlyMap<number, ReadonlyMap<number, ChosenScore>>;

/** One entry a workbook that is still in use; it goes with the workbook. */
const scoresOfBook = new WeakMap<Workbook, ScoresByYear>();

/**
 * The one choice of «the score of indicator n in year y»: that of the first row of n that holds a number within 0–100 in
 * y. Null when no row does. Assessment, checks and report formulas all take it from here.
 */
export function chosenScore(book: Workbook, indicator: number, year: number): ChosenScore | null {
  return chosenScores(book).get(year)?.get(indicator) ?? null;
}

/** Whether an assessment can give this score, or this total. */
export function isPossibleScore(value: number | null): value is number {
  return value !== null && value >= LOWEST_SCORE && value <= HIGHEST_SCORE;
}

function chosenScores(book: Workbook): ScoresByYear {
  const known = scoresOfBook.get(book);
  if (known) return known;
  const years = new Map<number, Map<number, ChosenScore>>();
  for (const record of book.scores) {
    const indicator = record.number.value;
    if (indicator === null) continue;
    for (const [year, cell] of record.scores) {
      const ofYear = years.get(year) ?? new Map<number, ChosenScore>();
      if (isPossibleScore(cell.value) && !ofYear.has(indicator))
        ofYear.set(indicator, { value: cell.value, cell, record });
      years.set(year, ofYear);
    }
  }
  scoresOfBook.set(book, years);
  return years;
}
