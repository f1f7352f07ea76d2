import type { Finding, Fix, Severity } from '../../checks/finding';
import type { TableId } from '../../workbook/cell';
import type { Filter } from './state';

export { countFindings, type Counts } from '../../checks/count';

/** A finding with a key that stays the same while the finding does. */
export interface KeyedFinding {
  readonly key: string;
  readonly finding: Finding;
  /** The fixes of every finding of this kind that can be fixed; empty when this one cannot. */
  readonly sameKind: readonly Fix[];
}

/** The severities from grave to light: the order in which they are listed. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'tip'];

/** The tables that findings are about, in the order of the findings. */
export function tablesWithFindings(findings: readonly Finding[]): readonly TableId[] {
  return [...new Set(findings.map(({ table }) => table))];
}

/** The findings the filter lets through, the grave ones first, else in the order they came. */
export function filterFindings(findings: readonly Finding[], filter: Filter): readonly Finding[] {
  return SEVERITIES.filter((one) => filter.severity === 'all' || filter.severity === one).flatMap((one) =>
    findings.filter(({ severity, table }) => severity === one && (filter.table === 'all' || filter.table === table)),
  );
}

/** Whether the pane can carry out the fix as it is; choosing between tables needs a person's choice first. */
export function isReady(fix: Fix | undefined): fix is Fix {
  return fix !== undefined && fix.kind !== 'choose-table';
}

/** The fixes among findings that can be carried out as they are. */
export function fixesOf(findings: readonly Finding[]): readonly Fix[] {
  return findings.map(({ fix }) => fix).filter(isReady);
}

/** Gives every finding its key, and what else could be fixed with it. Linear in the number of findings. */
export function keyFindings(findings: readonly Finding[]): readonly KeyedFinding[] {
  const fixes = new Map<string, Fix[]>();
  for (const { rule, fix } of findings) {
    if (!isReady(fix)) continue;
    const same = fixes.get(rule);
    if (same) same.push(fix);
    else fixes.set(rule, [fix]);
  }
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const base = [finding.rule, finding.table, finding.at?.address ?? '', finding.found].join('|');
    const times = (seen.get(base) ?? 0) + 1;
    seen.set(base, times);
    const sameKind = isReady(finding.fix) ? (fixes.get(finding.rule) ?? []) : [];
    return { key: times === 1 ? base : `${base}|${times}`, finding, sameKind };
  });
}

/** The items in order, in blocks of so many. */
export function inBlocks<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, block) =>
    items.slice(block * size, (block + 1) * size),
  );
}
