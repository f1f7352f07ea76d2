import {
  FIRST_HALF,
  monthPoint,
  quarterDate,
  SECOND_HALF,
  WHOLE_YEAR,
  type PartialDate,
  type WrittenYear,
} from './partial-dates';
import type { CalendarToken, CalendarWord } from './calendar-tokens';
import { yearOfDigits } from './years';

/** A number whose meaning its neighbours decide: «๑» in «๑ - ๑๕ ตุลาคม», «4» in «ไตรมาส 1 - 4». */
export interface BareNumber {
  readonly kind: 'number';
  readonly digits: string;
  readonly year: WrittenYear | null;
  /** Whether a slash stands before the year: «10/2567». */
  readonly slashed: boolean;
}

/** Reads the points of a text one after another from its tokens. */
export class PartialDateReader {
  private at = 0;

  constructor(private readonly tokens: readonly CalendarToken[]) {}

  get atEnd(): boolean {
    return this.at >= this.tokens.length;
  }

  /** Passes over any number of these words; true when there was one. */
  take(...words: readonly CalendarWord[]): boolean {
    const from = this.at;
    while (words.some((word) => this.nextIs(word))) this.at += 1;
    return this.at > from;
  }

  /** Passes over a length that says nothing of when («3 เดือน», «1 ปี»), other than the twelve months of a year. */
  takeBareLength(): boolean {
    const [number, unit, next] = this.tokens.slice(this.at, this.at + 3);
    const isLength =
      number?.kind === 'number' &&
      number.digits !== '12' &&
      (unit?.kind === 'months' || unit?.kind === 'year') &&
      (next === undefined || next.kind === 'open');
    if (isLength) this.at += 2;
    return isLength;
  }

  /** The next point or bare number; null when there is neither, and reading should end. */
  takePoint(): PartialDate | BareNumber | null {
    const token = this.tokens[this.at];
    if (token?.kind === 'year' || token?.kind === 'fiscal-year') return this.afterYear();
    const month = this.takeMonth();
    if (month !== null) return monthPoint(month, null, this.takeYear());
    this.at += 1;
    switch (token?.kind) {
      case 'date':
        return dayInFigures(token.day, token.month, token.year);
      case 'number':
        return this.afterNumber(token.digits);
      case 'on':
        return this.takePoint();
      case 'quarter':
        return this.dated(this.takeQuarter());
      case 'half':
        return this.dated(this.takeHalf());
      case 'round':
        return this.dated(this.takeRound());
      case 'all':
        return this.afterAll();
      default:
        return null;
    }
  }

  /** «ปีงบประมาณ ๒๕๖๙», «ปี 2569», «พ.ศ. 2568 เดือนตุลาคม»; ปีงบประมาณ alone means the one at hand. */
  private afterYear(): PartialDate | null {
    const from = this.at;
    const written = this.takeYear();
    if (this.at === from) return null;
    const month = written && !written.fiscal ? this.takeMonth() : null;
    return month === null ? { ...WHOLE_YEAR, fiscalYear: written?.year ?? null } : monthPoint(month, null, written);
  }

  /** A day of a month («๑ ตุลาคม»), a length («๑๒ เดือน»), or a number yet to be understood. */
  private afterNumber(digits: string): PartialDate | BareNumber | null {
    // «3 เดือน ตุลาคม - ธันวาคม» is three months, «วันที่ 3 เดือนตุลาคม» a day.
    const isDay = this.tokens[this.at - 2]?.kind === 'on';
    if (!isDay && this.take('months')) return this.dated(this.takeLength(Number(digits)));
    const month = this.takeMonth();
    if (month !== null) return monthPoint(month, Number(digits), this.takeYear());
    const slashed = this.nextIs('slash');
    return { kind: 'number', digits, year: this.takeYear(), slashed };
  }

  /** What so many months are: twelve the year, «๖ เดือนแรก» and «๖ เดือนหลัง» its halves. Six alone may be any six. */
  private takeLength(months: number): PartialDate | null {
    if (months === 12) return WHOLE_YEAR;
    return months === 6 ? this.takeHalf() : null;
  }

  private takeHalf(): PartialDate | null {
    if (this.take('first')) return FIRST_HALF;
    return this.take('last') ? SECOND_HALF : null;
  }

  /** «รอบ ๖ เดือน» is the first half unless it says otherwise; «รอบที่ ๒» the second. */
  private takeRound(): PartialDate | null {
    const number = Number(this.takeDigits());
    if (!this.take('months')) return [FIRST_HALF, SECOND_HALF][number - 1] ?? null;
    return this.takeLength(number) ?? (number === 6 ? FIRST_HALF : null);
  }

  private takeQuarter(): PartialDate | null {
    if (this.take('first')) return quarterDate(1);
    return quarterDate(this.take('last') ? 4 : Number(this.takeDigits()));
  }

  /** «ตลอดปี», «ตลอดปีงบประมาณ ๒๕๖๙», «ทุกเดือน», «ทุกไตรมาส»: all of the year. */
  private afterAll(): PartialDate | null {
    const ofWhat = this.nextIs('fiscal-year') || this.take('year') || this.take('months') || this.take('quarter');
    return ofWhat ? this.dated(WHOLE_YEAR) : null;
  }

  /** The same point in the fiscal year written after it, if any. */
  private dated(point: PartialDate | null): PartialDate | null {
    return point && { ...point, fiscalYear: this.takeYear()?.year ?? null };
  }

  /** A year with the slash or the words before it. ปีงบประมาณ without a number is the one at hand, and passed over. */
  private takeYear(): WrittenYear | null {
    const from = this.at;
    this.take('open');
    const slashed = this.take('slash');
    const fiscal = this.nextIs('fiscal-year');
    this.take('fiscal-year', 'year');
    const wordsEnd = this.at;
    const digits = this.takeDigits();
    const year = yearOfDigits(digits ?? '');
    if (year) return { year: year.year, fiscal };
    this.at = fiscal && !slashed && digits === null ? wordsEnd : from;
    return null;
  }

  /** A month, with or without เดือน before it. */
  private takeMonth(): number | null {
    const from = this.at;
    this.take('months');
    const token = this.tokens[this.at];
    this.at = token?.kind === 'month' ? this.at + 1 : from;
    return token?.kind === 'month' ? token.month : null;
  }

  private takeDigits(): string | null {
    const token = this.tokens[this.at];
    if (token?.kind !== 'number') return null;
    this.at += 1;
    return token.digits;
  }

  private nextIs(kind: CalendarToken['kind']): boolean {
    return this.tokens[this.at]?.kind === kind;
  }
}

function dayInFigures(day: number, month: number, digits: string): PartialDate | null {
  const year = yearOfDigits(digits);
  return year && monthPoint(month, day, { year: year.year, fiscal: false });
}
