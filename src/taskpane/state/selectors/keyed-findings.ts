import type { Finding, Fix } from '../../../checks/finding';
import type { TableId } from '../../../workbook/cell';
import type { Workbook } from '../../../workbook/records';
import { fixesOf, isReady } from './finding-lists';
import { rowNameOf, subjectOf, type RowName } from './finding-places';
import { columnChoices } from './table-cards';

/** A finding with a key that stays the same while the finding does. */
export interface KeyedFinding {
  readonly key: string;
  readonly finding: Finding;
  /** Its place in the list, from 0. */
  readonly index: number;
  /** Which row it is about; null when it is about the table, or nothing names the row. */
  readonly row: RowName | null;
  /** What its cell is about, in the workbook's own words; '' when it is about the table. */
  readonly subject: string;
  /** The column it misses may be there under another name. */
  readonly matchable: boolean;
  /** The fixes of every finding of this kind that can be made at once; empty when this one cannot be fixed. */
  readonly sameKind: readonly Fix[];
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
  return findings.map((finding, index) => {
    const { at } = finding;
    const base = [finding.rule, finding.table, finding.at?.address ?? '', finding.found].join('|');
    const times = (seen.get(base) ?? 0) + 1;
    seen.set(base, times);
    const sameKind = isReady(finding.fix) ? (fixes.get(finding.rule) ?? []) : [];
    return {
      key: times === 1 ? base : `${base}|${times}`,
      finding,
      index,
      row: at && rowNameOf(at, book),
      subject: at && at.row > 0 ? subjectOf(at, book) : '',
      matchable: finding.fix?.kind === 'insert-column' && hasColumnsToMatch(finding.table, book),
      sameKind,
    };
  });
}

function hasColumnsToMatch(table: TableId, { tables }: Workbook): boolean {
  return columnChoices(tables[table]).some(({ candidates }) => candidates.length > 0);
}

/** Findings of one rule and severity that are shown as one, since they are many; a single one is itself. */
export interface FindingGroup {
  readonly key: string;
  readonly items: readonly KeyedFinding[];
}

/** From so many of a kind on they are shown as one. */
const MANY_ALIKE = 4;

/** The list as it is shown: where many are alike, they stand together at the place of the first. */
export function groupFindings(items: readonly KeyedFinding[]): readonly FindingGroup[] {
  const kindOf = ({ finding }: KeyedFinding): string => `${finding.severity} ${finding.rule}`;
  const kinds = new Map<string, KeyedFinding[]>();
  for (const item of items) {
    const alike = kinds.get(kindOf(item));
    if (alike) alike.push(item);
    else kinds.set(kindOf(item), [item]);
  }
  return items.flatMap((item): readonly FindingGroup[] => {
    const alike = kinds.get(kindOf(item)) ?? [];
    if (alike.length < MANY_ALIKE) return [{ key: item.key, items: [item] }];
    return alike[0] === item ? [{ key: kindOf(item), items: alike }] : [];
  });
}

/** The items in order, in blocks of so many. */
export function inBlocks<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, block) =>
    items.slice(block * size, (block + 1) * size),
  );
}
