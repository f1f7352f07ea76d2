import type { Finding, Severity } from './finding';

/** How many findings there are of each severity. */
export type Counts = Readonly<Record<Severity, number>>;

/** Counts findings by severity. */
export function countFindings(findings: readonly Finding[]): Counts {
  const counts = { error: 0, warning: 0, tip: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
