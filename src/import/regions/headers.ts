import { isScore, isTick, readStatus } from '../headings/content';
import { LONGEST_HEADING, matchHeading } from '../headings/match-heading';
import { WEIGHT, type Candidate, type Role } from '../headings/roles';
import { readTool, TOOL_IDS } from '../../assessment/indicators';
import { readYear, yearsIn } from '../../thai/dates/years';
import { foldThai } from '../../thai/text/repair';
import type { SourceCell } from '../source';
import type { GridView } from './grid-view';

/** Rows of headings: the first, and the one behind the last. */
export interface HeaderBlock {
  readonly top: number;
  readonly bottom: number;
}

/** Documents head their tables with up to six rows. */
const MOST_ROWS = 6;
const LONGEST_SUB_HEADING = 60;

/** Roles whose headings also stand in cells of every kind: alone they do not make a row of headings. */
const WEAK: ReadonlySet<Role> = new Set([
  'order',
  'year',
  'remark',
  'level',
  'name',
  'value',
  'item',
  'code',
  'total',
  'group',
]);
const STRONG = WEIGHT.near;
const LEADING_NUMBER = /^\s*\(?[0-9๐-๙]+(?:\.[0-9๐-๙]+)*\s*[.)]\s*\S/;
const NUMBERING = /^\(?[0-9๐-๙]{1,2}\)?$/;

/** The blocks of headings of a view, from top to bottom. */
export function findHeaders(view: GridView): readonly HeaderBlock[] {
  const blocks: HeaderBlock[] = [];
  for (let row = 0; row < view.rows; row += 1) {
    if (!isHeaderRow(view, row)) continue;
    const block = blockFrom(view, row, blocks.at(-1)?.bottom ?? 0);
    blocks.push(block);
    row = block.bottom - 1;
  }
  return blocks;
}

/**
 * Whether headings stand in this row: two cells of its own or more, none of them beginning with a number or holding a
 * value, none merged down from above, and one of them a name we know (or nearly) beside another that we know.
 */
function isHeaderRow(view: GridView, row: number): boolean {
  const cells = view.starting(row);
  if (cells.length < 2 || cells.some((cell) => !canBeHeading(cell.text)) || isUnderMerged(view, row)) return false;
  const best = cells.map(({ text }) => matchHeading(text)[0]);
  const ticks = cells.filter(({ text }) => readStatus(text) !== null).length;
  const tools = cells.filter(({ text }) => isToolName(text)).length;
  const years = cells.filter(({ text }) => readYear(text) !== null).length;
  const matched = best.filter((candidate) => candidate !== undefined).length + extra(ticks) + extra(tools) + years;
  const strong = best.filter((candidate) => candidate && isStrong(candidate)).length + extra(ticks);
  const named = best.filter((candidate) => candidate && WEIGHT[candidate.certainty] >= STRONG).length + extra(tools);
  return (strong >= 1 || named >= 2) && matched >= 2 && matched * 2 >= cells.length;
}

/** One status or tool is a value; several side by side are headings. */
function extra(count: number): number {
  return count >= 2 ? count : 0;
}

function isStrong({ role, certainty }: Candidate): boolean {
  return WEIGHT[certainty] >= STRONG && !WEAK.has(role);
}

function canBeHeading(text: string): boolean {
  if (text.length > LONGEST_HEADING || isTick(text)) return false;
  if (readYear(text) !== null) return true;
  return !LEADING_NUMBER.test(text) && !isScore(text);
}

/** Whether all of these could be headings. */
export function areShortTexts(cells: readonly SourceCell[]): boolean {
  return cells.every(({ text }) => canBeHeading(text) && text.length <= LONGEST_SUB_HEADING);
}

function isUnderMerged(view: GridView, row: number): boolean {
  for (let column = view.left; column < view.right; column += 1) {
    if (view.isTied(row, column) && view.at(row, column)) return true;
  }
  return false;
}

/** Whether a cell is one of the three names and nothing else. */
export function isToolName(text: string): boolean {
  return (TOOL_IDS as readonly string[]).includes(foldThai(text).toUpperCase());
}

/** A block takes in the height of its merged cells, sub-headings, headings cut into lines and a row that numbers the columns. */
function blockFrom(view: GridView, row: number, above: number): HeaderBlock {
  let bottom = row + 1;
  const grow = (from: number): void => {
    for (const cell of view.starting(from)) bottom = Math.max(bottom, cell.row + cell.rowSpan);
  };
  grow(row);
  for (let next = row + 1; next < bottom; next += 1) grow(next);
  bottom = Math.min(bottom, row + MOST_ROWS);
  while (bottom < row + MOST_ROWS && belongs(view, row, bottom)) {
    const next = bottom;
    bottom += 1;
    grow(next);
    bottom = Math.min(bottom, row + MOST_ROWS);
  }
  return { top: parentTop(view, row, above), bottom };
}

function belongs(view: GridView, top: number, row: number): boolean {
  const cells = view.starting(row);
  if (cells.length === 0 || cells.some(({ text }) => text.length > LONGEST_SUB_HEADING)) return false;
  if (cells.length > 1 && cells.every(({ text }) => NUMBERING.test(text)) && isCounting(cells)) return true;
  if (isUnderMerged(view, row) || cells.some(({ text }) => !canBeHeading(text))) return false;
  return areSubHeadings(view, row, cells) || areYears(cells) || areContinued(view, top, row, cells);
}

/** `(1) (2) (3)` below the headings; two columns of data could do that too, so three are asked for. */
function isCounting(cells: readonly SourceCell[]): boolean {
  const numbers = cells.map(({ text }) => Number(foldThai(text).replace(/[()]/g, '')));
  return (
    numbers.length >= 3 && numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + 1)
  );
}

/** All below a heading that spans several columns, and one of them something we know. */
function areSubHeadings(view: GridView, row: number, cells: readonly SourceCell[]): boolean {
  const areUnder = cells.every((cell) => {
    const parent = view.at(row - 1, cell.column);
    return (
      parent !== undefined &&
      parent.columnSpan > 1 &&
      cell.column + cell.columnSpan <= parent.column + parent.columnSpan
    );
  });
  if (!areUnder || (cells.length === 1 && (cells[0]?.columnSpan ?? 1) > 1)) return false;
  return cells.some(({ text }) => isSubHeading(text)) || cells.some(({ text }) => matchHeading(text).length > 0);
}

/** Years below a heading whose cells were not merged. */
function areYears(cells: readonly SourceCell[]): boolean {
  const years = cells.filter(({ text }) => text.length <= 30 && yearsIn(text).length === 1);
  return years.length >= 2 && years.length * 2 >= cells.length;
}

function isSubHeading(text: string): boolean {
  const [best] = matchHeading(text);
  if (best && WEIGHT[best.certainty] >= STRONG) return true;
  return readStatus(text) !== null || yearsIn(text).length === 1 || isToolName(text) || readTool(text) !== null;
}

/** A heading of two lines that a paste spread over two rows: every cell completes the heading above it. */
function areContinued(view: GridView, top: number, row: number, cells: readonly SourceCell[]): boolean {
  return cells.every((cell) => {
    const above = pathTo(view, top, row, cell.column);
    const over = view.at(row - 1, cell.column);
    if (above.length === 0 || (over && over.columnSpan < cell.columnSpan)) return false;
    const [alone] = matchHeading(cell.text);
    const [joined] = matchHeading([...above, cell.text].join(''));
    const isOwnHeading = alone !== undefined && isStrong(alone);
    return !isOwnHeading && joined !== undefined && WEIGHT[joined.certainty] >= STRONG;
  });
}

/** The texts of the headings over a column from `top` to before `bottom`, each cell once. */
export function pathTo(view: GridView, top: number, bottom: number, column: number): readonly string[] {
  return cellsTo(view, top, bottom, column).map(({ text }) => text);
}

/** The heading cells over a column, from the top. */
export function cellsTo(view: GridView, top: number, bottom: number, column: number): readonly SourceCell[] {
  const cells = new Set<SourceCell>();
  for (let row = top; row < bottom; row += 1) {
    const cell = view.at(row, column);
    if (cell) cells.add(cell);
  }
  return [...cells];
}

/** Rows above that only group the columns («ผลการดำเนินงาน» over three of them) belong to the headings too. */
function parentTop(view: GridView, row: number, above: number): number {
  let top = row;
  while (top > above && row - top < MOST_ROWS) {
    const cells = view.starting(top - 1);
    const groups = cells.filter(({ columnSpan }) => columnSpan > 1);
    const isParent =
      cells.length >= 2 &&
      groups.length > 0 &&
      cells.every(({ text }) => canBeHeading(text) && text.length <= LONGEST_SUB_HEADING);
    if (!isParent || isUnderMerged(view, top - 1)) break;
    top -= 1;
  }
  return top;
}
