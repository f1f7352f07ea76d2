import { excelError } from '../excel-error';

/** The file library's notion of a colour. */
export interface FileColor {
  readonly argb?: string;
  readonly theme?: number;
}

/** Colours of the Office theme in the order files number them; tints are left out. */
const THEME = ['FFFFFF', '000000', 'E7E6E6', '44546A', '4472C4', 'ED7D31', 'A5A5A5', 'FFC000', '5B9BD5', '70AD47'];

/** The named colours of HTML that people use in cells; the others are refused. */
const NAMED: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
  grey: '#808080',
  purple: '#800080',
  brown: '#A52A2A',
  pink: '#FFC0CB',
};

/** `#RRGGBB` as Excel gives it, or null when the file names no colour. */
export function colorOf(color: FileColor | undefined): string | null {
  if (color?.argb) return `#${color.argb.slice(-6).toUpperCase()}`;
  if (color?.theme !== undefined) return `#${THEME[color.theme] ?? '000000'}`;
  return null;
}

/** A colour as a program gives it, for the file: `#RRGGBB`, `RRGGBB` or a name. */
export function fileColor(input: unknown): { argb: string } {
  const text = typeof input === 'string' ? (NAMED[input.toLowerCase()] ?? input) : '';
  const digits = /^#?([0-9a-f]{6})$/i.exec(text)?.[1];
  if (!digits) throw excelError('InvalidArgument');
  return { argb: `FF${digits.toUpperCase()}` };
}
