import { indicatorOf, INDICATORS, TOOL_IDS, type ToolId } from '../../assessment/indicators';
import { toolMean, TOOL_WEIGHTS } from '../../assessment/scores';
import { fx, live, type Live, type Operand, type Reference } from '../../page/model/live';
import { rounded, weightedSum } from '../../page/model/live-values';
import type { Cell, TableId } from '../../workbook/cell';
import { chosenScore, isPossibleScore } from '../../workbook/indicator-scores';
import type { ColumnMatch, ScoreRecord, Workbook } from '../../workbook/records';
import { structuredReference } from '../../workbook/structured-reference';

/** A figure of the staff's tables: formula-backed where it is stored as a number, plain where it was understood; null without one. */
export type StaffFigure = Live<number> | number | null;

/**
 * The score of an indicator in a year, as the workbook chooses it. `key` is the indicator's number in the formula: the
 * cell of the page that holds it, or the number itself.
 */
export function scoreInTable(book: Workbook, indicator: number, year: number, key: Operand = indicator): StaffFigure {
  const score = chosenScore(book, indicator, year);
  if (!score) return null;
  const { value, cell, record } = score;
  const values = yearColumn(book, year);
  const keys = columnOf(book, 'ITA_Scores', ({ field }) => field === 'number');
  if (!values || !keys || !isStoredNumber(cell) || !isStoredNumber(record.number)) return value;
  const isFirst = book.scores.find(({ number }) => number.value === indicator) === record;
  // An earlier row of the indicator that holds no possible score is passed over, as the workbook passes it over. To
  // Excel text is more than any number, and a blank cell is both 0 and an empty text.
  const row = isFirst
    ? fx`MATCH(${key},${keys},0)`
    : fx`MATCH(1,INDEX((${keys}=${key})*(${values}<>"")*(${values}>=0)*(${values}<=100),0),0)`;
  return live(value, [...fx`INDEX(${values},`, ...row, ')']);
}

/** What an indicator is called in the report: as the clerk has it in ITA_Scores, else its published name. */
export function indicatorName(book: Workbook, indicator: number): string {
  const own = book.scores.find(({ number }) => number.value === indicator)?.name.value?.trim();
  return own || (indicatorOf(indicator)?.name ?? '');
}

/** The announced total of a year, or the announced score of one of its tools. */
export function announced(book: Workbook, year: number, of: 'total' | ToolId): StaffFigure {
  const record = book.results.find((result) => result.year.value === year);
  const cell = of === 'total' ? record?.total : record?.tools[of];
  if (!record || !cell || cell.value === null) return null;
  const values = columnOf(book, 'ITA_Results', ({ field }) => field === of);
  const keys = columnOf(book, 'ITA_Results', ({ field }) => field === 'year');
  if (!values || !keys || !isStoredNumber(cell) || !isStoredNumber(record.year)) return cell.value;
  return live(cell.value, fx`INDEX(${values},MATCH(${year},${keys},0))`);
}

/** The scores of the tools in a year, unrounded, formula-backed on the table as a whole; null where that cannot be said soundly. */
export function toolScores(book: Workbook, year: number): Readonly<Record<ToolId, Live<number>>> | null {
  const values = yearColumn(book, year);
  const tools = columnOf(book, 'ITA_Scores', ({ field }) => field === 'tool');
  if (!values || !tools || !isWholeYear(book.scores, year)) return null;
  const mean = (tool: ToolId): Live<number> => {
    const scores = book.scores.filter((record) => record.tool.value === tool);
    return live(
      toolMean(scores.map((record) => record.scores.get(year)?.value ?? null)) ?? 0,
      fx`AVERAGEIF(${tools},${tool},${values})`,
    );
  };
  return { IIT: mean('IIT'), EIT: mean('EIT'), OIT: mean('OIT') };
}

/** The weighted total of a year from its scores, else what was announced. */
export function totalInTables(book: Workbook, year: number): StaffFigure {
  const tools = toolScores(book, year);
  if (!tools) return announced(book, year, 'total');
  return rounded(weightedSum(TOOL_IDS.map((tool) => ({ value: tools[tool], weight: TOOL_WEIGHTS[tool] }))));
}

/** All scores of a year, for MIN and MAX; null where they are not all stored as numbers. */
export function yearColumn(book: Workbook, year: number): Reference | null {
  return columnOf(book, 'ITA_Scores', (column) => column.year === year);
}

/** A column of a staff table in a formula, by the names that table and header really have. */
export function columnOf(book: Workbook, table: TableId, isMeant: (column: ColumnMatch) => boolean): Reference | null {
  const match = book.tables[table];
  const column = match.kind === 'found' ? match.columns.find(isMeant) : undefined;
  return match.kind === 'found' && column ? { reference: structuredReference(match.table.name, column.header) } : null;
}

/** Text that was understood as a number is no number to a formula. */
export function isStoredNumber({ raw, value }: Cell<number>): boolean {
  return typeof raw === 'number' && raw === value;
}

/** The ten indicators once each, every tool as the formula spells it, every score of the year possible and stored as a number. */
function isWholeYear(scores: readonly ScoreRecord[], year: number): boolean {
  const isOneEach =
    scores.length === INDICATORS.length &&
    INDICATORS.every(({ number, tool }) =>
      scores.some((record) => record.number.value === number && String(record.tool.raw).toUpperCase() === tool),
    );
  return isOneEach && scores.every((record) => isStored(record.scores.get(year)));
}

function isStored(cell: Cell<number> | undefined): boolean {
  return cell !== undefined && isStoredNumber(cell) && isPossibleScore(cell.value);
}
