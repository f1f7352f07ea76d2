import { isSubItem } from '../headings/numbering';
import { matchHeading } from '../headings/match-heading';
import { plainHeading } from '../headings/plain';
import { WEIGHT, type Role } from '../headings/roles';
import type { BlankArea, SourceCell, SourceGrid } from '../source';
import { kindOf } from './classify';
import { columnsOf, type HeadingChoices } from './columns';
import { GridView } from './grid-view';
import { areShortTexts, findHeaders, type HeaderBlock } from './headers';
import type { Region } from './region';

/** A piece of the source in reading order: a table, or the cells of one row that belong to none. */
export type Piece =
  | { readonly kind: 'region'; readonly region: Region }
  | { readonly kind: 'line'; readonly cells: readonly SourceCell[]; readonly grid: SourceGrid };

/** Cuts a grid into tables and lines. Tables side by side are taken one after the other. */
export function piecesOf(grid: SourceGrid, choices: HeadingChoices): readonly Piece[] {
  if (grid.kind === 'paragraph') return [{ kind: 'line', cells: grid.cells, grid }];
  const table = isForm(grid) ? transposed(grid) : grid;
  return bandsOf(new GridView(table)).flatMap((view) => piecesOfView(view, choices));
}

function piecesOfView(view: GridView, choices: HeadingChoices): readonly Piece[] {
  const pieces: Piece[] = [];
  const known = findHeaders(view);
  const headers = known.length > 0 ? known : likelyHeader(view, choices);
  addLines(pieces, view, 0, headers[0]?.top ?? view.rows);
  headers.forEach((header, index) => {
    const limit = headers[index + 1]?.top ?? view.rows;
    const columns = columnsOf(view, header, limit, choices);
    const bottom = endOf(view, header.bottom, limit);
    const kind = kindOf(view, columns, header.bottom, bottom);
    pieces.push({ kind: 'region', region: { kind, view, header, columns, top: header.bottom, bottom } });
    addLines(pieces, view, bottom, limit);
  });
  return pieces;
}

/**
 * The first row of several cells over columns that tell by their cells what they are: headings in words nobody has seen.
 * Taken only where that makes a table of measures.
 */
function likelyHeader(view: GridView, choices: HeadingChoices): readonly HeaderBlock[] {
  let top = 0;
  while (top < view.rows && view.starting(top).length < 3) top += 1;
  if (top >= view.rows - 1 || !areShortTexts(view.starting(top))) return [];
  const header = { top, bottom: top + 1 };
  const columns = columnsOf(view, header, view.rows, choices);
  const told = columns.filter(({ certainty }) => certainty === 'content').length;
  return told >= 2 && kindOf(view, columns, top + 1, view.rows) === 'measures' ? [header] : [];
}

function addLines(pieces: Piece[], view: GridView, top: number, bottom: number): void {
  for (let row = top; row < bottom; row += 1) {
    const cells = view.starting(row);
    if (cells.length > 0) pieces.push({ kind: 'line', cells, grid: view.grid });
  }
}

/** Where a table ends: behind the last row of several cells, and what goes on with that row. */
function endOf(view: GridView, top: number, limit: number): number {
  let end = top;
  for (let row = top; row < limit; row += 1) {
    const cells = view.starting(row);
    const isContinued = row === end && cells.length === 1 && goesOn(view, row, cells[0]);
    if (cells.length > 1 || isContinued) end = row + 1;
    for (const { rowSpan, columnSpan } of cells) {
      if (cells.length > 1 && columnSpan === 1) end = Math.max(end, Math.min(limit, row + rowSpan));
    }
  }
  return end;
}

/** A cell alone goes on with the row above when it stands under another column, is tied to it, or is one of its sub-items. */
function goesOn(view: GridView, row: number, cell: SourceCell | undefined): boolean {
  if (!cell || cell.columnSpan > 1) return false;
  return cell.column !== view.left || isTiedRow(view, row) || isSubItem(cell.text);
}

function isTiedRow(view: GridView, row: number): boolean {
  for (let column = view.left; column < view.right; column += 1) if (view.isTied(row, column)) return true;
  return false;
}

/** The tables that stand side by side in one grid: parted by an empty column, or by the same headings said again. */
function bandsOf(view: GridView): readonly GridView[] {
  const headers = findHeaders(view);
  const edges = [view.left, ...cutsOf(view, headers), view.right];
  return edges.slice(1).map((right, index) => view.within(edges[index] ?? view.left, right));
}

function cutsOf(view: GridView, headers: readonly HeaderBlock[]): readonly number[] {
  const gaps = gapsOf(view).filter((gap) => !headers.some((header) => isOneTable(view, header, gap)));
  return [...new Set([...gaps, ...repeatsIn(view, headers)])].sort((a, b) => a - b);
}

/** The columns behind an empty one: empty in every row of several cells. */
function gapsOf(view: GridView): readonly number[] {
  const used = new Set<number>();
  for (let row = 0; row < view.rows; row += 1) {
    const cells = view.starting(row);
    for (const { column, columnSpan } of cells.length > 1 ? cells : []) {
      for (let at = column; at < column + columnSpan; at += 1) used.add(at);
    }
  }
  const gaps: number[] = [];
  for (let column = view.left + 1; column < view.right; column += 1) {
    if (used.has(column) && !used.has(column - 1) && [...used].some((at) => at < column)) gaps.push(column);
  }
  return gaps;
}

/** Whether headings on both sides of an empty column complete each other: then it is a spacer within one table. */
function isOneTable(view: GridView, { top, bottom }: HeaderBlock, gap: number): boolean {
  const rolesIn = (left: number, right: number): readonly Role[] => {
    const roles: Role[] = [];
    for (let row = top; row < bottom; row += 1) {
      for (const { text, column } of view.starting(row)) {
        const [best] = matchHeading(text);
        const isName = best !== undefined && WEIGHT[best.certainty] >= WEIGHT.near;
        if (isName && column >= left && column < right) roles.push(best.role);
      }
    }
    return roles;
  };
  const before = rolesIn(view.left, gap);
  const after = rolesIn(gap, view.right);
  const isScores = after.includes('score') && after.some((role) => role === 'indicator' || role === 'indicatorName');
  return before.length > 1 && after.length > 0 && !isScores && !after.some((role) => before.includes(role));
}

/** Where the first heading of a row stands a second time, followed by the same second one. */
function repeatsIn(view: GridView, headers: readonly HeaderBlock[]): readonly number[] {
  const cuts = headers.map(({ top }) => {
    const cells = view.starting(top).map(({ text, column }) => ({ column, plain: plainHeading(text) }));
    const [first, second] = cells;
    if (!first || !second) return [];
    return cells.flatMap(({ plain, column }, index) =>
      index > 1 && plain === first.plain && cells[index + 1]?.plain === second.plain ? [column] : [],
    );
  });
  const [shortest = []] = cuts;
  return cuts.every((cut) => cut.length === shortest.length) ? shortest : [];
}

/** Rows of a form, at least: a table of two columns is one when this many of its rows begin with a heading we know. */
const FORM_ROWS = 3;

/** One measure a table, its headings in the first column: «มาตรการ | …», «ผู้รับผิดชอบ | …». */
function isForm({ kind, columns, rows, cells }: SourceGrid): boolean {
  if (kind !== 'table' || columns !== 2) return false;
  const labels = cells.filter(({ column, columnSpan }) => column === 0 && columnSpan === 1);
  const roles = labels.flatMap(({ text }) => {
    const [best] = matchHeading(text);
    return best && WEIGHT[best.certainty] >= WEIGHT.near ? [best.role] : [];
  });
  return roles.length >= FORM_ROWS && roles.length * 2 > rows && roles.includes('title');
}

/** The same cells with rows and columns exchanged. */
function transposed(grid: SourceGrid): SourceGrid {
  const turn = <Area extends BlankArea>(area: Area): Area => ({
    ...area,
    row: area.column,
    column: area.row,
    rowSpan: area.columnSpan,
    columnSpan: area.rowSpan,
  });
  const { rows, columns, cells, blanks } = grid;
  return { ...grid, rows: columns, columns: rows, cells: cells.map(turn), blanks: blanks.map(turn) };
}
