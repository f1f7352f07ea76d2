import { roundHalfUp } from '../thai/text/rounding';
import { TOOL_IDS, type ToolId } from './indicators';

export { roundHalfUp } from '../thai/text/rounding';

/** Decimals of every published score. */
export const SCORE_DECIMALS = 2;

/** A computed figure as it is published: rounded half up to two decimals. */
export function published(score: number): number {
  return roundHalfUp(score, SCORE_DECIMALS);
}

/** The change between two scores as a reader can check it: the difference of the published figures. */
export function publishedChange(score: number, previous: number): number {
  return published(published(score) - published(previous));
}

/**
 * The least score that is published as `limit` or more: 84.995 for 85. For formulas that count or flag scores as they
 * were typed, so that their verdict is the one that the published figure has.
 */
export function leastPublishedAs(limit: number): number {
  const hundredths = Math.ceil(roundHalfUp(limit * 100, 6));
  return (hundredths * 10 - 5) / 1000;
}

/** The share of each tool in the total. Public source; reproduces published totals. */
export const TOOL_WEIGHTS: Readonly<Record<ToolId, number>> = { IIT: 0.3, EIT: 0.3, OIT: 0.4 };

/**
 * The score of a tool, unrounded: the mean of its indicators. Null without scores, and null as soon as one is
 * missing: the mean of those present would look official and not be.
 */
export function toolMean(scores: readonly (number | null)[]): number | null {
  let sum = 0;
  for (const score of scores) {
    if (score === null) return null;
    sum += score;
  }
  return scores.length > 0 ? sum / scores.length : null;
}

/** The total, unrounded: the weighted scores of the tools, not the mean of the indicators. Null when one is missing. */
export function weightedTotal(tools: Readonly<Record<ToolId, number | null>>): number | null {
  let total = 0;
  for (const tool of TOOL_IDS) {
    const score = tools[tool];
    if (score === null) return null;
    total += TOOL_WEIGHTS[tool] * score;
  }
  return total;
}
