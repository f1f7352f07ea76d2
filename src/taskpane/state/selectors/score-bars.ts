import type { Assessment, IndicatorResult } from '../../../assessment/assessment';

/** Which way a score went. */
export type Direction = 'up' | 'down' | 'same';

/** One indicator as the overview shows it. */
export interface ScoreBar {
  readonly indicator: IndicatorResult;
  /** Share of the bar, 0–100; a score out of range is shown at the end. */
  readonly width: number;
  readonly below: boolean;
  readonly direction: Direction | null;
}

/** Which way a change goes, or null when there is nothing to compare. */
export function directionOf(change: number | null): Direction | null {
  if (change === null) return null;
  if (change === 0) return 'same';
  return change > 0 ? 'up' : 'down';
}

/** The bars of the overview, in order of number. */
export function scoreBars(assessment: Assessment): readonly ScoreBar[] {
  return assessment.indicators.map((indicator) => ({
    indicator,
    width: Math.min(100, Math.max(0, indicator.score ?? 0)),
    below: indicator.passed === false,
    direction: directionOf(indicator.change),
  }));
}
