import type { Alignment, Font } from '@cj-tech-master/excelts';
import { readBorder, SIDES, writeBorder, type Line, type Side } from '../../model/borders';
import { colorOf, fileColor } from '../../model/colors';
import { excelError } from '../../model/excel-error';
import {
  autofitColumns,
  autofitRows,
  columnWidth,
  commonSize,
  rowHeight,
  setColumnWidths,
  setRowHeights,
  STANDARD_WIDTH_POINTS,
} from '../../model/line-sizes';
import { requirePermission, requireUnprotected } from '../../model/protection';
import { common, restyle, type CellStyle } from '../../model/styles';
import { alike, describeClass, type HostObject, type Scalar } from '../describe';
import type { AreasTarget } from './range-areas';

const HORIZONTAL = {
  General: undefined,
  Left: 'left',
  Center: 'center',
  Right: 'right',
  Fill: 'fill',
  Justify: 'justify',
  CenterAcrossSelection: 'centerContinuous',
  Distributed: 'distributed',
} as const;
const VERTICAL = {
  Top: 'top',
  Center: 'middle',
  Bottom: 'bottom',
  Justify: 'justify',
  Distributed: 'distributed',
} as const;
const UNDERLINE = {
  None: 'none',
  Single: 'single',
  Double: 'double',
  SingleAccountant: 'singleAccounting',
  DoubleAccountant: 'doubleAccounting',
} as const;

type Read<T> = (style: CellStyle, target: AreasTarget) => T;
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- what a program gives is checked by the property itself
type Write = (style: CellStyle, value: any) => CellStyle;

/** A property of each cell's style: read as what all cells share, written to every cell. */
function styled<T>(read: Read<T>, write: Write): Scalar<AreasTarget> {
  return {
    get: (target) => common(target.sheet, target.areas, (style) => read(style, target)),
    set: ({ sheet, areas }, value) => {
      requirePermission(sheet, 'allowFormatCells');
      for (const area of areas) restyle(sheet, area, (style) => write(style, value));
      sheet.workbook.dirty();
    },
  };
}

function oneOf<T extends object>(choices: T, value: unknown): T[keyof T] {
  if (typeof value !== 'string' || !(value in choices)) throw excelError('InvalidArgument');
  return choices[value as keyof T];
}

function nameOf(choices: Readonly<Record<string, unknown>>, value: unknown, otherwise: string): string {
  return Object.keys(choices).find((key) => choices[key] === value) ?? otherwise;
}

function bool(value: unknown): boolean {
  if (typeof value !== 'boolean') throw excelError('InvalidArgument');
  return value;
}

function within(value: unknown, least: number, most: number): number {
  if (typeof value !== 'number' || value < least || value > most) throw excelError('InvalidArgument');
  return value;
}

function withAlignment(
  style: CellStyle,
  alignment: { [Name in keyof Alignment]?: Alignment[Name] | undefined },
): CellStyle {
  const merged = Object.entries({ ...style.alignment, ...alignment }).filter(([, value]) => value !== undefined);
  return { ...style, alignment: Object.fromEntries(merged) };
}

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
  const { scheme: _, ...font } = style.font ?? {};
  return { ...style, font };
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
      for (const area of areas) restyle(sheet, area, ({ fill: _, ...style }) => style);
      sheet.workbook.dirty();
    },
  },
});

interface BorderTarget extends AreasTarget {
  readonly side: Side;
}

const BORDER = describeClass<Excel.RangeBorder, BorderTarget>({
  name: 'RangeBorder',
  id: ({ side }) => side,
  scalars: {
    sideIndex: { get: ({ side }) => side },
    ...alike<BorderTarget, keyof Line>(
      ['style', 'weight', 'color'],
      ({ sheet, areas, side }, part) => readBorder(sheet, areas, side, part),
      ({ sheet, areas, side }, part, value) => {
        requirePermission(sheet, 'allowFormatCells');
        writeBorder(sheet, areas, side, part, value);
      },
    ),
  },
});

function border(target: AreasTarget, key: unknown): HostObject<BorderTarget> {
  const side = SIDES.find((name) => name === key);
  if (!side) throw excelError('InvalidArgument');
  return { type: BORDER, target: { ...target, side } };
}

const BORDERS = describeClass<Excel.RangeBorderCollection, AreasTarget>({
  name: 'RangeBorderCollection',
  scalars: { count: { get: () => SIDES.length } },
  items: (target) => SIDES.map((side) => border(target, side)),
  item: border,
  methods: { getItem: border, getItemAt: (target, index: number) => border(target, SIDES[index]) },
});

const PROTECTION = describeClass<Excel.FormatProtection, AreasTarget>({
  name: 'FormatProtection',
  scalars: {
    locked: guarded(
      styled(
        (style) => style.protection?.locked !== false,
        (style, value) => ({ ...style, protection: { ...style.protection, locked: bool(value) } }),
      ),
    ),
    formulaHidden: guarded(
      styled(
        (style) => style.protection?.hidden === true,
        (style, value) => ({ ...style, protection: { ...style.protection, hidden: bool(value) } }),
      ),
    ),
  },
});

/** Locks cannot be changed while they are in force, whatever is permitted. */
function guarded(scalar: Scalar<AreasTarget>): Scalar<AreasTarget> {
  return {
    get: scalar.get,
    set: (target, value) => {
      requireUnprotected(target.sheet);
      scalar.set?.(target, value);
    },
  };
}

const FORMAT = describeClass<Excel.RangeFormat, AreasTarget>({
  name: 'RangeFormat',
  scalars: {
    horizontalAlignment: styled(
      (style) => nameOf(HORIZONTAL, style.alignment?.horizontal, 'General'),
      (style, value) => withAlignment(style, { horizontal: oneOf(HORIZONTAL, value) }),
    ),
    verticalAlignment: styled(
      (style) => nameOf(VERTICAL, style.alignment?.vertical, 'Bottom'),
      (style, value) => withAlignment(style, { vertical: oneOf(VERTICAL, value) }),
    ),
    wrapText: styled(
      (style) => style.alignment?.wrapText === true,
      (style, value) => withAlignment(style, { wrapText: bool(value) }),
    ),
    shrinkToFit: styled(
      (style) => style.alignment?.shrinkToFit === true,
      (style, value) => withAlignment(style, { shrinkToFit: bool(value) }),
    ),
    indentLevel: styled(
      (style) => style.alignment?.indent ?? 0,
      (style, value) => withAlignment(style, { indent: within(value, 0, 250) }),
    ),
    textOrientation: styled(
      (style) => (style.alignment?.textRotation === 'vertical' ? 180 : (style.alignment?.textRotation ?? 0)),
      (style, value) => withAlignment(style, { textRotation: value === 180 ? 'vertical' : within(value, -90, 90) }),
    ),
    columnWidth: {
      get: ({ sheet, areas }) => commonSize(areas, 'columns', (column) => columnWidth(sheet, column)),
      set: ({ sheet, areas }, points) => {
        requirePermission(sheet, 'allowFormatColumns');
        for (const area of areas) setColumnWidths(sheet, area, points);
      },
    },
    rowHeight: {
      get: ({ sheet, areas }) => commonSize(areas, 'rows', (row) => rowHeight(sheet, row)),
      set: ({ sheet, areas }, points) => {
        requirePermission(sheet, 'allowFormatRows');
        for (const area of areas) setRowHeights(sheet, area, points);
      },
    },
    useStandardWidth: {
      get: ({ sheet, areas }) =>
        commonSize(areas, 'columns', (column) => columnWidth(sheet, column)) === STANDARD_WIDTH_POINTS,
      set: ({ sheet, areas }, value) => {
        if (value === true) for (const area of areas) setColumnWidths(sheet, area, STANDARD_WIDTH_POINTS);
      },
    },
  },
  objects: {
    font: (target) => ({ type: FONT, target }),
    fill: (target) => ({ type: FILL, target }),
    borders: (target) => ({ type: BORDERS, target }),
    protection: (target) => ({ type: PROTECTION, target }),
  },
  methods: {
    autofitColumns: ({ sheet, areas }) => areas.forEach((area) => autofitColumns(sheet, area)),
    autofitRows: ({ sheet, areas }) => areas.forEach((area) => autofitRows(sheet, area)),
  },
});

/** The looks of one or more areas, for `Range.format` and `RangeAreas.format`. */
export function rangeFormat(target: AreasTarget): HostObject<AreasTarget> {
  return { type: FORMAT, target };
}
