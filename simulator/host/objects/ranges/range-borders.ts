import { readBorder, SIDES, writeBorder, type Line, type Side } from '../../../model/cells/borders';
import { excelError } from '../../../model/excel-error';
import { requirePermission } from '../../../model/sheets/protection-state';
import { alike, describeClass, type HostObject } from '../../describe';
import type { AreasTarget } from '../handles';

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

/** A handle of `Excel.RangeBorderCollection`. */
export function rangeBorders(target: AreasTarget): HostObject<AreasTarget> {
  return { type: BORDERS, target };
}
