import type { Assessment } from '../assessment/assessment';
import { assessWorkbook, type AssessedWorkbook } from '../workbook/assess-workbook';
import { TABLE_IDS, type Cell, type CellRef, type TableId } from '../workbook/cell';
import type { ColumnMatch, Workbook } from '../workbook/records';
import type { Settings } from '../workbook/settings';
import { mightBeMalformed } from './text/malformed-thai';
import { cellsOfAgencies, printedCells, proseCells, textsAmong, type TextCell } from './printed-cells';
import { withoutFractions } from './fractions';
import { factsOf, type Facts } from './known-figures';
import { readPassages, type PassageReading } from './claims/read-workbook';
import { suspectScores, withoutSlips, type SuspectScore } from './suspects/suspect-scores';

/** What the person asks for, beyond the workbook. */
export interface CheckOptions {
  /** Excel serial of the day, for measures that should be done by now. */
  readonly today: number;
  /** The tables that the chosen reports need; the agency when nothing is chosen. */
  readonly needs?: readonly TableId[];
}

/** Tables that must have been found, and the fields that must have a column in them, for a rule to have anything to say. */
export type Needs = Readonly<Partial<Record<TableId, readonly string[]>>>;

/** Everything a rule may look at. Made once for all rules. */
export interface CheckContext {
  readonly book: Workbook;
  readonly settings: Settings;
  readonly assessment: Assessment | null;
  readonly facts: Facts;
  /** Scores that other figures contradict; neither the facts nor the assessment rest on one that is known to be a slip. */
  readonly suspects: readonly SuspectScore[];
  readonly today: number;
  readonly needs: readonly TableId[];
  /** Whether the tables are there, with a column for each field. */
  meets(needs: Needs): boolean;
  /** The columns of a table; none when it was not found. */
  columns(table: TableId): readonly ColumnMatch[];
  hasColumn(table: TableId, field: string): boolean;
  /** The header of a field's column; of the table's first column without one; null when there is no such table. */
  header(table: TableId, field?: string): CellRef | null;
  /** What is written in sentences, and all that is printed; gathered when first asked for. */
  prose(): readonly Cell<string>[];
  printed(): readonly Cell<unknown>[];
  /** Of those, the texts whose letters or ends look odd, which are few. */
  odd(): readonly TextCell[];
  /** The texts that may name an agency, this one or another. */
  naming(): readonly TextCell[];
  /** What the prose claims; read when first asked for. */
  readings(): readonly PassageReading[];
}

/** Prepares a parsed workbook for the rules. */
export function contextOf(
  { book, settings, assessment }: AssessedWorkbook,
  { today, needs = ['ITA_Agency'] }: CheckOptions,
): CheckContext {
  const columns = (table: TableId): readonly ColumnMatch[] => {
    const match = book.tables[table];
    return match.kind === 'found' ? match.columns : [];
  };
  const columnOf = (table: TableId, field: string) => columns(table).find((column) => column.field === field);
  const isThere = (table: TableId) => book.tables[table].kind === 'found';
  const printed = once(() => [...printedCells(book)]);
  const readings = once(() => readPassages(book));
  const whole = withoutFractions(book);
  const suspects = suspectScores(whole, factsOf(whole), readings);
  const scored = withoutSlips(whole, suspects);
  const scoredAssessment = scored === book ? assessment : assessWorkbook(scored, settings);
  return {
    book,
    settings,
    assessment: isPossible(settings.threshold) ? scoredAssessment : withoutVerdicts(scoredAssessment),
    facts: factsOf(scored),
    suspects,
    today,
    needs,
    columns,
    meets: (needed) =>
      TABLE_IDS.every((table) => {
        const fields = needed[table];
        return !fields || (isThere(table) && fields.every((field) => columnOf(table, field)));
      }),
    hasColumn: (table, field) => columnOf(table, field) !== undefined,
    header: (table, field) => ((field ? columnOf(table, field) : undefined) ?? columns(table)[0])?.at ?? null,
    prose: once(() => [...proseCells(book)]),
    printed,
    odd: once(() => textsAmong(printed(), mightBeMalformed)),
    naming: once(() => cellsOfAgencies(book, printed())),
    readings,
  };
}

/** Works something out when first asked for, and remembers it. */
function once<T>(work: () => T): () => T {
  let result: { readonly value: T } | null = null;
  return () => (result ??= { value: work() }).value;
}

function isPossible(threshold: number): boolean {
  return threshold >= 0 && threshold <= 100;
}

/** No indicator is called below a threshold that was mistyped: the threshold is the finding. */
function withoutVerdicts(assessment: Assessment | null): Assessment | null {
  return assessment && { ...assessment, belowThreshold: [] };
}
