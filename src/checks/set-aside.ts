import type { CellRef, TableId } from '../workbook/cell';
import { fnv1a } from '../workbook/fnv';
import type { TableMatch, Workbook } from '../workbook/records';
import { identityColumns } from '../workbook/row-identity';
import type { CellValue } from '../workbook/snapshot';
import type { Finding } from './finding';

/** A finding that a person has set aside, and why. */
export interface SetAside {
  /** What `keyOf` gave for the finding: it no longer matches once the cell, or what it is compared with, changes. */
  readonly key: string;
  readonly rule: string;
  readonly table: TableId;
  /** `''` when the finding is about a table that is not there. */
  readonly column: string;
  /** What stood there, to recognise it in the list. */
  readonly found: string;
  readonly reason: string;
  /** Excel serial of the day. */
  readonly date: number;
}

/** The findings that still stand, and those set aside with the note that says why. */
export interface Sorted {
  readonly open: readonly Finding[];
  readonly aside: readonly { readonly finding: Finding; readonly note: SetAside }[];
}

/** Names a finding by its rule, its place and what it says, so that moving rows about does not bring it back. */
export type KeyOf = (finding: Finding) => string;

/** Makes the keys of a workbook's findings; prepares once what all of them need. */
export function keysOf(book: Workbook): KeyOf {
  const valueAt = ({ table, column, row }: CellRef): CellValue => {
    const match = book.tables[table];
    if (match.kind !== 'found') return '';
    const index = match.columns.findIndex(({ header }) => header === column);
    return match.table.values[row - 1]?.[index] ?? '';
  };
  const identities = new Map<TableId, readonly string[]>();
  const identityAt = ({ table, row }: CellRef): string => {
    const known = identities.get(table) ?? rowIdentities(book.tables[table]);
    identities.set(table, known);
    return known[row - 1] ?? '';
  };
  return ({ rule, table, at, found, expected, related }) => {
    const place = at ? [at.column, identityAt(at)] : [];
    const values = [at, related].map((cell) => (cell ? valueAt(cell) : ''));
    return [rule, table, ...place.map(hash), hash(JSON.stringify([values, found, expected]))].join('/');
  };
}

/** What names each row of a table; with how many rows of the same name stand before it, where there are several. */
function rowIdentities(match: TableMatch): readonly string[] {
  if (match.kind !== 'found') return [];
  const columns = identityColumns(match.id, match.columns).map(({ index }) => index);
  const seen = new Map<string, number>();
  return match.table.values.map((values) => {
    const name = JSON.stringify(columns.map((column) => values[column] ?? ''));
    const before = seen.get(name) ?? 0;
    seen.set(name, before + 1);
    return `${name}${before}`;
  });
}

/**
 * Parts findings by the notes. A note whose finding is no more, or has changed, matches nothing; nor does one, of an
 * earlier version, on what cannot be set aside.
 */
export function sortFindings(findings: readonly Finding[], notes: readonly SetAside[], keyOf: KeyOf): Sorted {
  const byKey = new Map(notes.map((note) => [note.key, note]));
  const aside: { finding: Finding; note: SetAside }[] = [];
  const open = findings.filter((finding) => {
    const note = byKey.size > 0 && !finding.mustBeFixed ? byKey.get(keyOf(finding)) : undefined;
    if (note) aside.push({ finding, note });
    return !note;
  });
  return { open, aside };
}

/** The notes with one more, in place of an older one on the same finding. */
export function setAside(
  notes: readonly SetAside[],
  finding: Finding,
  { reason, date, keyOf }: { readonly reason: string; readonly date: number; readonly keyOf: KeyOf },
): readonly SetAside[] {
  const { rule, table, at, found } = finding;
  const note: SetAside = { key: keyOf(finding), rule, table, column: at?.column ?? '', found, reason, date };
  return [...revoke(notes, note.key), note];
}

/** The notes without the one of that key: the finding stands again. */
export function revoke(notes: readonly SetAside[], key: string): readonly SetAside[] {
  return notes.filter((note) => note.key !== key);
}

function hash(text: string): string {
  return fnv1a(text).toString(36);
}
