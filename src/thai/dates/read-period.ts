import { readDateRanges, type DateRange } from './date-ranges';
import { fiscalYearOf, fiscalYearPeriod, type Period } from './fiscal';
import { daysOf, isEarlierInYear, type PartialDate } from './partial-dates';

/**
 * Reads a period as staff write it: days, months, quarters, halves, rounds or whole fiscal years, alone or from … to …,
 * in any digits, with any dash, broken over lines. A year that is not written is taken from the other end, else from
 * `fiscalYear` (B.E.); a year by itself («ปี ๒๕๖๙») is a fiscal one. Several periods are read as one from the first to
 * the last; «ภายใน …» begins with its fiscal year and «… เป็นต้นไป» ends with it. An end before the start is returned
 * as written. Null when any part of the text is not understood, or a day does not exist.
 */
export function readPeriod(text: string, fiscalYear: number): Period | null {
  const ranges = readDateRanges(text);
  if (!ranges) return null;
  const exact = mostExact(ranges);
  const points = exact.flatMap((range) => range.points);
  const days = withYears(points, yearNamed(ranges) ?? fiscalYear).map(daysOf);
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last || days.includes(null)) return null;
  return {
    start: exact[0]?.by && points.length === 1 ? fiscalYearPeriod(fiscalYearOf(first.start)).start : first.start,
    end: exact.at(-1)?.onward ? fiscalYearPeriod(fiscalYearOf(last.start)).end : last.end,
  };
}

/**
 * A period is often said twice: «รอบ ๖ เดือน (๑ ตุลาคม ๒๕๖๕ - ๓๑ มีนาคม ๒๕๖๖)», «ปีงบประมาณ ๒๕๖๙ ไตรมาส ๑». The ranges
 * of the shortest units say it best.
 */
function mostExact(ranges: readonly DateRange[]): readonly DateRange[] {
  const lengths = ranges.map(({ points }) =>
    Math.min(...points.map((point) => (point.day === null ? point.months : 0))),
  );
  return ranges.filter((_, index) => lengths[index] === Math.min(...lengths));
}

/** The first fiscal year written, which is also that of months said without one: «ไตรมาส ๑/๒๕๖๘ (ต.ค. - ธ.ค.)». */
function yearNamed(ranges: readonly DateRange[]): number | null {
  const years = ranges.map(({ points }) => fromNext(points)[0]?.fiscalYear ?? null);
  return years.find((year) => year !== null) ?? null;
}

/** Points without a year take it from the next that has one, then from the one before, else it is the year given. */
function withYears(points: readonly PartialDate[], fiscalYear: number): readonly PartialDate[] {
  return fromBefore(fromNext(points), fiscalYear);
}

function fromNext(points: readonly PartialDate[]): readonly PartialDate[] {
  return points.reduceRight<readonly PartialDate[]>((done, point) => {
    const next = done[0];
    if (point.fiscalYear !== null || !next || next.fiscalYear === null) return [point, ...done];
    return [{ ...point, fiscalYear: next.fiscalYear - (isEarlierInYear(next, point) ? 1 : 0) }, ...done];
  }, []);
}

function fromBefore(points: readonly PartialDate[], fiscalYear: number): readonly PartialDate[] {
  return points.reduce<readonly PartialDate[]>((done, point) => {
    const before = done.at(-1);
    const year = (before?.fiscalYear ?? fiscalYear) + (before && isEarlierInYear(point, before) ? 1 : 0);
    return [...done, { ...point, fiscalYear: point.fiscalYear ?? year }];
  }, []);
}
