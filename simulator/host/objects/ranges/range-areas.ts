import {
  cellsIn,
  fullAddress,
  isWholeColumns,
  isWholeRows,
  LAST_COLUMN,
  LAST_ROW,
  type Area,
} from '../../../model/address';
import { describeClass } from '../../describe';
import { conditionalFormats } from '../rules/conditional-formats';
import { dataValidation } from '../rules/data-validation';
import { clear } from './range-edits';
import { rangeFormat } from './range-format';
import { range, rangeAreas, worksheet, type AreasTarget } from '../handles';

const addressOf = ({ sheet, areas }: AreasTarget): string =>
  areas.map((area) => fullAddress(sheet.name, area)).join(',');

const RANGE_COLLECTION = describeClass<Excel.RangeCollection, AreasTarget>({
  name: 'RangeCollection',
  items: ({ sheet, areas }) => areas.map((area) => range(sheet, area)),
  methods: {
    getCount: ({ areas }) => areas.length,
    getItemAt: ({ sheet, areas }, at: number) => range(sheet, areas[at] as Area),
  },
});

describeClass<Excel.RangeAreas, AreasTarget>({
  name: 'RangeAreas',
  scalars: {
    address: { get: addressOf },
    addressLocal: { get: addressOf },
    areaCount: { get: ({ areas }) => areas.length },
    cellCount: { get: ({ areas }) => areas.reduce((sum, area) => sum + cellsIn(area), 0) },
    isEntireColumn: { get: ({ areas }) => areas.every(isWholeColumns) },
    isEntireRow: { get: ({ areas }) => areas.every(isWholeRows) },
  },
  objects: {
    areas: (target) => ({ type: RANGE_COLLECTION, target }),
    format: (target) => rangeFormat(target),
    worksheet: ({ sheet }) => worksheet(sheet),
    conditionalFormats: (target) => conditionalFormats(target),
    dataValidation: (target) => dataValidation(target),
  },
  methods: {
    calculate: ({ sheet }) => sheet.workbook.calculate(),
    clear: ({ sheet, areas }, what) => clear(sheet, areas, what),
    getEntireRow: ({ sheet, areas }) =>
      rangeAreas(
        sheet,
        areas.map((area) => ({ ...area, left: 0, right: LAST_COLUMN })),
      ),
    getEntireColumn: ({ sheet, areas }) =>
      rangeAreas(
        sheet,
        areas.map((area) => ({ ...area, top: 0, bottom: LAST_ROW })),
      ),
    setDirty: ({ sheet }) => sheet.workbook.touch(),
  },
});
