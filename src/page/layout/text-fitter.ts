import { wrapLines, type Line } from '../../thai/layout/wrap-lines';
import { widthOf, type TextMeasurer, type TextSetting } from '../../thai/layout/measure-text';
import { writtenOf } from '../model/content';
import type { Content } from '../model/page';
import type { Style } from '../model/text-styles';

/** What Excel and LibreOffice leave free at the sides of a cell, in points. */
const SIDE_ROOM = 4;

/** Printers set a little wider than the font says; found by comparing with LibreOffice's own line breaks. */
const LOOSENESS = 1.02;

/**
 * Height of a line, in font sizes. LibreOffice sets lines of the report font 1.07 apart. A single cell gets that and a
 * little more; merged cells, which no program ever fits anew, get more, as Excel sets lines wider apart.
 */
const CELL_PITCH = 1.125;
const MERGED_PITCH = 1.25;

/** Room above and below the lines of a cell, in points. */
const VERTICAL_ROOM = 3;

/** How a text lies in its cell: how wide the cell is, and whether it is merged from several. */
export interface Box {
  readonly width: number;
  readonly merged: boolean;
}

/** Tells how many lines texts take and how high their cells must be. Remembers what it has measured. */
export class TextFitter {
  /** By style, width and text. */
  private readonly wrapped = new Map<Style, Map<number, Map<string, readonly Line[]>>>();

  constructor(private readonly measurer: TextMeasurer) {}

  /** The lines of a text in a cell of this width. */
  linesOf(text: string, style: Style, width: number): readonly Line[] {
    const known = this.knownFor(style, width);
    const found = known.get(text);
    if (found) return found;
    const lines = wrapLines(text, (width - SIDE_ROOM) / LOOSENESS, this.settingOf(style));
    known.set(text, lines);
    return lines;
  }

  /** Whether a text stands on one line of this width. */
  fitsOnOneLine(text: string, style: Style, width: number): boolean {
    const isOneLine = !text.includes('\n');
    return isOneLine && widthOf(text, this.settingOf(style)) * LOOSENESS <= width - SIDE_ROOM;
  }

  /** The height a cell needs, in points. */
  heightOf(content: Content, style: Style, box: Box): number {
    const text = writtenOf(content);
    const lines = style.wrap && text !== '' ? this.linesOf(text, style, box.width).length : 1;
    return heightOfLines(lines, style, box.merged);
  }

  private settingOf({ size, bold }: Style): TextSetting {
    return { measurer: this.measurer, size, bold };
  }

  private knownFor(style: Style, width: number): Map<string, readonly Line[]> {
    const ofStyle = this.wrapped.get(style) ?? new Map<number, Map<string, readonly Line[]>>();
    const ofWidth = ofStyle.get(width) ?? new Map<string, readonly Line[]>();
    this.wrapped.set(style, ofStyle.set(width, ofWidth));
    return ofWidth;
  }
}

/** The height of so many lines, in points. */
export function heightOfLines(lines: number, { size }: Style, merged: boolean): number {
  return lines * size * (merged ? MERGED_PITCH : CELL_PITCH) + VERTICAL_ROOM;
}

/** How many lines a cell of this height holds. */
export function linesWithin(height: number, { size }: Style, merged: boolean): number {
  return Math.floor((height - VERTICAL_ROOM) / (size * (merged ? MERGED_PITCH : CELL_PITCH)));
}
