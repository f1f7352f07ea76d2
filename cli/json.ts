import { published, type Assessment, type Finding, type PublishedSheet } from '../src/operations';
import type { Host } from '../simulator';

/** A finding as `--json` prints it. */
export function findingJson(finding: Finding): Record<string, unknown> {
  const { rule, severity, table, at, found, expected, message, fix } = finding;
  return {
    rule,
    severity,
    table,
    column: at?.column ?? null,
    row: at?.row ?? null,
    cell: at?.address ?? null,
    found,
    expected,
    message: message.th,
    fixable: fix !== undefined,
  };
}

/** The assessment as `--json` prints it: numbers rounded half up to two decimals as the reports round them, absent ones null. */
export function assessmentJson(assessment: Assessment): Record<string, unknown> {
  const { year, previousYear, tools, total, previousTotal, change, level, threshold } = assessment;
  return {
    year,
    previousYear,
    tools: Object.fromEntries(Object.entries(tools).map(([tool, score]) => [tool, rounded(score)])),
    total: rounded(total),
    previousTotal: rounded(previousTotal),
    change: rounded(change),
    level,
    threshold,
    indicators: assessment.indicators.map((indicator) => ({
      ...indicator,
      score: rounded(indicator.score),
      previous: rounded(indicator.previous),
      change: rounded(indicator.change),
    })),
    belowThreshold: assessment.belowThreshold,
    declined: assessment.declined,
  };
}

/** The sheets a run made. */
export function sheetsJson(sheets: readonly PublishedSheet[]): readonly Record<string, unknown>[] {
  return sheets.map(({ report, section, name, replaced, renamed }) => ({ section, name, report, replaced, renamed }));
}

/** A command that could not do its work: its one line, so that standard output holds an object in any case. */
export function errorJson(message: string): Record<string, unknown> {
  return { error: { message } };
}

/** What the run cost in traffic with Excel. */
export function hostJson({ counters }: Host): Record<string, unknown> {
  return { roundTrips: counters.requests, actions: counters.actions, requestBytes: counters.requestBytes };
}

function rounded(value: number | null): number | null {
  return value === null ? null : published(value);
}
