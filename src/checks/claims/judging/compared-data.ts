import { indicatorOf } from '../../../assessment/indicators';
import { roundHalfUp } from '../../../thai/text/rounding';
import type { Facts, Known } from '../../known-figures';
import type { Subject } from '../claim';
import type { YearRef } from '../language/tokens';

/** What the claims of a workbook are compared with. Years are null when the workbook has no result. */
export interface Data {
  readonly facts: Facts;
  readonly resultYear: number | null;
  readonly previousYear: number | null;
  /** 0–100: from here up an indicator has passed. */
  readonly threshold: number;
}

export const DECIMALS = 2;
/** Totals and tools are rounded on the way, scores are copied. */
export const TOLERANCE: Readonly<Record<Subject['kind'], number>> = { indicator: 0, tool: 0.01, total: 0.01 };
const ROUNDING_DUST = 1e-6;

/** What is known of a subject's score in a year; more than one where it is both computed and announced. */
export function knownOf(subject: Subject, year: number, facts: Facts): readonly Known[] {
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

/** The years by number that a reference may mean. */
export function yearsOf(ref: YearRef, { resultYear, previousYear }: Data): readonly (number | null)[] {
  if (ref === 'result') return [resultYear];
  if (ref === 'previous') return [previousYear];
  return ref === 'past' ? [previousYear, resultYear].filter((year) => year !== null) : [ref];
}

/** The years that a claim may mean; none when one of them has passed without any data to compare with. */
export function yearsWithData(refs: readonly YearRef[], subjects: readonly Subject[], data: Data): readonly number[] {
  const { resultYear, facts } = data;
  if (resultYear === null) return [];
  const years: number[] = [];
  for (const year of refs.flatMap((ref) => yearsOf(ref, data))) {
    if (year === null) return [];
    if (subjects.some((subject) => knownOf(subject, year, facts).length > 0)) years.push(year);
    else if (year <= resultYear) return [];
  }
  return [...new Set(years)];
}

/** Whether a quoted figure is the actual one, to as many decimals as were quoted. */
export function agrees(quoted: number, decimals: number, actual: number, tolerance: number): boolean {
  if (decimals >= DECIMALS) return Math.abs(quoted - roundHalfUp(actual, DECIMALS)) <= tolerance + ROUNDING_DUST;
  return Math.abs(quoted - actual) < 10 ** -decimals;
}

/** A score as it is published. */
export function shownScore(value: number): number {
  return roundHalfUp(value, DECIMALS);
}

/** The published change of a subject between two years; one for each pair of figures known. */
export function changesBetween(subject: Subject, year: number, before: number, facts: Facts) {
  return knownOf(subject, year, facts).flatMap((now) =>
    knownOf(subject, before, facts).map((then) => {
      const actual = roundHalfUp(shownScore(now.value) - shownScore(then.value), DECIMALS);
      const direction = actual > 0 ? 'up' : actual < 0 ? 'down' : 'same';
      return { subject, year, before: then.value, actual, direction, at: now.at } as const;
    }),
  );
}

/** Whether there is an indicator of each number. */
export function areIndicators(numbers: readonly number[]): boolean {
  return numbers.every((number) => indicatorOf(number) !== undefined);
}
