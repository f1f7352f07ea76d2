import { ROUND_CHOICES } from '../../workbook/kinds/choices';
import type { AgencyRecord, Round, Workbook } from '../../workbook/records';
import { settingsOf } from '../../workbook/settings';
import { changesOf, type Change, type CarryForwardEdit } from './cell-changes';
import { nextYearsMeasures } from './next-years-measures';
import { withNextYears } from './shift-years';

export type { CellChange, CarryForwardEdit } from './cell-changes';

/** A way to go on with a workbook, as the edits it takes. Nothing is edited unasked. */
export interface CarryForwardOption {
  readonly to: 'twelve-months' | 'next-year';
  readonly fixes: readonly CarryForwardEdit[];
}

/**
 * The ways to go on with this workbook: from the six-month round to the twelve-month one, and from that to the next fiscal
 * year. None without the agency's table and its fiscal year.
 */
export function carryForwardOptions(book: Workbook): readonly CarryForwardOption[] {
  const { agency } = book;
  if (!agency || agency.fiscalYear.value === null) return [];
  return settingsOf(book).round === 6
    ? [{ to: 'twelve-months', fixes: toTwelveMonths(book, agency) }]
    : [{ to: 'next-year', fixes: toNextYear(book, agency) }];
}

/** The same year, measures as they stand; the memo of the new round has no number and no date yet. */
function toTwelveMonths(book: Workbook, agency: AgencyRecord): readonly CarryForwardEdit[] {
  return edits(book, [roundChange(agency, 12), ...newMemo(agency)]);
}

/** Years move on by one, scores get a column for the result to come, measures begin anew or go on. */
function toNextYear(book: Workbook, agency: AgencyRecord): readonly CarryForwardEdit[] {
  const years = [agency.fiscalYear, agency.operatingYear].flatMap((cell): readonly Change[] =>
    cell.value === null ? [] : [{ cell, after: cell.value + 1 }],
  );
  // Left blank, the year of the result is the latest that has one: it moves on when the new scores are typed.
  const resultYear: Change = { cell: agency.resultYear, after: '' };
  const changes = [...years, resultYear, roundChange(agency, 6), ...newMemo(agency)];
  const measures = nextYearsMeasures(book);
  return [
    ...edits(book, changes),
    ...newScoreColumn(book),
    ...(measures.length > 0 ? [{ kind: 'edit-cells', edits: measures } as const] : []),
  ];
}

function edits(book: Workbook, changes: readonly Change[]): readonly CarryForwardEdit[] {
  const wanted = changesOf(book, changes);
  return wanted.length > 0 ? [{ kind: 'edit-cells', edits: wanted }] : [];
}

function roundChange({ round }: AgencyRecord, value: Round): Change {
  return { cell: round, after: ROUND_CHOICES.find((choice) => choice.value === value)?.word ?? '' };
}

function newMemo({ documentNumber, documentDate }: AgencyRecord): readonly Change[] {
  return [documentNumber, documentDate].map((cell) => ({ cell, after: '' }));
}

/** One more year column, headed like the latest one; none while that still waits for its scores. */
function newScoreColumn({ tables, scores, scoreYears }: Workbook): readonly CarryForwardEdit[] {
  const latest = scoreYears.at(-1);
  const match = tables.ITA_Scores;
  if (latest === undefined || match.kind !== 'found') return [];
  if (scores.every((record) => record.scores.get(latest)?.reading === 'blank')) return [];
  const column = match.columns.find(({ year }) => year === latest);
  const header = column?.era === 'buddhist' ? withNextYears(column.header) : String(latest + 1);
  return [{ kind: 'insert-column', table: 'ITA_Scores', header }];
}
