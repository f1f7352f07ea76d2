import { TOOL_WEIGHTS } from '../../../assessment/scores';
import type { CellRef } from '../../../workbook/cell';
import type { ChangeClaim, ScoreClaim, Subject } from '../claim';
import type { Direction } from '../language/tokens';
import { agrees, changesBetween, knownOf, TOLERANCE, yearsWithData, type Data } from './compared-data';

/** A figure that the data give for what a text says otherwise, and the cell where it can be looked up. */
export interface Contradiction {
  readonly subject: Subject;
  readonly year: number;
  readonly actual: number;
  readonly at: CellRef;
}

/** A change that the data give for what a text says otherwise. */
export interface ChangeContradiction extends Contradiction {
  readonly direction: Direction;
}

/** What contradicts a claim about a score, or null when the data confirm it or cannot tell. */
export function contradictionOfScore(claim: ScoreClaim, data: Data): Contradiction | null {
  const years = yearsWithData(claim.years, claim.subjects, data);
  const candidates = years.flatMap((year) =>
    claim.subjects.flatMap((subject) =>
      knownOf(subject, year, data.facts).map(({ value, at }) => ({
        ...{ subject, year, at },
        actual: claim.of === 'weighted' && subject.kind === 'tool' ? value * TOOL_WEIGHTS[subject.tool] : value,
      })),
    ),
  );
  const isTrue = ({ subject, actual }: Contradiction) =>
    agrees(claim.value, claim.decimals, actual, TOLERANCE[subject.kind]);
  if (candidates.some(isTrue)) return null;
  if (claim.of === 'either' && isSizeOfChange(claim, data)) return null;
  return candidates.find(({ subject }) => subject === claim.subjects[0]) ?? null;
}

function isSizeOfChange({ subjects, value, decimals }: ScoreClaim, { resultYear, previousYear, facts }: Data): boolean {
  if (resultYear === null || previousYear === null) return true;
  return subjects.some((subject) =>
    changesBetween(subject, resultYear, previousYear, facts).some(({ actual }) =>
      agrees(value, decimals, Math.abs(actual), 2 * TOLERANCE[subject.kind]),
    ),
  );
}

/** What contradicts a claim about a change. Any two of the years named may be meant, and the usual pair. */
export function contradictionOfChange(claim: ChangeClaim, data: Data): ChangeContradiction | null {
  const { resultYear, previousYear, facts } = data;
  const named = yearsWithData(claim.years, claim.subjects, data);
  if (resultYear === null || previousYear === null || named.length === 0) return null;
  const pairs = pairsOf([...new Set([resultYear, previousYear, ...named])]);
  const changes = claim.subjects.flatMap((subject) =>
    pairs.flatMap(([year, before]) => changesBetween(subject, year, before, facts)),
  );
  const isTrue = ({ actual, direction, subject, before }: (typeof changes)[number]) =>
    (claim.direction === null || direction === claim.direction) &&
    (claim.amount === null || isSize(claim, claim.amount, actual, before, subject));
  return changes.some(isTrue) ? null : (changes.find(({ subject }) => subject === claim.subjects[0]) ?? null);
}

/** Whether an amount is the size of a change, or the share of the score before that it makes. */
function isSize(claim: ChangeClaim, amount: number, actual: number, before: number, subject: Subject): boolean {
  const size = Math.abs(actual);
  if (agrees(amount, claim.decimals, size, 2 * TOLERANCE[subject.kind])) return true;
  return claim.isPercent && before > 0 && agrees(amount, claim.decimals, (size / before) * 100, RELATIVE_TOLERANCE);
}

/** Shares are worked out from rounded figures. */
const RELATIVE_TOLERANCE = 0.02;

/** Each later year with each earlier one, the first two named first. */
function pairsOf(years: readonly number[]): readonly (readonly [year: number, before: number])[] {
  return years.flatMap((year) => years.filter((before) => before < year).map((before) => [year, before] as const));
}
