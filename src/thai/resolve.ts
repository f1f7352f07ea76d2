import { calendarYearOf, monthsPeriod, type Period } from './fiscal';
import { monthPoint, PointReader, quarterPoint, type BareNumber, type Point } from './points';
import { isRealDay, serialOf } from './serials';
import { calendarTokens } from './tokens';
import { yearOfDigits } from './years';

/** Points joined by dashes, ถึง, และ or commas. */
interface Chain {
  readonly points: readonly Point[];
  /** «ภายใน …»: any time of the fiscal year until its end. */
  readonly by: boolean;
  /** «… เป็นต้นไป»: until the end of the fiscal year. */
  readonly onward: boolean;
}

/** The only point of a text that is nothing but one day or one month with its year; else null. */
export function soleDatedPoint(text: string): Point | null {
  const [chain, ...others] = readChains(text) ?? [];
  const [point, ...further] = chain?.points ?? [];
  if (!chain || !point || others.length > 0 || further.length > 0 || chain.by || chain.onward) return null;
  return point.months === 1 && point.fiscalYear !== null ? point : null;
}

/** The days of a point whose year is known; null without a year or when there is no such day. */
export function resolvePoint({ day, month, months, fiscalYear }: Point): Period | null {
  if (fiscalYear === null) return null;
  if (day === null) return monthsPeriod(fiscalYear, month, months);
  const year = calendarYearOf(fiscalYear, month);
  if (!isRealDay({ year, month, day })) return null;
  const serial = serialOf(year, month, day);
  return { start: serial, end: serial };
}

/** Reads a text that holds a period; `fiscalYear` (B.E.) is meant where the text names no year. */
export function resolvePeriod(text: string, fiscalYear: number): Period | null {
  const chains = readChains(text);
  if (!chains) return null;
  const chain = mostExact(chains);
  if (!chain) return null;
  const [first, ...rest] = withYears(chain.points, yearNamed(chains) ?? fiscalYear);
  const last = rest.at(-1) ?? first;
  const from = first && resolvePoint(first);
  const to = last && resolvePoint(last);
  if (!from || !to) return null;
  return {
    start: chain.by && last?.fiscalYear ? monthsPeriod(last.fiscalYear, 10, 12).start : from.start,
    end: chain.onward && last?.fiscalYear ? monthsPeriod(last.fiscalYear, 10, 12).end : to.end,
  };
}

function readChains(text: string): readonly Chain[] | null {
  const tokens = calendarTokens(text);
  if (!tokens) return null;
  const reader = new PointReader(tokens);
  const chains: Chain[] = [];
  reader.takeAny('to');
  while (!reader.atEnd) {
    const chain = readChain(reader);
    if (!chain) return null;
    chains.push(chain);
  }
  return chains;
}

function readChain(reader: PointReader): Chain | null {
  const by = reader.takeAny('by');
  const read: (Point | BareNumber)[] = [];
  do {
    const point = reader.takePoint();
    if (!point) return null;
    read.push(point);
  } while (reader.takeAny('to', 'and'));
  const points = withNumbersUnderstood(read);
  return points && { points, by, onward: reader.takeAny('onward') };
}

/** Gives each bare number its meaning from its neighbours; null when one has none. */
function withNumbersUnderstood(read: readonly (Point | BareNumber)[]): readonly Point[] | null {
  const forward: (Point | BareNumber)[] = [];
  for (const point of read) forward.push('digits' in point ? fromLeft(point, forward.at(-1)) : point);
  const backward: Point[] = [];
  for (const point of forward.reverse()) {
    const understood = 'digits' in point ? fromRight(point, backward[0]) : point;
    if (!understood) return null;
    backward.unshift(understood);
  }
  return backward;
}

/** After a quarter, a quarter. */
function fromLeft(number: BareNumber, left: Point | BareNumber | undefined): Point | BareNumber {
  if (!left || 'digits' in left || left.months !== 3) return number;
  return quarterPoint(Number(number.digits), number.year?.year ?? null) ?? number;
}

/** Before a day, a day of the same month; otherwise a year, or a month and year parted by a slash. */
function fromRight({ digits, year }: BareNumber, right: Point | undefined): Point | null {
  if (right && right.day !== null && year === null) return { ...right, day: Number(digits) };
  if (year !== null) return year.slashed && Number(digits) <= 12 ? monthPoint(Number(digits), null, year) : null;
  const wholeYear = digits.length === 4 ? yearOfDigits(digits) : null;
  return wholeYear && { day: null, month: 10, months: 12, fiscalYear: wholeYear.year };
}

/**
 * A period is often said twice: «รอบ ๖ เดือน (๑ ตุลาคม ๒๕๖๕ - ๓๑ มีนาคม ๒๕๖๖)», «ไตรมาส ๑ (ปีงบประมาณ ๒๕๖๙)». The
 * chain of the shortest units says it best; null when two do, for then they are two different periods.
 */
function mostExact(chains: readonly Chain[]): Chain | null {
  const lengths = chains.map(({ points }) => Math.min(...points.map(({ day, months }) => (day === null ? months : 0))));
  const shortest = Math.min(...lengths);
  const exact = chains.filter((_, index) => lengths[index] === shortest);
  return exact.length === 1 ? (exact[0] ?? null) : null;
}

/** The one fiscal year that stands by itself beside the period. */
function yearNamed(chains: readonly Chain[]): number | null {
  const years = chains.flatMap(({ points: [point, ...more] }) =>
    point && more.length === 0 && point.months === 12 ? (point.fiscalYear ?? []) : [],
  );
  return years[0] ?? null;
}

/** Points without a year take it from the next one that has it, else from the one before, else the year given. */
function withYears(points: readonly Point[], fiscalYear: number): readonly Point[] {
  const years = points.map((point) => point.fiscalYear);
  for (let index = years.length - 2; index >= 0; index -= 1) {
    const [point, next] = [points[index], points[index + 1]];
    const nextYear = years[index + 1] ?? null;
    if (point && next && years[index] === null && nextYear !== null) {
      years[index] = isBefore(next, point) ? nextYear - 1 : nextYear;
    }
  }
  return points.map((point, index) => {
    const previous = points[index - 1];
    const previousYear = years[index - 1] ?? fiscalYear;
    years[index] ??= previous && isBefore(point, previous) ? previousYear + 1 : previousYear;
    return { ...point, fiscalYear: years[index] ?? fiscalYear };
  });
}

/** Whether `a` begins in an earlier month of the fiscal year than `b`. */
function isBefore(a: Point, b: Point): boolean {
  return (a.month + 2) % 12 < (b.month + 2) % 12;
}
