import type { Cell } from '@cj-tech-master/excelts';
import { colorOf } from '../../simulator';

type CellStyle = Cell['style'];
type BorderSide = { readonly style?: string; readonly color?: { argb?: string; theme?: number } };

/** Declarations of CSS by property. */
export type Look = Record<string, string>;

/** What each border style of Excel looks like in CSS. */
const LINES: Readonly<Record<string, string>> = {
  thin: '1px solid',
  hair: '1px dotted',
  dotted: '1px dotted',
  dashed: '1px dashed',
  dashDot: '1px dashed',
  dashDotDot: '1px dashed',
  medium: '2px solid',
  mediumDashed: '2px dashed',
  mediumDashDot: '2px dashed',
  mediumDashDotDot: '2px dashed',
  slantDashDot: '2px dashed',
  thick: '3px solid',
  double: '3px double',
};

const HORIZONTAL: Readonly<Record<string, string>> = {
  left: 'left',
  center: 'center',
  right: 'right',
  justify: 'justify',
  distributed: 'justify',
  centerContinuous: 'center',
};

const VERTICAL: Readonly<Record<string, string>> = { top: 'flex-start', middle: 'center', bottom: 'flex-end' };

/** How far apart Excel sets the lines of Sarabun, in font sizes. */
const SARABUN_LINES = '1.13';

/** Pixels of one step of indent. */
const INDENT = 9;

/** How a cell's own style looks, its lines apart; `kind` decides the side that Excel puts a value to by itself. */
export function lookOf(style: CellStyle, kind: 'text' | 'number' | 'other'): Look {
  const { font = {}, alignment = {}, fill } = style;
  const look: Look = {};
  if (font.name) look['font-family'] = familyOf(font.name);
  if (isSarabun(font.name)) look['line-height'] = SARABUN_LINES;
  if (font.size) look['font-size'] = `${font.size}pt`;
  if (font.bold) look['font-weight'] = 'bold';
  if (font.italic) look['font-style'] = 'italic';
  const lines = [font.underline && font.underline !== 'none' ? 'underline' : '', font.strike ? 'line-through' : ''];
  if (lines.some(Boolean)) look['text-decoration'] = lines.join(' ').trim();
  const color = colorOf(font.color);
  if (color && color !== '#000000') look.color = color;
  const background = fill?.type === 'pattern' && fill.pattern === 'solid' ? colorOf(fill.fgColor) : null;
  if (background) look['background-color'] = background;
  const bySelf = kind === 'number' ? 'right' : kind === 'other' ? 'center' : 'left';
  look['text-align'] = HORIZONTAL[alignment.horizontal ?? ''] ?? bySelf;
  look['align-items'] = VERTICAL[alignment.vertical ?? ''] ?? 'flex-end';
  look['white-space'] = alignment.wrapText || alignment.horizontal === 'justify' ? 'pre-wrap' : 'pre';
  if (alignment.indent)
    look[look['text-align'] === 'right' ? 'padding-right' : 'padding-left'] = `${alignment.indent * INDENT + 3}px`;
  return look;
}

/** The font itself, then what is in for it: Sarabun's letters are much smaller than those of other fonts. */
function familyOf(name: string): string {
  return `'${name.replaceAll("'", '')}', var(${isSarabun(name) ? '--sarabun-fonts' : '--sheet-fonts'})`;
}

function isSarabun(name = ''): boolean {
  return /sarabun/i.test(name);
}

/** One line in CSS; null when there is none. */
export function lineOf(side: BorderSide | undefined): string | null {
  const line = side?.style ? LINES[side.style] : undefined;
  // A hairline is finer than any line of CSS; a lighter colour makes up for it.
  return line ? `${line} ${colorOf(side?.color) ?? (side?.style === 'hair' ? '#8D8D8A' : '#000000')}` : null;
}
