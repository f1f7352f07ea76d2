import { criteriaOf, levelNames, levelOf } from '../../../src/assessment/criteria';
import { INDICATORS, indicatorsOf, TOOL_IDS, type ToolId } from '../../../src/assessment/indicators';
import { published, TOOL_WEIGHTS, toolMean, weightedTotal } from '../../../src/assessment/scores';
import type { MeasureSpec, ReportSpec } from './report';

/** Scores of the ten indicators by year. */
export type Scores = Readonly<Record<number, readonly number[]>>;

/** What a sentence gives a figure of: an indicator, a tool, or the total. */
export type Subject = number | ToolId | 'total';

const DEFAULT_THRESHOLD = 85;
const EXCELLENT = 95;

/** Every figure that a sentence may quote, worked out from a report's data. Each throws when the data does not have it. */
export class Figures {
  readonly years: readonly number[];
  readonly resultYear: number;
  readonly threshold: number;

  constructor(
    readonly report: ReportSpec,
    readonly scores: Scores = report.scores ?? {},
  ) {
    const announced = Object.keys(report.announced ?? {});
    this.years = [...new Set([...Object.keys(this.scores), ...announced].map(Number))].sort();
    this.resultYear = report.agency.resultYear ?? this.years.at(-1) ?? report.agency.fiscalYear;
    this.threshold = report.agency.threshold ?? DEFAULT_THRESHOLD;
  }

  /** The latest year with data before the result year. */
  get previousYear(): number {
    return known(this.years.filter((year) => year < this.resultYear).at(-1), 'previous year');
  }

  /** Published score of a subject in a year. */
  of(subject: Subject, year = this.resultYear): number {
    if (typeof subject === 'number') return known(this.scores[year]?.[subject - 1], `score of ${subject} in ${year}`);
    if (subject === 'total') return this.#total(year);
    const mean = this.#mean(subject, year) ?? this.report.announced?.[year]?.[subject];
    return published(known(mean, `score of ${subject} in ${year}`));
  }

  /** Change of a subject between two years, of published scores. */
  change(subject: Subject, from = this.previousYear, to = this.resultYear): number {
    return published(this.of(subject, to) - this.of(subject, from));
  }

  /** Published points that a tool adds to the total. */
  points(tool: ToolId, year = this.resultYear): number {
    return published(TOOL_WEIGHTS[tool] * (this.#mean(tool, year) ?? this.of(tool, year)));
  }

  /** Name of the level in a year. */
  level(year = this.resultYear): string {
    const tools = Object.fromEntries(TOOL_IDS.map((tool) => [tool, this.#mean(tool, year)]));
    const computed = this.scores[year]
      ? levelOf(criteriaOf(year).criteria, this.of('total', year), tools as Record<ToolId, number | null>)
      : this.report.announced?.[year]?.level;
    return known(computed ?? undefined, `level of ${year}`);
  }

  /** The levels beside a year's own, from the higher. */
  otherLevels(year = this.resultYear): readonly string[] {
    const names = levelNames(criteriaOf(year).criteria);
    const own = names.indexOf(this.level(year));
    return [names[own - 1], names[own + 1], names[own + 2]].filter((name) => name !== undefined).slice(0, 2);
  }

  /** Numbers of the indicators of which something is so, in order. */
  those(what: string, year = this.resultYear): readonly number[] {
    return INDICATORS.map(({ number }) => number).filter((number) => this.#isSo(number, what, year));
  }

  /** How many indicators, tools or measures there are of a kind. */
  count(what: string): number {
    const tools = /^tools([0-9]+)$/u.exec(what);
    if (tools) return TOOL_IDS.filter((tool) => this.of(tool) >= Number(tools[1])).length;
    const { measures } = this.report;
    const status = STATUSES[what];
    if (status) return measures.filter(status).length;
    return this.those(what).length;
  }

  /** Indicators from the highest score to the lowest, all ten or those of one tool. */
  ranking(tool?: ToolId, year = this.resultYear): readonly number[] {
    const numbers = (tool ? indicatorsOf(tool) : INDICATORS).map(({ number }) => number);
    return numbers.sort((a, b) => this.of(b, year) - this.of(a, year));
  }

  /** The indicator at a place of the ranking (0 the highest, −1 the lowest). Throws when another has the same score. */
  ranked(place: number, tool?: ToolId, year = this.resultYear): number {
    const ranking = this.ranking(tool, year);
    const number = known(ranking.at(place), 'rank');
    const score = this.of(number, year);
    if (ranking.some((other) => other !== number && this.of(other, year) === score)) throw new Error('a tie in rank');
    return number;
  }

  #isSo(number: number, what: string, year: number): boolean {
    const score = this.of(number, year);
    if (what === 'passed') return score >= this.threshold;
    if (what === 'failed') return score < this.threshold;
    if (what === 'over95') return score >= EXCELLENT;
    if (what === 'under95') return score < EXCELLENT;
    if (what === 'full') return score === 100;
    const change = this.change(number, this.previousYear, year);
    if (what === 'risen') return change > 0;
    if (what === 'fallen') return change < 0;
    if (what === 'same') return change === 0;
    throw new Error(`nothing is known of ${what}`);
  }

  #mean(tool: ToolId, year: number): number | null {
    const scores = this.scores[year];
    return scores ? toolMean(indicatorsOf(tool).map(({ number }) => scores[number - 1] ?? null)) : null;
  }

  #total(year: number): number {
    const means = Object.fromEntries(TOOL_IDS.map((tool) => [tool, this.#mean(tool, year)]));
    const total = weightedTotal(means as Record<ToolId, number | null>) ?? this.report.announced?.[year]?.total;
    return published(known(total, `total of ${year}`));
  }
}

const STATUSES: Readonly<Record<string, (measure: MeasureSpec) => boolean>> = {
  measures: () => true,
  done: ({ status = 'เสร็จ' }) => status === 'เสร็จ',
  running: ({ status }) => status === 'กำลัง',
  waiting: ({ status }) => status === 'ยัง',
};

function known<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`no ${what}`);
  return value;
}
