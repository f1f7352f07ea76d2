import { LATIN_BOLD, LATIN_RANGE, LATIN_REGULAR, THAI_BOLD, THAI_RANGE, THAI_REGULAR } from './sarabun-widths';

/** How wide letters are. Injected wherever text is laid out, so that tests can count on round numbers. */
export interface TextMeasurer {
  /** The advance width of one UTF-16 unit, in ems (multiples of the font size); 0 for what stands above or below. */
  readonly advance: (unit: number, bold: boolean) => number;
}

const EM = 1000;

/** Typographic signs outside the two tables, in thousandths of an em: dashes, quotes, bullet, ellipsis. */
const OTHERS: ReadonlyMap<number, number> = new Map([
  [0x00a0, 214], // no-break space
  [0x2013, 330],
  [0x2014, 660],
  [0x2018, 160],
  [0x2019, 160],
  [0x201c, 280],
  [0x201d, 280],
  [0x2022, 270],
  [0x2026, 480],
]);

/** A sign no table knows is drawn from another font: wide enough for most, so that nothing is cut off. */
const UNKNOWN_WIDTH = 700;

const COMBINING = /\p{M}|[\u200b-\u200f\u2060\ufeff]/u;

/** Advances by UTF-16 unit, up to the last of the tables; text is measured letter by letter, so this has to be quick. */
function advancesOf(latin: readonly number[], thai: readonly number[]): Float64Array {
  const [latinFrom] = LATIN_RANGE;
  const [thaiFrom, thaiTo] = THAI_RANGE;
  const advances = Float64Array.from({ length: thaiTo + 1 }, (_, unit) => otherAdvance(unit));
  latin.forEach((width, index) => (advances[latinFrom + index] = width / EM));
  thai.forEach((width, index) => (advances[thaiFrom + index] = width / EM));
  return advances;
}

function otherAdvance(unit: number): number {
  const known = OTHERS.get(unit);
  if (known !== undefined) return known / EM;
  return COMBINING.test(String.fromCharCode(unit)) ? 0 : UNKNOWN_WIDTH / EM;
}

const REGULAR = advancesOf(LATIN_REGULAR, THAI_REGULAR);
const BOLD = advancesOf(LATIN_BOLD, THAI_BOLD);

/** TH Sarabun (PSK and New alike), which Thai official documents are set in. */
export const SARABUN: TextMeasurer = {
  advance: (unit, bold) => (bold ? BOLD : REGULAR)[unit] ?? otherAdvance(unit),
};

/** How a text is set: size in points. */
export interface TextSetting {
  readonly measurer: TextMeasurer;
  readonly size: number;
  readonly bold: boolean;
}

/** The width of a text set on one line, in points. */
export function widthOf(text: string, { measurer, size, bold }: TextSetting): number {
  let ems = 0;
  for (let at = 0; at < text.length; at += 1) ems += measurer.advance(text.charCodeAt(at), bold);
  return ems * size;
}
