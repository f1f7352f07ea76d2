import type { Finding, Fix, Severity } from '../../../checks/finding';
import { fixesTogether } from '../../../checks/compatible-fixes';
import type { TableId } from '../../../workbook/cell';
import type { Workbook } from '../../../workbook/records';
import { subjectOf } from './finding-places';
import type { Filter } from '../pane-state';

export { countFindings, type Counts } from '../../../checks/count-findings';

/** A finding with a key that stays the same while the finding does. */
export interface KeyedFinding {
  readonly key: string;
  readonly finding: Finding;
  /** What its cell is about, in the workbook's own words; '' when there is no such cell. */
  readonly subject: string;
  /** The fixes of every finding of this kind that can be made at once; empty when this one cannot be fixed. */
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

/** A fix that the pane can carry out as it is; choosing between tables needs a person's choice first. */
export type ReadyFix = Exclude<Fix, { readonly kind: 'choose-table' }>;

/** Whether the pane can carry out the fix as it is. */
export function isReady(fix: Fix | undefined): fix is ReadyFix {
  return fix !== undefined && fix.kind !== 'choose-table';
}

/** The fixes among findings that can be carried out as they are, all at once: guesses are not among them. */
export function fixesOf(findings: readonly Finding[]): readonly Fix[] {
  return fixesTogether(findings.flatMap(({ fix, fixAlone }) => (isReady(fix) && !fixAlone ? fix : [])));
}

/** Gives every finding its key, what it is about, and what else could be fixed with it. Linear in the number of findings. */
export function keyFindings(findings: readonly Finding[], book: Workbook): readonly KeyedFinding[] {
  const kinds = new Map<string, Finding[]>();
  for (const finding of findings) {
    const kind = kinds.get(finding.rule);
    if (kind) kind.push(finding);
    else kinds.set(finding.rule, [finding]);
  }
  const fixes = new Map([...kinds].map(([rule, kind]) => [rule, fixesOf(kind)]));
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const base = [finding.rule, finding.table, finding.at?.address ?? '', finding.found].join('|');
    const times = (seen.get(base) ?? 0) + 1;
    seen.set(base, times);
    const sameKind = isReady(finding.fix) ? (fixes.get(finding.rule) ?? []) : [];
    const subject = finding.at ? subjectOf(finding.at, book) : '';
    return { key: times === 1 ? base : `${base}|${times}`, finding, subject, sameKind };
  });
}

/** The items in order, in blocks of so many. */
export function inBlocks<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, block) =>
    items.slice(block * size, (block + 1) * size),
  );
}
