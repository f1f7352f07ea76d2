import type { Assessment, IndicatorResult } from './assessment';
import { criteriaOf, levelOf } from './criteria';
import { indicatorsOf, INDICATORS, type ToolId } from './indicators';
import { published, publishedChange, toolMean, weightedTotal } from './scores';

/** The scores of one indicator, 0–100 by Buddhist year; a year without a score has no key. */
export interface IndicatorScores {
  readonly number: number;
  readonly name: string;
  readonly tool: ToolId;
  readonly byYear: ReadonlyMap<number, number>;
}

/** The result of one year as announced. */
export interface AnnouncedResult {
  readonly year: number;
  readonly total: number;
  readonly tools: Readonly<Partial<Record<ToolId, number>>>;
  /** As announced; used only where the level cannot be worked out. */
  readonly level?: string;
}

/** All that an assessment rests on. */
export interface AssessmentInput {
  readonly scores: readonly IndicatorScores[];
  readonly announced: readonly AnnouncedResult[];
  readonly resultYear: number | null;
  /** 0–100: from here up an indicator has passed. */
  readonly threshold: number;
}

/** The result of one year, figures rounded as they are published. */
interface YearResult {
  readonly tools: Record<ToolId, number | null>;
  readonly total: number | null;
  readonly totalFrom: Assessment['totalFrom'];
}

/**
 * Works out the result of the year beside the latest earlier year with data. Every figure is computed unrounded and
 * rounded once, half up, to two decimals as published; changes are between published figures, so that a reader can check
 * them. A tool is known when each of its indicators has a score; where it, or the total, is not known, what was
 * announced takes its place. Null without a result year.
 */
export function assess(input: AssessmentInput): Assessment | null {
  const { resultYear: year, threshold } = input;
  if (year === null) return null;
  const previousYear = yearBefore(input, year);
  const current = resultOf(input, year);
  const previous = previousYear === null ? null : resultOf(input, previousYear);
  const indicators = indicatorResults(input, year, previousYear);
  return {
    year,
    previousYear,
    tools: current.tools,
    previousTools: previous?.tools ?? { IIT: null, EIT: null, OIT: null },
    total: current.total,
    previousTotal: previous?.total ?? null,
    change: changeBetween(current.total, previous?.total ?? null),
    totalFrom: current.totalFrom,
    level: levelOfYear(input, year, current),
    threshold,
    indicators,
    belowThreshold: numbersOf(indicators, ({ passed }) => passed === false),
    declined: numbersOf(indicators, ({ change }) => (change ?? 0) < 0),
  };
}

function yearBefore({ scores, announced }: AssessmentInput, year: number): number | null {
  const years = [...scores.flatMap(({ byYear }) => [...byYear.keys()]), ...announced.map((result) => result.year)];
  const earlier = years.filter((other) => other < year);
  return earlier.length > 0 ? Math.max(...earlier) : null;
}

function resultOf({ scores, announced }: AssessmentInput, year: number): YearResult {
  const known = announced.find((result) => result.year === year);
  const means = byTool((tool) =>
    toolMean(indicatorsOf(tool).map(({ number }) => rowOf(scores, number)?.byYear.get(year) ?? null)),
  );
  const computed = weightedTotal(means);
  return {
    tools: byTool((tool) => publishedOrNull(means[tool] ?? known?.tools[tool])),
    total: publishedOrNull(computed ?? known?.total),
    totalFrom: computed !== null ? 'scores' : known ? 'announced' : 'none',
  };
}

function levelOfYear({ announced }: AssessmentInput, year: number, { total, tools }: YearResult): string | null {
  if (total === null) return null;
  const level = levelOf(criteriaOf(year).criteria, total, tools);
  return level ?? announced.find((result) => result.year === year)?.level ?? null;
}

function indicatorResults(
  { scores, threshold }: AssessmentInput,
  year: number,
  previousYear: number | null,
): readonly IndicatorResult[] {
  return INDICATORS.flatMap(({ number, tool, name }) => {
    const row = rowOf(scores, number);
    if (!row) return [];
    const score = row.byYear.get(year) ?? null;
    const previous = (previousYear === null ? undefined : row.byYear.get(previousYear)) ?? null;
    const passed = score === null ? null : published(score) >= threshold;
    return [{ number, name: row.name || name, tool, score, previous, change: changeBetween(score, previous), passed }];
  });
}

function changeBetween(score: number | null, previous: number | null): number | null {
  return score === null || previous === null ? null : publishedChange(score, previous);
}

function publishedOrNull(score: number | null | undefined): number | null {
  return typeof score === 'number' ? published(score) : null;
}

/** The first row of an indicator: a second one is for a check to find. */
function rowOf(scores: readonly IndicatorScores[], number: number): IndicatorScores | undefined {
  return scores.find((row) => row.number === number);
}

function byTool(valueOf: (tool: ToolId) => number | null): Record<ToolId, number | null> {
  return { IIT: valueOf('IIT'), EIT: valueOf('EIT'), OIT: valueOf('OIT') };
}

function numbersOf(results: readonly IndicatorResult[], isMeant: (result: IndicatorResult) => boolean): number[] {
  return results.filter(isMeant).map(({ number }) => number);
}
