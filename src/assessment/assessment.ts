import type { ToolId } from './indicators';

/** One indicator in the result year and the year compared with. Scores are 0–100, null when absent. */
export interface IndicatorResult {
  readonly number: number;
  readonly name: string;
  readonly tool: ToolId;
  readonly score: number | null;
  readonly previous: number | null;
  /** The published score less the published one before, two decimals; null unless both are there. */
  readonly change: number | null;
  /** Null without a score. */
  readonly passed: boolean | null;
}

/** The result of one year as the program computes it, beside the year before. */
export interface Assessment {
  /** Buddhist Era. */
  readonly year: number;
  /** The latest earlier year with data, or null. */
  readonly previousYear: number | null;
  readonly tools: Readonly<Record<ToolId, number | null>>;
  readonly previousTools: Readonly<Record<ToolId, number | null>>;
  readonly total: number | null;
  readonly previousTotal: number | null;
  readonly change: number | null;
  /** Where the total comes from: indicator scores, or the announced result of a year that has none. */
  readonly totalFrom: 'scores' | 'announced' | 'none';
  /** The name of the level under the year's criteria, or null without a total. */
  readonly level: string | null;
  readonly threshold: number;
  /** In order of number; only indicators that the workbook lists. */
  readonly indicators: readonly IndicatorResult[];
  readonly belowThreshold: readonly number[];
  readonly declined: readonly number[];
}
