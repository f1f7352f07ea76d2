import type { Finding, ReportOutcome, Severity } from '../src/operations';
import { TEXTS } from './texts';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'tip'];

/** Findings for people: the gravest first, each with its cell, what is wrong and what to do. */
export function findingLines(findings: readonly Finding[]): readonly string[] {
  if (findings.length === 0) return [TEXTS.clean];
  const groups = SEVERITIES.map((severity) => findings.filter((finding) => finding.severity === severity));
  const [errors = [], warnings = [], tips = []] = groups;
  const counts = TEXTS.counts(errors.length, warnings.length, tips.length);
  return [counts, ...groups.flatMap((group) => groupLines(group))];
}

function groupLines(findings: readonly Finding[]): readonly string[] {
  const first = findings[0];
  if (!first) return [];
  return ['', `${TEXTS.severities[first.severity]}`, ...findings.flatMap(findingText)];
}

/** What is wrong and what to do; below it, what it was compared with and what the pane can repair by itself. */
function findingText({ at, table, message, rule, found, expected, related, fix }: Finding): readonly string[] {
  const more = [
    ...(related ? [TEXTS.comparedWith(related.address)] : []),
    ...(fix ? [TEXTS.fixable(found, expected)] : []),
  ];
  const lines = more.length > 0 ? [`      ${more.join(' · ')}`] : [];
  return [`  ${at?.address ?? table}  ${message.th}  [${rule}]`, ...lines];
}

/** What a finished report run made, for people. */
export function outcomeLines({ sheets, omitted }: ReportOutcome): readonly string[] {
  return [
    ...sheets.flatMap(({ section, name, renamed }) => [
      TEXTS.made(section, name),
      ...(renamed ? [TEXTS.renamed(name)] : []),
    ]),
    ...omitted.map(({ section, reason }) => TEXTS.omitted(section, reason.th)),
  ];
}
