import { readPeriod, type Period } from '../../thai/dates/format-period';
import type { Cell } from '../cell';
import { MEASURES } from '../definitions';
import { remembering } from '../kinds/remember';
import { text } from '../kinds/text';
import { isBlank, readCell, type RawCell } from './read-cell';
import type { ColumnMatch, MeasureRecord, Status } from '../records';
import { rowsOf, type FoundTable } from './rows';

/** Reads the measures. A period without a year is of the fiscal year (B.E.) given; not read when that is not known. */
export function parseMeasures(found: FoundTable, fiscalYear: number | null): readonly MeasureRecord[] {
  const ticks = found.columns.filter(({ tick }) => tick !== undefined);
  const readText = remembering((words: string) => (fiscalYear === null ? null : readPeriod(words, fiscalYear)));
  const own = found.columns.filter(({ field, year }) => field === null && year === null);
  return rowsOf(found, MEASURES.fields).map(({ row, cells, rawCell }) => ({
    row,
    ...cells,
    status: tickedStatus(ticks.map((column) => [column, rawCell(column)])) ?? cells.status,
    period: periodOf(cells, readText),
    others: own
      .map(rawCell)
      .filter(holdsText)
      .map((raw) => readCell(text, raw)),
  }));
}

function periodOf(
  { start, end, periodText }: Pick<MeasureRecord, 'start' | 'end' | 'periodText'>,
  readText: (text: string) => Period | null,
): Period | null {
  if (start.value !== null && end.value !== null) return { start: start.value, end: end.value };
  return periodText.value === null ? null : readText(periodText.value);
}

/** ✓ in any of its forms, / or x, alone or before a remark; `ü` is the tick of the Wingdings font. */
const TICK = /^(?:[✓✔☑✅√/ü]|x(?![a-z]))/i;
const NO_TICK = /^[-–—.]*$/;

type Ticked = readonly [column: ColumnMatch, cell: RawCell];

/**
 * The status whose column is ticked; null without such columns. Two ticks, or anything else than a tick, cannot be read; a
 * row without a tick is blank, at the first of the columns.
 */
function tickedStatus(cells: readonly Ticked[]): Cell<Status> | null {
  const [first] = cells;
  if (!first) return null;
  const filled = cells.filter(([, { raw }]) => !isNoTick(raw));
  const [only, second] = filled;
  if (!only) return { ...first[1], value: null, reading: 'blank' };
  const [{ tick = null }, cell] = second ?? only;
  const isClear = !second && isTick(cell.raw);
  return isClear ? { ...cell, value: tick, reading: 'exact' } : { ...cell, value: null, reading: 'unreadable' };
}

function isTick(raw: RawCell['raw']): boolean {
  return raw === true || TICK.test(String(raw).trim());
}

function isNoTick(raw: RawCell['raw']): boolean {
  return raw === false || isBlank(raw) || NO_TICK.test(String(raw).trim());
}

function holdsText({ raw }: RawCell): boolean {
  return typeof raw === 'string' && !isBlank(raw);
}
