import { countFindings } from '../../../checks/count-findings';
import type { Fix } from '../../../checks/finding';
import { TABLE_IDS, type Cell, type CellRef, type TableId } from '../../../workbook/cell';
import type { TableMatch, Workbook } from '../../../workbook/records';
import type { Opened } from '../../services/services';

/**
 * How a table stands.
 * - `needed`: absent, and a finding says that it is needed
 * - `optional`: absent, and nothing needs it
 * - `faulty`: filled in, with something to be fixed
 * - `doubtful`: filled in, with something worth a look
 */
export type TableStatus =
  'ready' | 'faulty' | 'doubtful' | 'empty' | 'columns-missing' | 'ambiguous' | 'needed' | 'optional';

/** What the card of a table shows. */
export interface TableCard {
  readonly id: TableId;
  readonly status: TableStatus;
  /** Rows in which something of substance is typed. */
  readonly rows: number;
  /** How much in it has to be fixed, and how much is worth a look. */
  readonly errors: number;
  readonly warnings: number;
  /** Contract headers of required columns that are not there. */
  readonly missing: readonly string[];
  /** Names of the tables that could be this one. */
  readonly candidates: readonly string[];
  /** Where to begin reading or typing, or null when there is no such table. */
  readonly start: CellRef | null;
}

/** A required column that is not there, and the header's cells that might be it. */
export interface ColumnChoice {
  readonly missing: string;
  readonly candidates: readonly { readonly header: string; readonly at: CellRef }[];
}

/** One card a table, in the order of the contract. */
export function tableCards(opened: Opened): readonly TableCard[] {
  return TABLE_IDS.map((id) => {
    const match = opened.book.tables[id];
    const rows = filledRows(opened.book, id);
    const { error: errors, warning: warnings } = countFindings(opened.findings.filter(({ table }) => table === id));
    return {
      id,
      status: statusOf(match, rows, { errors, warnings }),
      rows,
      errors,
      warnings,
      missing: match.kind === 'found' ? match.missing : [],
      candidates: match.kind === 'ambiguous' ? match.candidates.map(({ name }) => name) : [],
      start: startOf(opened.book, match),
    };
  });
}

/** Whether no contract table is there at all. */
export function hasNoTables(book: Workbook): boolean {
  return TABLE_IDS.every((id) => book.tables[id].kind === 'absent');
}

/** The first table to fill when there are tables and nothing is typed in any of them; else null. */
export function firstToFill(opened: Opened): TableCard | null {
  const cards = tableCards(opened);
  if (cards.some(({ rows, status }) => rows > 0 || status === 'ambiguous')) return null;
  return cards.find(({ status }) => status === 'empty') ?? null;
}

/** For each missing column of a table, the headers of the user's own that might be meant. */
export function columnChoices(match: TableMatch): readonly ColumnChoice[] {
  if (match.kind !== 'found') return [];
  const candidates = match.columns
    .filter(({ field, year }) => field === null && year === null)
    .map(({ header, at }) => ({ header, at }));
  return match.missing.map((missing) => ({ missing, candidates }));
}

function statusOf(
  match: TableMatch,
  rows: number,
  { errors, warnings }: Pick<TableCard, 'errors' | 'warnings'>,
): TableStatus {
  if (match.kind === 'ambiguous') return 'ambiguous';
  if (match.kind === 'absent') return errors > 0 ? 'needed' : 'optional';
  if (match.missing.length > 0) return 'columns-missing';
  if (rows === 0) return 'empty';
  if (errors > 0) return 'faulty';
  return warnings > 0 ? 'doubtful' : 'ready';
}

function startOf(book: Workbook, match: TableMatch): CellRef | null {
  if (match.kind !== 'found') return null;
  if (match.id === 'ITA_Agency' && book.agency) return book.agency.name.at;
  return match.columns[0]?.at ?? null;
}

const isFilled = (cell: Cell<unknown>): boolean => cell.reading !== 'blank';

/** Templates come with numbers, names and usual settings filled in: only what a clerk adds to them counts. */
function filledRows(book: Workbook, id: TableId): number {
  switch (id) {
    case 'ITA_Agency':
      return book.agency && isFilled(book.agency.name)
        ? Object.values<Cell<unknown>>({ ...book.agency }).filter(isFilled).length
        : 0;
    case 'ITA_Scores':
      return book.scores.filter(({ scores }) => [...scores.values()].some(isFilled)).length;
    case 'ITA_Results':
      return book.results.filter(({ total }) => isFilled(total)).length;
    case 'ITA_Issues':
      return book.issues.filter(({ issue }) => isFilled(issue)).length;
    case 'ITA_Measures':
      return book.measures.filter(({ title, method }) => isFilled(title) || isFilled(method)).length;
    case 'ITA_Analysis':
      return book.analyses.filter(({ text }) => isFilled(text)).length;
    case 'ITA_Texts':
      return book.texts.filter(({ text }) => isFilled(text)).length;
    case 'ITA_Signers':
      return book.signers.filter(({ name }) => isFilled(name)).length;
  }
}

/** The headers to rename, given which header was chosen for each missing column. A header can stand for one only. */
export function renamesOf(choices: readonly ColumnChoice[], chosen: Readonly<Record<string, string>>): readonly Fix[] {
  const taken = new Set<string>();
  return choices.flatMap(({ missing, candidates }): readonly Fix[] => {
    const match = candidates.find(({ header }) => header === chosen[missing]);
    if (!match || taken.has(match.header)) return [];
    taken.add(match.header);
    return [{ kind: 'rename-header', at: match.at, before: match.header, after: missing }];
  });
}
