import type { SheetAction } from './sheet-actions';

/** Which way the paper lies. */
export type Orientation = 'portrait' | 'landscape';

type Margins = Extract<SheetAction, { kind: 'page-setup' }>['margins'];

const POINTS_PER_CENTIMETRE = 72 / 2.54;

/** A4, in points. */
const SHORT_SIDE = 21 * POINTS_PER_CENTIMETRE;
const LONG_SIDE = 29.7 * POINTS_PER_CENTIMETRE;

/** Margins of official letters (ระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ): left 3 cm, right 2, top 2.5, bottom 2. */
export const MARGINS: Margins = {
  top: inPoints(2.5),
  right: inPoints(2),
  bottom: inPoints(2),
  left: inPoints(3),
  header: inPoints(1.25),
  footer: inPoints(0.9),
};

/**
 * Percent of its size that a page laid out for the width of its paper is printed in. A little under 100: real columns are
 * rounded to pixels, and one that is a hair too wide would be printed on paper of its own. Programs are never asked to fit
 * a page to its paper, as Excel then no longer heeds page breaks that were set.
 */
export const PRINT_SCALE = 98;

/**
 * The share of the width between the margins that columns are laid out over. LibreOffice makes the columns of a workbook
 * whose standard font is Calibri 5.7 % wider than Excel does, as it does not round the width of a digit to pixels: there,
 * too, no column may be left over for paper of its own.
 */
const LAID_OUT = 0.96;

/** The width in points that a page's columns share. */
export function layoutWidth(orientation: Orientation): number {
  return printable(orientation).width * LAID_OUT;
}

/** Excel's smallest scale, in percent. */
const SMALLEST_SCALE = 10;

/** The scale, in percent, in which columns of this width in all fit the width of the paper. */
export function scaleToFit(width: number, orientation: Orientation): number {
  // The small allowance is for widths that come from the very same number.
  const fitting = Math.floor((PRINT_SCALE * layoutWidth(orientation)) / width + 1e-6);
  return Math.max(SMALLEST_SCALE, Math.min(PRINT_SCALE, fitting));
}

/** Excel sets widths and heights in whole pixels, of which this is one at 96 dots per inch. */
const PIXEL = 0.75;

/** The tallest row there can be, in whole pixels. Excel's limit is 409.5 points. */
export const TALLEST_ROW = 408.75;

/** Width and height in points that the margins leave. */
export function printable(orientation: Orientation): { readonly width: number; readonly height: number } {
  const [width, height] = orientation === 'portrait' ? [SHORT_SIDE, LONG_SIDE] : [LONG_SIDE, SHORT_SIDE];
  return { width: width - MARGINS.left - MARGINS.right, height: height - MARGINS.top - MARGINS.bottom };
}

/** The column widths, in points, that share out a width; whole pixels, never more than there is. */
export function columnWidths(shares: readonly number[], width: number): readonly number[] {
  const all = shares.reduce((sum, share) => sum + share, 0);
  const widths = shares.map((share) => wholePixels((width * share) / all));
  const left = wholePixels(width - widths.reduce((sum, one) => sum + one, 0));
  const widest = widths.indexOf(Math.max(...widths));
  return widths.map((one, index) => (index === widest ? one + left : one));
}

/** The length cut down to whole pixels. */
export function wholePixels(points: number): number {
  // The small allowance keeps a sum of whole pixels from losing one to binary fractions.
  return Math.floor(points / PIXEL + 1e-6) * PIXEL;
}

function inPoints(centimetres: number): number {
  return Math.round(centimetres * POINTS_PER_CENTIMETRE * 100) / 100;
}
