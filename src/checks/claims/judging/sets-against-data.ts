import { indicatorOf, INDICATORS, TOOL_IDS } from '../../../assessment/indicators';
import type { CellRef } from '../../../workbook/cell';
import type { AllClaim, CountClaim, ExtremeClaim, ListClaim, Property, Scope, Subject } from '../claim';
import type { YearRef } from '../language/tokens';
import { areIndicators, changesBetween, knownOf, shownScore, yearsOf, type Data } from './compared-data';

/** One indicator or tool in a year: its score, its change, and where that can be looked up. */
export interface Member {
  readonly subject: Subject;
  readonly number: number;
  readonly score: number;
  readonly change: number | null;
  readonly at: CellRef;
}

/** Everybody in the scope of a claim in one year, and who of them has the property it tells. */
export interface Judged {
  readonly year: number;
  readonly members: readonly Member[];
  readonly having: readonly Member[];
}

/** The year a claim is about, by number: the likeliest. */
export function yearOf(refs: readonly YearRef[], data: Data): number | null {
  return yearsOf(refs[0] ?? 'result', data)[0] ?? null;
}

/** Everybody a claim speaks of, in each year it may mean; empty as soon as a figure is lacking in one of them. */
export function judgedOf(claim: AllClaim | ListClaim, data: Data): readonly Judged[] {
  return judgedIn(claim.years, claim.scope, claim.property, data);
}

export function judgedCount(claim: CountClaim, data: Data): readonly Judged[] {
  if (claim.counted.of === 'measures') return [];
  return judgedIn(claim.years, claim.counted.scope, claim.counted.property, data);
}

function judgedIn(refs: readonly YearRef[], scope: Scope, property: Property, data: Data): readonly Judged[] {
  const isOfChange = property.kind === 'moved' || property.kind === 'not-moved';
  // «เมื่อเทียบกับปีก่อน … เพิ่มขึ้น» tells the change to the result year.
  const meant = (year: number | null) => (isOfChange && year === data.previousYear ? data.resultYear : year);
  const years = [...new Set(refs.flatMap((ref) => yearsOf(ref, data)).map(meant))];
  const judged = years.map((year) => (year === null ? null : judgedInYear(year, scope, property, data)));
  return judged.every((each) => each !== null) ? judged : [];
}

function judgedInYear(year: number, scope: Scope, property: Property, data: Data): Judged | null {
  const members = membersOf(year, scope, data);
  if (members.length === 0) return null;
  const isOfChange = property.kind === 'moved' || property.kind === 'not-moved';
  if (isOfChange && members.some(({ change }) => change === null)) return null;
  return { year, members, having: members.filter((member) => hasProperty(member, property, data.threshold)) };
}

/** Those in the scope with a score in the year; for all of them every one must have it. */
function membersOf(year: number, scope: Scope, data: Data): readonly Member[] {
  const subjects: readonly (readonly [number, Subject])[] =
    scope.of === 'tools'
      ? TOOL_IDS.map((tool) => [0, { kind: 'tool', tool }] as const)
      : (scope.numbers ?? INDICATORS.map(({ number }) => number)).map(
          (number) => [number, { kind: 'indicator', number }] as const,
        );
  const before = data.resultYear === year ? data.previousYear : null;
  return subjects.flatMap(([number, subject]) => {
    const [known] = knownOf(subject, year, data.facts);
    if (!known) return [];
    const [change] = before === null ? [] : changesBetween(subject, year, before, data.facts);
    return [{ subject, number, score: shownScore(known.value), change: change?.actual ?? null, at: known.at }];
  });
}

function hasProperty({ score, change }: Member, property: Property, threshold: number): boolean {
  switch (property.kind) {
    case 'reached': {
      const mark = property.mark ?? threshold;
      return property.strictly ? score > mark : score >= mark;
    }
    case 'missed': {
      const mark = property.mark ?? threshold;
      return property.orEqual ? score <= mark : score < mark;
    }
    case 'moved':
      return property.direction === directionOf(change ?? 0);
    case 'not-moved':
      return property.direction !== directionOf(change ?? 0);
  }
}

function directionOf(change: number): 'up' | 'down' | 'same' {
  return change > 0 ? 'up' : change < 0 ? 'down' : 'same';
}

/** Everybody a claim about extremes may mean in a year, the most extreme first. */
export interface Ranking {
  readonly year: number;
  readonly order: readonly Member[];
}

/** The rankings of each year that a claim about extremes may mean; empty when the data of one of them cannot tell. */
export function rankingsOf(claim: ExtremeClaim, data: Data): readonly Ranking[] {
  const years = [...new Set(claim.years.flatMap((ref) => yearsOf(ref, data)))];
  const rankings = years.map((year) => (year === null ? null : rankingIn(year, claim, data)));
  return areIndicators(claim.numbers) && rankings.every((each) => each !== null) ? rankings : [];
}

function rankingIn(year: number, claim: ExtremeClaim, data: Data): Ranking | null {
  const members = membersOf(year, claim.scope, data);
  const expected = claim.scope.of === 'tools' ? TOOL_IDS.length : (claim.scope.numbers ?? INDICATORS).length;
  if (members.length < expected) return null;
  if (claim.of !== 'score' && members.some(({ change }) => change === null)) return null;
  const measure = (member: Member) => (claim.of === 'score' ? member.score : (member.change ?? 0));
  const isDescending = claim.of === 'rise' || (claim.of === 'score' && claim.which === 'highest');
  const order = [...members].sort((a, b) => (isDescending ? measure(b) - measure(a) : measure(a) - measure(b)));
  return { year, order };
}

/** Whether the numbers are the most extreme ones: those alike may stand in any order, and not all of them need be named. */
export function areExtremes(claim: ExtremeClaim, order: readonly Member[]): boolean {
  const measure = (member: Member | undefined) =>
    claim.of === 'score' ? member?.score : (member?.change ?? undefined);
  const valueOf = (number: number) => measure(order.find((member) => member.number === number));
  const isNamed = ({ subject }: Member) => subject.kind === 'tool' && claim.tools.includes(subject.tool);
  if (claim.tools.length > 0) return order.filter(isNamed).every((member) => measure(member) === measure(order[0]));
  if (!claim.ranked) {
    const values = claim.numbers.map(valueOf);
    const isTied = values.every((value) => value === measure(order[0]));
    return isTied || isTopOf(claim.numbers, order, valueOf, measure);
  }
  const ranks = [...new Set(order.map(measure))];
  const isByRank = claim.numbers.every((number, i) => valueOf(number) === ranks[i]);
  return isByRank || claim.numbers.every((number, i) => valueOf(number) === measure(order[i]));
}

/** «ต่ำสุด ๓ อันดับ ได้แก่ …»: several that differ are the first so many. */
function isTopOf(
  numbers: readonly number[],
  order: readonly Member[],
  valueOf: (number: number) => number | undefined,
  measure: (member: Member | undefined) => number | undefined,
): boolean {
  if (numbers.length < 2) return false;
  const wanted = order.slice(0, numbers.length).map(measure);
  const values = numbers.map(valueOf);
  return JSON.stringify([...wanted].sort()) === JSON.stringify([...values].sort());
}

/** The tool an indicator belongs to is another than the claim says. */
export function isOfTool(number: number, tool: string): boolean {
  return indicatorOf(number)?.tool === tool;
}
