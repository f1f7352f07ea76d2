import { FIRST_FISCAL_MONTH, fiscalYearOfMonth } from './fiscal';
import type { CalendarToken, CalendarWord } from './tokens';
import { yearOfDigits } from './years';

/**
 * One end of a period: a day, or so many whole months from a first month (a month 1, a quarter 3, a half 6, a year 12).
 * `fiscalYear` (B.E.) is null when the text leaves it to its surroundings.
 */
export interface Point {
  readonly day: number | null;
  readonly month: number;
  readonly months: number;
  readonly fiscalYear: number | null;
}

/** A number whose meaning its neighbours decide: «๑» in «๑ - ๑๕ ตุลาคม», «4» in «ไตรมาส 1 - 4». */
export interface BareNumber {
  readonly digits: string;
  readonly year: WrittenYear | null;
}

/** A year after a point: of the fiscal year when the text says ปีงบประมาณ; `slashed` when a slash stands before it. */
interface WrittenYear {
  readonly year: number;
  readonly fiscal: boolean;
  readonly slashed: boolean;
}

const WHOLE_YEAR: Point = { day: null, month: FIRST_FISCAL_MONTH, months: 12, fiscalYear: null };
const HALVES: Readonly<Record<string, Point>> = {
  first: { day: null, month: FIRST_FISCAL_MONTH, months: 6, fiscalYear: null },
  last: { day: null, month: 4, months: 6, fiscalYear: null },
};
const FIRST_MONTH_OF_QUARTER: readonly (number | undefined)[] = [undefined, FIRST_FISCAL_MONTH, 1, 4, 7];

/** The quarter (1–4) of a fiscal year; null for any other number. */
export function quarterPoint(quarter: number, fiscalYear: number | null): Point | null {
  const month = FIRST_MONTH_OF_QUARTER[quarter];
  return month === undefined ? null : { day: null, month, months: 3, fiscalYear };
}

/** The month of a calendar or fiscal year, as written. */
export function monthPoint(month: number, day: number | null, year: WrittenYear | null): Point {
  const months = 1;
  if (year === null) return { day, month, months, fiscalYear: null };
  return { day, month, months, fiscalYear: year.fiscal ? year.year : fiscalYearOfMonth(year.year, month) };
}

/** Reads points one after another from the pieces of a text. Every `take…` moves on only when it finds something. */
export class PointReader {
  private at = 0;

  constructor(private readonly tokens: readonly CalendarToken[]) {}

  get atEnd(): boolean {
    return this.at >= this.tokens.length;
  }

  /** Takes any number of the words given; true when there was one. */
  takeAny(...kinds: readonly CalendarWord[]): boolean {
    const from = this.at;
    while (kinds.some((kind) => this.next()?.kind === kind)) this.at += 1;
    return this.at > from;
  }

  /** The next point or bare number; null when what comes next is neither. */
  takePoint(): Point | BareNumber | null {
    const token = this.next();
    if (!token) return null;
    this.at += 1;
    switch (token.kind) {
      case 'date':
        return this.dateInFigures(token);
      case 'number':
        return this.afterNumber(token.digits);
      case 'month':
        return monthPoint(token.month, null, this.takeYear());
      case 'months':
        return this.nextIs('month') ? this.takePoint() : null;
      case 'quarter':
        return this.quarter();
      case 'half':
        return this.half();
      case 'round':
        return this.round();
      case 'all':
        return this.all();
      case 'fiscal-year':
        return this.fiscalYear(true);
      case 'year':
        return this.fiscalYear(false);
      default:
        return null;
    }
  }

  private next(): CalendarToken | undefined {
    return this.tokens[this.at];
  }

  private nextIs(kind: CalendarToken['kind']): boolean {
    return this.next()?.kind === kind;
  }

  private takeDigits(): string | null {
    const token = this.next();
    if (token?.kind !== 'number') return null;
    this.at += 1;
    return token.digits;
  }

  private dateInFigures(date: { year: string; month: number; day: number }): Point | null {
    const year = yearOfDigits(date.year);
    return year && monthPoint(date.month, date.day, { year: year.year, fiscal: false, slashed: false });
  }

  private afterNumber(digits: string): Point | BareNumber | null {
    const from = this.at;
    const spelled = this.takeAny('months');
    const token = this.next();
    if (token?.kind === 'month') {
      this.at += 1;
      return monthPoint(token.month, Number(digits), this.takeYear());
    }
    this.at = from;
    return spelled ? this.duration(Number(digits), false) : { digits, year: this.takeYear() };
  }

  /** «๖ เดือนแรก», «๑๒ เดือน»; a bare «๖ เดือน» is a half only as the name of a round. */
  private duration(months: number, isRound: boolean): Point | null {
    this.takeAny('months');
    if (months === 12) return this.dated(WHOLE_YEAR);
    if (months !== 6) return null;
    if (this.nextIs('first') || this.nextIs('last')) return this.half();
    return isRound ? this.dated(HALVES['first']) : null;
  }

  private half(): Point | null {
    const half = HALVES[this.next()?.kind ?? ''];
    if (half) this.at += 1;
    return this.dated(half);
  }

  private round(): Point | null {
    const digits = this.takeDigits();
    if (digits === null) return this.takeAny('year', 'fiscal-year') ? this.dated(WHOLE_YEAR) : null;
    if (this.nextIs('months')) return this.duration(Number(digits), true);
    return this.dated({ 1: HALVES['first'], 2: HALVES['last'] }[Number(digits)]);
  }

  private quarter(): Point | null {
    const number = this.takeAny('first') ? 1 : this.takeAny('last') ? 4 : Number(this.takeDigits() ?? 0);
    const quarter = quarterPoint(number, null);
    return this.dated(quarter ?? undefined);
  }

  /** «ตลอดปีงบประมาณ», «ทุกเดือน», «ทุกไตรมาส»: all of the year. */
  private all(): Point | null {
    return this.takeAny('year', 'months', 'quarter') || this.nextIs('fiscal-year') ? this.dated(WHOLE_YEAR) : null;
  }

  private fiscalYear(mayBeUnwritten: boolean): Point | null {
    this.at -= 1;
    const year = this.takeYear();
    if (year) return { ...WHOLE_YEAR, fiscalYear: year.year };
    if (!mayBeUnwritten) return null;
    this.takeAny('fiscal-year');
    return WHOLE_YEAR;
  }

  /** The same point with the fiscal year written after it, if any. */
  private dated(point: Point | undefined): Point | null {
    if (!point) return null;
    const year = this.takeYear();
    return year ? { ...point, fiscalYear: year.year } : point;
  }

  /** A year with what may stand before it: a slash, พ.ศ., ปีงบประมาณ (which may also stand for «this» year alone). */
  private takeYear(): WrittenYear | null {
    const from = this.at;
    const slashed = this.takeAny('slash');
    const fiscal = this.nextIs('fiscal-year');
    this.takeAny('fiscal-year', 'year');
    const year = yearOfDigits(this.takeDigits() ?? '');
    if (year) return { year: year.year, fiscal, slashed };
    this.at = fiscal && !slashed && !this.nextIs('number') ? this.at : from;
    return null;
  }
}
