import { writtenOf } from '../model/content';
import { linesWithin, type TextFitter } from './text-fitter';
import type { PlacedCell, PlacedRow } from './lay-out';
import { wholePixels } from '../model/paper';

/** One cell of a tall row: its text cut into lines, of which so many are taken already. */
interface Flow {
  readonly cell: PlacedCell;
  readonly text: string;
  readonly lines: ReturnType<TextFitter['linesOf']>;
  readonly width: number;
  taken: number;
}

/** A row too tall for where it stands, taken piece by piece from the top; each cell's text flows on from piece to piece. */
export class TallRow {
  private readonly flows: readonly Flow[];
  private pieces = 0;

  /** `number` tells the pieces of this row from those of other rows. */
  constructor(
    private readonly row: PlacedRow,
    private readonly number: number,
    widths: readonly number[],
    private readonly fitter: TextFitter,
  ) {
    this.flows = row.cells.map((cell) => {
      const { column, span, style, content } = cell;
      const text = writtenOf(content);
      const width = widths.slice(column, column + span).reduce((sum, one) => sum + one, 0);
      return { cell, text, lines: fitter.linesOf(text, style, width), width, taken: 0 };
    });
  }

  /** Whether all of the row has been taken. */
  get isDone(): boolean {
    return this.pieces > 0 && this.flows.every(({ lines, taken }) => taken >= lines.length);
  }

  /** The next piece, at most this high, but never less than a line. */
  take(height: number): PlacedRow {
    const isFirst = this.pieces === 0;
    this.pieces += 1;
    const taken = this.flows.map((flow) => this.takeLines(flow, height, isFirst));
    return {
      cells: taken.map(({ cell }) => cell),
      height: wholePixels(Math.max(...taken.map(({ height: one }) => one)) + 0.74),
      keepWithNext: this.isDone && this.row.keepWithNext,
      pieceOf: this.number,
    };
  }

  /**
   * A text that has to be cut is written as it reads now: there is no formula for half of it. Formulas that speak of it
   * find its beginning.
   */
  private takeLines(
    flow: Flow,
    height: number,
    isFirst: boolean,
  ): { readonly cell: PlacedCell; readonly height: number } {
    const { cell, lines, width, taken } = flow;
    const { style } = cell;
    // A piece by itself may be wrapped a little differently, so it is measured as what it is.
    const heightTo = (end: number) =>
      end === taken ? 0 : this.fitter.heightOf(textOf(flow, taken, end), style, width);
    let end = Math.min(lines.length, taken + Math.max(1, linesWithin(height, style)));
    while (end > taken + 1 && heightTo(end) > height) end -= 1;
    flow.taken = end;
    const isWhole = isFirst && end === lines.length;
    const piece = isWhole ? cell : { ...cell, content: textOf(flow, taken, end), format: null, flagBelow: null };
    return { cell: { ...piece, handle: isFirst ? cell.handle : null }, height: heightTo(end) };
  }
}

/** The text of these lines; null where there are none. */
function textOf({ text, lines }: Flow, from: number, to: number): string | null {
  const part = lines.slice(from, to);
  return part.length === 0 ? null : text.slice(part[0]?.start, part.at(-1)?.end).trimEnd();
}
