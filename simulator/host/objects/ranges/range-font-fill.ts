import type { Font } from '@cj-tech-master/excelts';
import { colorOf, fileColor } from '../../../model/cells/colors';
import { omit } from '../../../model/omit';
import { requirePermission } from '../../../model/sheets/protection-state';
import { restyle, type CellStyle } from '../../../model/cells/cell-styles';
import { describeClass, type HostObject } from '../../describe';
import { bool, nameOf, oneOf, styled, within } from './styled';
import type { AreasTarget } from '../handles';

const UNDERLINE = {
  None: 'none',
  Single: 'single',
  Double: 'double',
  SingleAccountant: 'singleAccounting',
  DoubleAccountant: 'doubleAccounting',
} as const;

function withFont(style: CellStyle, font: Partial<Font>): CellStyle {
  return { ...style, font: { ...style.font, ...font } };
}

const defaultFont = ({ sheet }: AreasTarget): Partial<Font> => sheet.workbook.book.defaultFont ?? {};

const FONT = describeClass<Excel.RangeFont, AreasTarget>({
  name: 'RangeFont',
  scalars: {
    name: styled(
      (style, target) => style.font?.name ?? defaultFont(target).name ?? 'Calibri',
      (style, name: string) => withFont(withoutScheme(style), { name }),
    ),
    size: styled(
      (style, target) => style.font?.size ?? defaultFont(target).size ?? 11,
      (style, size) => withFont(style, { size: within(size, 1, 409) }),
    ),
    color: styled(
      (style) => colorOf(style.font?.color) ?? '#000000',
      (style, color) => withFont(style, { color: fileColor(color) }),
    ),
    bold: styled(
      (style) => style.font?.bold === true,
      (style, value) => withFont(style, { bold: bool(value) }),
    ),
    italic: styled(
      (style) => style.font?.italic === true,
      (style, value) => withFont(style, { italic: bool(value) }),
    ),
    strikethrough: styled(
      (style) => style.font?.strike === true,
      (style, value) => withFont(style, { strike: bool(value) }),
    ),
    underline: styled(
      (style) => (style.font?.underline === true ? 'Single' : nameOf(UNDERLINE, style.font?.underline, 'None')),
      (style, value) => withFont(style, { underline: oneOf(UNDERLINE, value) }),
    ),
  },
});

/** A font chosen by name no longer follows the theme. */
function withoutScheme(style: CellStyle): CellStyle {
  return { ...style, font: omit(style.font ?? {}, 'scheme') };
}

const FILL = describeClass<Excel.RangeFill, AreasTarget>({
  name: 'RangeFill',
  scalars: {
    // Cells without a fill are said to be white.
    color: styled(
      (style) => (style.fill?.type === 'pattern' && colorOf(style.fill.fgColor)) || '#FFFFFF',
      (style, color) => ({ ...style, fill: { type: 'pattern', pattern: 'solid', fgColor: fileColor(color) } }),
    ),
  },
  methods: {
    clear: ({ sheet, areas }) => {
      requirePermission(sheet, 'allowFormatCells');
      for (const area of areas) restyle(sheet, area, (style) => omit(style, 'fill'));
      sheet.workbook.dirty();
    },
  },
});

/** A handle of `Excel.RangeFont`. */
export function rangeFont(target: AreasTarget): HostObject<AreasTarget> {
  return { type: FONT, target };
}

/** A handle of `Excel.RangeFill`. */
export function rangeFill(target: AreasTarget): HostObject<AreasTarget> {
  return { type: FILL, target };
}
