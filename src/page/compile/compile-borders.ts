import type { Edge, SheetAction } from '../model/sheet-actions';
import { areaOf, type Rectangle } from '../address';
import type { Layout, PlacedCell, PlacedRow } from '../layout/lay-out';
import { chunkAreas } from './chunk-areas';
import { Rectangles } from './rectangles';

/** Lines that go together: around every cell, between the rows of a dotted form, or around the pieces of a cut row. */
type Lines = 'frame' | 'dotted' | `pieces ${number}`;

/**
 * The lines around cells. Frames and the uprights between columns are given apart: headings without uprights then share
 * one frame with the table they are in.
 */
export function borderActions({ rows }: Layout): readonly SheetAction[] {
  const lines = new Rectangles<Lines>();
  const uprights = new Rectangles<'uprights'>();
  rows.forEach((placed, row) => {
    for (const cell of placed.cells) {
      const kind = linesOf(cell, placed);
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

function linesOf({ style: { border }, block }: PlacedCell, { pieceOf }: PlacedRow): Lines | null {
  if (border === 'none') return null;
  if (border === 'dotted-below') return 'dotted';
  const joined = block ?? pieceOf;
  // Two kinds taken in turn keep two tall rows or blocks, one below the other, apart.
  return border === 'grid' && joined !== null ? `pieces ${joined % 2}` : 'frame';
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
  return chunkAreas(blocks.map(areaOf), (areas) => ({ kind: 'border', areas, edges, line }));
}
