import type { Finding, Fix, Severity } from '../../../checks/finding';
import { fixesTogether } from '../../../checks/compatible-fixes';
import type { TableId } from '../../../workbook/cell';
import type { Filter } from '../pane-state';

export { countFindings, type Counts } from '../../../checks/count-findings';

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
