import { foldThai } from '../../thai/text/repair';
import { readOddYear, yearsIn, type YearReading } from '../../thai/dates/years';
import type { Fields, TableDefinition } from '../definitions';
import { remembering } from '../kinds/remember';
import type { ColumnMatch } from '../records';

/** What a header means in a table. */
export type Meaning = Pick<ColumnMatch, 'field' | 'expected' | 'by' | 'year' | 'era' | 'tick'>;

const USERS_OWN: Meaning = { field: null, expected: null, by: 'none', year: null };

/** What each header of a table means under a contract, in the order of the columns. */
export function meaningsOf(definition: TableDefinition, headers: readonly string[]): readonly Meaning[] {
  const folded = headers.map(foldThai);
  const fields = fieldMeanings(definition.fields);
  const plain = folded.map((header, index) => fields.get(header) ?? yearMeaning(definition, headers[index] ?? ''));
  const taken = new Set(plain.map((meaning) => meaning?.field));
  const rest = new Map([...tickMeanings(definition, folded), ...fallbackMeanings(definition.fields)]);
  return plain.map((meaning, index) => {
    if (meaning) return meaning;
    const later = rest.get(folded[index] ?? '');
    return later && !taken.has(later.field) ? later : USERS_OWN;
  });
}

/** A name that the contract gives, folded: every header of every workbook is compared with the same few hundred. */
export const foldedName = remembering(foldThai);

/** Whether the headers tell a table of this contract that has another name. */
export function hasSignature(definition: TableDefinition, headers: readonly string[]): boolean {
  const meanings = meaningsOf(definition, headers);
  const present = new Set(meanings.map(({ field }) => field));
  const { all, year = false, some = { of: [], least: 0 } } = definition.signature;
  return (
    all.every((field) => present.has(field)) &&
    (!year || meanings.some((meaning) => meaning.year !== null)) &&
    some.of.filter((field) => present.has(field)).length >= some.least
  );
}

/** The columns that mean the same as one before them; only the first is read. */
export function duplicateColumns(columns: readonly ColumnMatch[]): readonly ColumnMatch[] {
  const seen = new Set<string>();
  return columns.filter(({ field, year, tick }) => {
    if (field === null && year === null) return false;
    const meaning = `${field}/${year}/${tick}`;
    return seen.size === seen.add(meaning).size;
  });
}

function fieldMeanings(fields: Fields): ReadonlyMap<string, Meaning> {
  const meanings = new Map<string, Meaning>();
  for (const [field, { header, aliases }] of Object.entries(fields)) {
    for (const alias of aliases) meanings.set(foldedName(alias), { field, expected: header, by: 'alias', year: null });
  }
  for (const [field, { header }] of Object.entries(fields)) {
    meanings.set(foldedName(header), { field, expected: header, by: 'name', year: null });
  }
  return meanings;
}

function yearMeaning({ yearColumns }: TableDefinition, header: string): Meaning | null {
  const years = yearColumns ? yearsIn(header) : [];
  const [only]: readonly YearReading[] = years;
  if (only && years.length === 1) return { field: null, expected: null, by: 'year', ...only };
  const odd = yearColumns ? readOddYear(header) : null;
  return odd === null ? null : { field: null, expected: String(odd), by: 'alias', year: odd, era: 'buddhist' };
}

/** Tick columns are read as such only when all of them are there: one alone is a column of the user's own. */
function tickMeanings({ tickColumns }: TableDefinition, folded: readonly string[]): [string, Meaning][] {
  if (!tickColumns) return [];
  const { field, columns } = tickColumns;
  const present = columns.map(({ value, headers }) => {
    const [expected = ''] = headers;
    const names = headers.map(foldedName);
    return folded.flatMap((header): [string, Meaning][] => {
      const by = header === names[0] ? 'name' : 'alias';
      return names.includes(header) ? [[header, { field, expected, by, year: null, tick: value }]] : [];
    });
  });
  return present.every((matches) => matches.length > 0) ? present.flat() : [];
}

function fallbackMeanings(fields: Fields): [string, Meaning][] {
  return Object.entries(fields).flatMap(([field, { header, fallbacks }]) =>
    fallbacks.map((name): [string, Meaning] => [
      foldedName(name),
      { field, expected: header, by: 'alias', year: null },
    ]),
  );
}
