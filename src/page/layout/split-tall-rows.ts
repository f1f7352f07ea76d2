import type { TextMeasurer } from '../../thai/layout/measure-text';
import { writtenOf } from '../model/content';
import { heightOfLines, linesWithin, TextFitter } from './text-fitter';
import type { Layout, PlacedCell, PlacedRow } from './lay-out';
import { TALLEST_ROW, wholePixels } from '../model/paper';

/** The share of a sheet of paper that one piece of a row taller than it takes: large enough to read, small enough to place. */
const PIECE = 0.45;

/**
 * Cuts rows that are taller than a sheet of paper (`body` points), or than Excel's rows can be, into rows over which each
 * cell's text flows on. The pieces of a row that fits on one sheet of paper stay together.
 */
export function splitTallRows(layout: Layout, body: number, measurer: TextMeasurer): Layout {
  const tallest = Math.min(body, TALLEST_ROW);
  if (layout.rows.every(({ height }) => height <= tallest)) return layout;
  const splitter = new Splitter(layout.widths, new TextFitter(measurer));
  let number = 0;
  const rows = layout.rows.flatMap((row) => {
    if (row.height <= tallest) return [row];
    number += 1;
    const fitsOnPaper = row.height <= body;
    const height = fitsOnPaper ? tallest : Math.min(tallest, body * PIECE);
    return splitter.split(row, { number, height, keepTogether: fitsOnPaper });
  });
  return { ...layout, rows };
}

/** One cell of a tall row, its text cut where pieces end. */
interface Flow {
  readonly cell: PlacedCell;
  readonly pieces: readonly string[];
  /** Height of the cell in each piece. */
  readonly heights: readonly number[];
}

/** How one row is cut: into pieces of at most this height. */
interface Cut {
  readonly number: number;
  readonly height: number;
  readonly keepTogether: boolean;
}

class Splitter {
  constructor(
    private readonly widths: readonly number[],
    private readonly fitter: TextFitter,
  ) {}

  split(row: PlacedRow, { number, height, keepTogether }: Cut): readonly PlacedRow[] {
    const flows = row.cells.map((cell) => this.flow(cell, height));
    const count = Math.max(...flows.map(({ pieces }) => pieces.length));
    return Array.from({ length: count }, (_, index) => ({
      cells: flows.map(({ cell, pieces }) => pieceOf(cell, pieces[index] ?? null, index)),
      height: wholePixels(Math.max(...flows.map(({ heights }) => heights[index] ?? 0)) + 0.74),
      keepWithNext: index < count - 1 ? keepTogether : row.keepWithNext,
      pieceOf: number,
    }));
  }

  private flow(cell: PlacedCell, height: number): Flow {
    const { style, column, span, rowSpan } = cell;
    const text = writtenOf(cell.content);
    const merged = span * rowSpan > 1;
    const width = this.widths.slice(column, column + span).reduce((sum, one) => sum + one, 0);
    const lines = this.fitter.linesOf(text, style, width);
    const size = Math.max(1, linesWithin(height, style, merged));
    const pieces: string[] = [];
    const heights: number[] = [];
    for (let first = 0; first < lines.length; first += size) {
      const part = lines.slice(first, first + size);
      pieces.push(text.slice(part[0]?.start, part.at(-1)?.end).trimEnd());
      heights.push(heightOfLines(part.length, style, merged));
    }
    return { cell, pieces, heights };
  }
}

/**
 * A text that has to be cut is written as it reads now: there is no formula for half of it. Formulas that speak of it
 * find its beginning.
 */
function pieceOf(cell: PlacedCell, text: string | null, index: number): PlacedCell {
  const isWhole = index === 0 && text === writtenOf(cell.content).trimEnd();
  if (isWhole) return cell;
  return { ...cell, content: text, handle: index === 0 ? cell.handle : null, format: null, flagBelow: null };
}
