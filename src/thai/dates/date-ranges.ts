import { PartialDateReader, type BareNumber } from './partial-date-reader';
import { monthPoint, quarterDate, WHOLE_YEAR, type PartialDate } from './partial-dates';
import { calendarTokens } from './calendar-tokens';
import { yearOfDigits } from './years';

/** Points joined by dashes, ถึง, และ or commas: «ไตรมาส ๑ - ๒», «๑ ตุลาคม ๒๕๖๘ - ๓๐ กันยายน ๒๕๖๙», or one alone. */
export interface DateRange {
  /** None when the text only says how long: «3 เดือน». */
  readonly points: readonly PartialDate[];
  /** After ภายใน or ถึง: at any time up to the end of the point. */
  readonly by: boolean;
  /** After ตั้งแต่ or before เป็นต้นไป: from the point on. */
  readonly onward: boolean;
}

/** The ranges of a text, such as a range and the same range said again in brackets; null when any part is not understood. */
export function readDateRanges(text: string): readonly DateRange[] | null {
  const tokens = calendarTokens(text);
  if (!tokens) return null;
  const reader = new PartialDateReader(tokens);
  const ranges: DateRange[] = [];
  while (!reader.atEnd) {
    const range = readRange(reader);
    if (!range) return null;
    ranges.push(range);
  }
  return ranges;
}

function readRange(reader: PartialDateReader): DateRange | null {
  reader.take('open');
  const by = reader.take('by', 'to');
  const from = reader.take('from');
  if (reader.takeBareLength()) return { points: [], by, onward: false };
  const read: (PartialDate | BareNumber)[] = [];
  do {
    const point = reader.takePoint();
    if (!point) return null;
    read.push(point);
  } while (reader.take('to', 'and'));
  const points = withNumbersUnderstood(withQuartersUnderstood(read));
  const onward = reader.take('onward') || (from && points?.length === 1);
  return points && { points, by, onward };
}

/** Numbers that follow a quarter are quarters: «ไตรมาส ๑, ๒ และ ๓». */
function withQuartersUnderstood(read: readonly (PartialDate | BareNumber)[]): readonly (PartialDate | BareNumber)[] {
  return read.reduce<(PartialDate | BareNumber)[]>((done, point) => {
    const left = done.at(-1);
    const followsQuarter = left && !isNumber(left) && left.months === 3;
    const quarter = followsQuarter && isNumber(point) ? quarterDate(Number(point.digits)) : null;
    const year = isNumber(point) ? (point.year?.year ?? null) : null;
    return [...done, quarter ? { ...quarter, fiscalYear: year } : point];
  }, []);
}

/** The other numbers take their meaning from what follows; null when one has none. */
function withNumbersUnderstood(read: readonly (PartialDate | BareNumber)[]): readonly PartialDate[] | null {
  const points: PartialDate[] = [];
  for (const point of [...read].reverse()) {
    const understood = isNumber(point) ? meaningOf(point, points[0]) : point;
    if (!understood) return null;
    points.unshift(understood);
  }
  return points;
}

/** Before a day, a day of the same month; a month in «10/2567»; else a year of four digits. */
function meaningOf({ digits, year, slashed }: BareNumber, next: PartialDate | undefined): PartialDate | null {
  const value = Number(digits);
  if (year) return slashed && value >= 1 && value <= 12 ? monthPoint(value, null, year) : null;
  if (next && next.day !== null) return { ...next, day: value };
  const wholeYear = digits.length === 4 ? yearOfDigits(digits) : null;
  return wholeYear && { ...WHOLE_YEAR, fiscalYear: wholeYear.year };
}

function isNumber(point: PartialDate | BareNumber): point is BareNumber {
  return 'digits' in point;
}
