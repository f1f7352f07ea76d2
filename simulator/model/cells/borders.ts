import type { BorderStyle, Borders } from '@cj-tech-master/excelts';
import type { Area } from '../address';
import { colorOf, fileColor } from './colors';
import { excelError } from '../excel-error';
import { omit } from '../omit';
import type { SheetModel } from '../sheets/sheet-model';
import { common, restyle, type CellStyle } from './cell-styles';

/** The borders that a cell or a range can have, in the words of `Excel.BorderIndex`. */
export const SIDES = [
  'DiagonalDown',
  'DiagonalUp',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'EdgeTop',
  'InsideHorizontal',
  'InsideVertical',
] as const;

/** One of the borders of a range. */
export type Side = (typeof SIDES)[number];
type Edge = 'top' | 'bottom' | 'left' | 'right' | 'diagonal';

/** A border as the API shows it. */
export interface Line {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

const NONE: Line = { style: 'None', weight: 'Thin', color: '#000000' };

/** Excel's line style and weight → the file's one style. A weight a style does not have falls back to its thin form. */
const FILE_STYLES: Readonly<Record<string, Readonly<Record<string, BorderStyle>>>> = {
  Continuous: { Hairline: 'hair', Thin: 'thin', Medium: 'medium', Thick: 'thick' },
  Dash: { Thin: 'dashed', Medium: 'mediumDashed' },
  DashDot: { Thin: 'dashDot', Medium: 'mediumDashDot' },
  DashDotDot: { Thin: 'dashDotDot', Medium: 'mediumDashDotDot' },
  Dot: { Thin: 'dotted' },
  Double: { Thin: 'double', Thick: 'double' },
  SlantDashDot: { Thin: 'slantDashDot', Medium: 'slantDashDot' },
};

const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'];

interface Place {
  readonly area: Area;
  readonly edge: Edge;
}

/** The cells and edges one side of an area is made of. */
function placesOf(side: Side, area: Area): readonly Place[] {
  switch (side) {
    case 'EdgeTop':
      return [{ area: { ...area, bottom: area.top }, edge: 'top' }];
    case 'EdgeBottom':
      return [{ area: { ...area, top: area.bottom }, edge: 'bottom' }];
    case 'EdgeLeft':
      return [{ area: { ...area, right: area.left }, edge: 'left' }];
    case 'EdgeRight':
      return [{ area: { ...area, left: area.right }, edge: 'right' }];
    case 'InsideHorizontal':
      return area.top === area.bottom
        ? []
        : [
            { area: { ...area, bottom: area.bottom - 1 }, edge: 'bottom' },
            { area: { ...area, top: area.top + 1 }, edge: 'top' },
          ];
    case 'InsideVertical':
      return area.left === area.right
        ? []
        : [
            { area: { ...area, right: area.right - 1 }, edge: 'right' },
            { area: { ...area, left: area.left + 1 }, edge: 'left' },
          ];
    default:
      return [{ area, edge: 'diagonal' }];
  }
}

/** What all cells on that side have in common; null for what differs. */
export function readBorder(sheet: SheetModel, areas: readonly Area[], side: Side, part: keyof Line): string | null {
  const places = areas.flatMap((area) => placesOf(side, area).slice(0, 1));
  if (places.length === 0) return NONE[part];
  const values = places.map(({ area, edge }) => common(sheet, [area], (style) => lineOf(style, edge)[part]));
  return values.every((value) => value === values[0]) ? (values[0] ?? null) : null;
}

/** Draws one side of each area. A line with a weight or colour but no style yet becomes a continuous one. */
export function writeBorder(
  sheet: SheetModel,
  areas: readonly Area[],
  side: Side,
  part: keyof Line,
  value: unknown,
): void {
  for (const { area, edge } of areas.flatMap((one) => placesOf(side, one))) {
    restyle(sheet, area, (style) => {
      const before = lineOf(style, edge);
      const drawn = before.style === 'None' && part !== 'style' ? { ...before, style: 'Continuous' } : before;
      return withLine(style, edge, side, { ...drawn, [part]: value });
    });
  }
  sheet.workbook.dirty();
}

function lineOf(style: CellStyle, edge: Edge): Line {
  const border = style.border?.[edge];
  if (!border?.style) return NONE;
  for (const [name, weights] of Object.entries(FILE_STYLES)) {
    const weight = Object.keys(weights).find((key) => weights[key] === border.style);
    if (weight)
      return {
        style: name,
        weight: border.style === 'double' ? 'Thick' : weight,
        color: colorOf(border.color) ?? '#000000',
      };
  }
  return NONE;
}

function withLine(style: CellStyle, edge: Edge, side: Side, line: Line): CellStyle {
  const others = omit(style.border ?? {}, edge);
  const fileStyle = fileStyleOf(line);
  if (!fileStyle) return { ...style, border: others };
  const diagonal = edge === 'diagonal' ? { up: side === 'DiagonalUp', down: side === 'DiagonalDown' } : {};
  const border: Partial<Borders> = {
    ...others,
    [edge]: { style: fileStyle, color: fileColor(line.color), ...diagonal },
  };
  return { ...style, border };
}

/** The file's name for a line; null for none. */
export function fileStyleOf(line: Line): BorderStyle | null {
  if (line.style === 'None') return null;
  const weights = FILE_STYLES[line.style];
  if (!weights || !WEIGHTS.includes(line.weight)) throw excelError('InvalidArgument');
  return weights[line.weight] ?? weights['Thin'] ?? null;
}
