import { roundHalfUp } from '../../thai/text/rounding';
import type { Facts, Known } from '../known-figures';
import type { CellRef } from '../../workbook/cell';
import type { Claim, Subject } from './claim';
import type { Direction, YearRef } from './tokens';

/** What the claims of a workbook are compared with. Years are null when the workbook has no result. */
export interface Data {
  readonly facts: Facts;
  readonly resultYear: number | null;
  readonly previousYear: number | null;
}

/** A figure that the data give for what a text says otherwise. */
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

const DECIMALS = 2;
/** Totals and instruments are rounded on the way, scores are copied. */
const TOLERANCE: Readonly<Record<Subject['kind'], number>> = { indicator: 0, tool: 0.01, total: 0.01 };
const ROUNDING_DUST = 1e-6;

/** What contradicts a claim about a score, or null when the data bear it out or cannot tell. */
export function contradictionOfScore(claim: Extract<Claim, { kind: 'score' }>, data: Data): Contradiction | null {
  const years = yearsWithData(claim.years, claim.subjects, data);
  const candidates = years.flatMap((year) =>
    claim.subjects.flatMap((subject) => knownOf(subject, year, data.facts).map((known) => ({ subject, year, known }))),
  );
  if (
    candidates.some(({ subject, known }) => agrees(claim.value, claim.decimals, known.value, TOLERANCE[subject.kind]))
  ) {
    return null;
  }
  const likeliest = candidates.find(({ subject }) => subject === claim.subjects[0]);
  if (!likeliest) return null;
  const { subject, year, known } = likeliest;
  return { subject, year, actual: known.value, at: known.at };
}

/** What contradicts a claim about a change. Any two of the years named may be meant, and the usual pair. */
export function contradictionOfChange(
  claim: Extract<Claim, { kind: 'change' }>,
  data: Data,
): ChangeContradiction | null {
  const { resultYear, previousYear, facts } = data;
  const named = yearsWithData(claim.years, [claim.subject], data);
  if (resultYear === null || previousYear === null || named.length === 0) return null;
  const changes = pairsOf([...new Set([resultYear, previousYear, ...named])]).flatMap(([year, before]) =>
    changesBetween(claim.subject, year, before, facts),
  );
  const tolerance = TOLERANCE[claim.subject.kind];
  const isBorneOut = changes.some(
    ({ actual, direction }) =>
      direction === claim.direction &&
      (claim.amount === null || agrees(claim.amount, claim.decimals, Math.abs(actual), 2 * tolerance)),
  );
  return isBorneOut ? null : (changes[0] ?? null);
}

/** The year a claim is about when no figure of it is compared: the likeliest that has data. */
export function yearOf(years: readonly YearRef[], { resultYear, previousYear }: Data): number | null {
  const [first] = years;
  if (first === undefined || first === 'result') return resultYear;
  return first === 'previous' ? previousYear : first;
}

function knownOf(subject: Subject, year: number, facts: Facts): readonly Known[] {
  switch (subject.kind) {
    case 'indicator': {
      const known = facts.scoreOf(subject.number, year);
      return known ? [known] : [];
    }
    case 'tool':
      return facts.toolOf(subject.tool, year);
    case 'total':
      return facts.totalOf(year);
  }
}

/** The years that a claim may mean; none when one of them has passed without any data to compare with. */
function yearsWithData(refs: readonly YearRef[], subjects: readonly Subject[], data: Data): readonly number[] {
  const { resultYear, previousYear, facts } = data;
  if (resultYear === null) return [];
  const years: number[] = [];
  for (const ref of refs) {
    const year = ref === 'result' ? resultYear : ref === 'previous' ? previousYear : ref;
    if (year === null) return [];
    if (subjects.some((subject) => knownOf(subject, year, facts).length > 0)) years.push(year);
    else if (year <= resultYear) return [];
  }
  return years;
}

/** Each later year with each earlier one, the first two named first. */
function pairsOf(years: readonly number[]): readonly (readonly [year: number, before: number])[] {
  return years.flatMap((year) => years.filter((before) => before < year).map((before) => [year, before] as const));
}

function changesBetween(subject: Subject, year: number, before: number, facts: Facts): readonly ChangeContradiction[] {
  return knownOf(subject, year, facts).flatMap((now) =>
    knownOf(subject, before, facts).map((then) => {
      const actual = roundHalfUp(roundHalfUp(now.value, DECIMALS) - roundHalfUp(then.value, DECIMALS), DECIMALS);
      const direction = actual > 0 ? 'up' : actual < 0 ? 'down' : 'same';
      return { subject, year, actual, direction, at: now.at } as const;
    }),
  );
}

/** Whether a quoted figure is the actual one, to as many decimals as were quoted. */
function agrees(quoted: number, decimals: number, actual: number, tolerance: number): boolean {
  if (decimals >= DECIMALS) return Math.abs(quoted - roundHalfUp(actual, DECIMALS)) <= tolerance + ROUNDING_DUST;
  return Math.abs(quoted - actual) < 10 ** -decimals;
}
