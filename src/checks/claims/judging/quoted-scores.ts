import type { CellRef } from '../../../workbook/cell';
import type { Workbook } from '../../../workbook/records';
import { settingsOf } from '../../../workbook/settings';
import type { PassageReading } from '../read-workbook';
import { DECIMALS } from './compared-data';

/** The score of an indicator as a sentence has it. */
export interface Quote {
  readonly number: number;
  readonly value: number;
  readonly at: CellRef;
}

/** The scores that the prose states of one indicator, in a year, with all their decimals and nothing in doubt. */
export function quotedScores(readings: readonly PassageReading[], year: number, book: Workbook): readonly Quote[] {
  const { resultYear } = settingsOf(book);
  return readings.flatMap(({ claims, cell, year: ofRow }) =>
    claims.flatMap((claim): readonly Quote[] => {
      if (claim.kind !== 'score' || claim.of === 'weighted' || claim.doubts.length > 0) return [];
      const [subject, another] = claim.subjects.filter(({ kind }) => kind === 'indicator');
      const isOfYear = claim.years.some((ref) => (ref === 'result' ? (ofRow ?? resultYear) : ref) === year);
      if (subject?.kind !== 'indicator' || another || !isOfYear || claim.decimals < DECIMALS) return [];
      return [{ number: subject.number, value: claim.value, at: cell.at }];
    }),
  );
}
