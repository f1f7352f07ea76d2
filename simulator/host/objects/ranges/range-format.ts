import type { Alignment } from '@cj-tech-master/excelts';
import {
  autofitColumns,
  autofitRows,
  columnWidth,
  commonSize,
  rowHeight,
  setColumnWidths,
  setRowHeights,
  STANDARD_WIDTH_POINTS,
} from '../../../model/cells/line-sizes';
import { requirePermission, requireUnprotected } from '../../../model/sheets/protection-state';
import type { CellStyle } from '../../../model/cells/cell-styles';
import { describeClass, type HostObject, type Scalar } from '../../describe';
import { rangeBorders } from './range-borders';
import { rangeFill, rangeFont } from './range-font-fill';
import { bool, nameOf, oneOf, styled, within } from './styled';
import type { AreasTarget } from '../handles';

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
function withAlignment(
  style: CellStyle,
  alignment: { [Name in keyof Alignment]?: Alignment[Name] | undefined },
): CellStyle {
  const merged = Object.entries({ ...style.alignment, ...alignment }).filter(([, value]) => value !== undefined);
  return { ...style, alignment: Object.fromEntries(merged) };
}

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
    font: (target) => rangeFont(target),
    fill: (target) => rangeFill(target),
    borders: (target) => rangeBorders(target),
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
