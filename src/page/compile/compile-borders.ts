import { rangeName, type Rectangle } from '../../a1';
import type { Edge, SheetAction } from '../model/sheet-actions';
import type { PlacedCell, PlacedRow } from '../layout/lay-out';
import type { PagedLayout } from '../layout/paginate';
import { chunkAreas } from './chunk-areas';
import { Rectangles } from './rectangles';

/** Lines that go together: around every cell, between the rows of a dotted form, or around the pieces of a cut row. */
type Lines = 'frame' | 'dotted' | 'pieces' | 'other pieces';

/**
 * The lines around cells. Frames and the uprights between columns are given apart: headings without uprights then share
 * one frame with the table they are in.
 */
export function borderActions({ rows, breaks }: PagedLayout): readonly SheetAction[] {
  const lines = new Rectangles<Lines>();
  const uprights = new Rectangles<'uprights'>();
  const alternation = new Alternation();
  const starts = new Set(breaks);
  let page = 0;
  rows.forEach((placed, row) => {
    if (starts.has(row)) page += 1;
    for (const cell of placed.cells) {
      const kind = linesOf(cell, placed, (joined) => alternation.of(cell.column, `${joined} on ${page}`));
      if (kind === null) continue;
      const right = cell.column + cell.span - 1;
      for (let below = row; below < row + cell.rowSpan; below += 1) {
        lines.add(kind, below, cell.column, right);
        if (kind === 'frame' && cell.style.border === 'grid') uprights.add('uprights', below, cell.column, right);
      }
    }
  });
  return [
    ...lines.entries().flatMap(([kind, blocks]) => linesAround(kind, blocks)),
    ...uprights.entries().flatMap(([, blocks]) => draw(blocks, ['inside-vertical'], 'thin')),
  ];
}

function linesOf(
  { style: { border }, block }: PlacedCell,
  { pieceOf }: PlacedRow,
  piecesOf: (joined: number) => Lines,
): Lines | null {
  if (border === 'none') return null;
  if (border === 'dotted-below') return 'dotted';
  const joined = block ?? pieceOf;
  return border === 'grid' && joined !== null ? piecesOf(joined) : 'frame';
}

/**
 * Gives what is drawn as one in a column two kinds in turn: so two tall rows or blocks, one below the other, are kept
 * apart, and so are the parts of one on two sheets of paper, each with its border closed.
 */
class Alternation {
  private readonly last = new Map<number, { readonly key: string; readonly kind: Lines }>();

  of(column: number, key: string): Lines {
    const before = this.last.get(column);
    if (before?.key === key) return before.kind;
    const kind: Lines = before?.kind === 'pieces' ? 'other pieces' : 'pieces';
    this.last.set(column, { key, kind });
    return kind;
  }
}

function linesAround(kind: Lines, blocks: readonly Rectangle[]): readonly SheetAction[] {
  if (kind === 'dotted') return draw(blocks, ['bottom', 'inside-horizontal'], 'dotted');
  return draw(
    blocks,
    ['top', 'bottom', 'left', 'right', kind === 'frame' ? 'inside-horizontal' : 'inside-vertical'],
    'thin',
  );
}

/** Lines inside are asked only of areas that have an inside. */
function draw(blocks: readonly Rectangle[], edges: readonly Edge[], line: 'thin' | 'dotted'): readonly SheetAction[] {
  const [whole, flat] = [
    blocks.filter((block) => hasInside(block, edges)),
    blocks.filter((block) => !hasInside(block, edges)),
  ];
  const outer = edges.filter((edge) => !edge.startsWith('inside'));
  return [...bordered(whole, edges, line), ...bordered(flat, outer, line)];
}

function hasInside({ top, bottom, left, right }: Rectangle, edges: readonly Edge[]): boolean {
  if (edges.includes('inside-horizontal')) return bottom > top;
  return right > left;
}

function bordered(
  blocks: readonly Rectangle[],
  edges: readonly Edge[],
  line: 'thin' | 'dotted',
): readonly SheetAction[] {
  if (blocks.length === 0 || edges.length === 0) return [];
  return chunkAreas(blocks.map(rangeName), (areas) => ({ kind: 'border', areas, edges, line }));
}
