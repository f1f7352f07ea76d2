import { wrapLines, type Line } from '../../thai/layout/wrap-lines';
import { widthOf, type TextMeasurer, type TextSetting } from '../../thai/layout/measure-text';
import { writtenOf } from '../model/content';
import type { Content } from '../model/page';
import type { Style } from '../model/text-styles';

/** What Excel and LibreOffice leave free at the sides of a cell, in points. */
const SIDE_ROOM = 4;

/** What one level of indent takes: three spaces of the workbook's standard font, 6.75 points in Excel, 7.5 in LibreOffice. */
const INDENT = 8;

/**
 * How much wider than the font says a text is taken to be. Programs and printers differ by one or two percent, and a text
 * that only just fits its lines must not lose the last of them: it is given the spare line.
 */
const LOOSENESS = 1.04;

/**
 * Height of a line, in font sizes. Excel sets lines as far apart as Windows says of the font: TH Sarabun reaches from
 * 0.836 of its size above the line to 0.421 below it, rounded up to pixels (a row of 16 points is 21 high). LibreOffice
 * sets them 1.07 apart, and so leaves some of this free. No program fits the rows anew, as their heights are set.
 */
const PITCH = 1.27;

/** Letters, digits and signs of Latin script without a space between them, longer than any word. */
const UNBROKEN = /[!-~]{14,}/g;

/** From this share of the width on, such a stretch may be moved to a line of its own. */
const LONG_SHARE = 0.3;

/** Room above and below the lines of a cell, in points. */
const VERTICAL_ROOM = 2;

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
    const lines = wrapLines(text, roomIn(style, width) / LOOSENESS, this.settingOf(style));
    known.set(text, lines);
    return lines;
  }

  /** The lines of a text that is written line by line, each free to run a little over its end: as the font says, no less. */
  exactLinesOf(text: string, style: Style, width: number): readonly Line[] {
    return wrapLines(text, roomIn(style, width), this.settingOf(style));
  }

  /** The width that a text wants on one line, in points. */
  widthOf(text: string, style: Style): number {
    return widthOf(text, this.settingOf(style)) * LOOSENESS;
  }

  /** Whether a text stands on one line of this width. */
  fitsOnOneLine(text: string, style: Style, width: number): boolean {
    const isOneLine = !text.includes('\n');
    return isOneLine && this.widthOf(text, style) <= roomIn(style, width);
  }

  /** The height a cell needs, in points. */
  heightOf(content: Content, style: Style, width: number): number {
    const text = writtenOf(content);
    if (!style.wrap || text === '') return heightOfLines(1, style);
    const lines = this.linesOf(text, style, width).length + this.spareLines(text, style, width);
    return heightOfLines(lines, style);
  }

  /**
   * Lines to spare for web addresses and the like: every program parts them, and what is written onto them without a
   * space, in its own way. One line for each that is long beside the width of its cell.
   */
  spareLines(text: string, style: Style, width: number): number {
    const long = roomIn(style, width) * LONG_SHARE;
    const stretches = text.match(UNBROKEN) ?? [];
    return stretches.filter((stretch) => this.widthOf(stretch, style) > long).length;
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

/** What the sides of a cell leave for its text, in points. */
export function roomIn({ indent }: Style, width: number): number {
  return width - SIDE_ROOM - indent * INDENT;
}

/** The height of so many lines, in points. */
export function heightOfLines(lines: number, { size }: Style): number {
  return lines * size * PITCH + VERTICAL_ROOM;
}

/** How many lines a cell of this height holds. */
export function linesWithin(height: number, { size }: Style): number {
  return Math.floor((height - VERTICAL_ROOM) / (size * PITCH));
}
