import { displayText } from '../../../display/display';
import { cellsIn, columnsIn, fullAddress, isWholeColumns, isWholeRows, rowsIn } from '../../../model/address';
import { formatOf, formulaOf, valueOf, valueTypeOf } from '../../../model/cells/cell-content';
import { excelError } from '../../../model/excel-error';
import { writeContents, writeNumberFormats } from '../../../model/cells/write';
import { describeClass } from '../../describe';
import { conditionalFormats } from '../rules/conditional-formats';
import { dataValidation } from '../rules/data-validation';
import { rangeEdits } from './range-edits';
import { rangeFormat } from './range-format';
import { rangeMoves } from './range-moves';
import { lineState, setLineState } from './row-column-state';
import { worksheet, type RangeTarget } from '../handles';

/** Source of each member's meaning: «Excel.Range class», Office Add-ins reference. */
describeClass<Excel.Range, RangeTarget>({
  name: 'Range',
  scalars: {
    address: { get: ({ sheet, area }) => fullAddress(sheet.name, area) },
    addressLocal: { get: ({ sheet, area }) => fullAddress(sheet.name, area) },
    rowIndex: { get: ({ area }) => area.top },
    columnIndex: { get: ({ area }) => area.left },
    rowCount: { get: ({ area }) => rowsIn(area) },
    columnCount: { get: ({ area }) => columnsIn(area) },
    // Excel gives -1 when the number of cells exceeds 2^31-1.
    cellCount: { get: ({ area }) => (cellsIn(area) > 2 ** 31 - 1 ? -1 : cellsIn(area)) },
    isEntireColumn: { get: ({ area }) => isWholeColumns(area) },
    isEntireRow: { get: ({ area }) => isWholeRows(area) },
    values: {
      get: ({ sheet, area }) => sheet.readGrid(area, valueOf),
      set: ({ sheet, area }, input) => writeContents(sheet, area, input),
    },
    formulas: {
      get: ({ sheet, area }) => sheet.readGrid(area, formulaOf),
      set: ({ sheet, area }, input) => writeContents(sheet, area, input),
    },
    formulasLocal: {
      get: ({ sheet, area }) => sheet.readGrid(area, formulaOf),
      set: ({ sheet, area }, input) => writeContents(sheet, area, input),
    },
    text: { get: ({ sheet, area }) => sheet.readGrid(area, (cell) => displayText(valueOf(cell), formatOf(cell))) },
    numberFormat: {
      get: ({ sheet, area }) => sheet.readGrid(area, formatOf),
      set: ({ sheet, area }, input) => writeNumberFormats(sheet, area, input),
    },
    numberFormatLocal: {
      get: ({ sheet, area }) => sheet.readGrid(area, formatOf),
      set: ({ sheet, area }, input) => writeNumberFormats(sheet, area, input),
    },
    valueTypes: { get: ({ sheet, area }) => sheet.readGrid(area, valueTypeOf) },
    hidden: { get: (range) => lineState(range, 'rows') === true || lineState(range, 'columns') === true },
    rowHidden: {
      get: (range) => lineState(range, 'rows'),
      set: (range, hidden) => setLineState(range, 'rows', hidden),
    },
    columnHidden: {
      get: (range) => lineState(range, 'columns'),
      set: (range, hidden) => setLineState(range, 'columns', hidden),
    },
    hyperlink: rangeEdits.hyperlink,
  },
  objects: {
    format: ({ sheet, area }) => rangeFormat({ sheet, areas: [area] }),
    worksheet: ({ sheet }) => worksheet(sheet),
    conditionalFormats: ({ sheet, area }) => conditionalFormats({ sheet, areas: [area] }),
    dataValidation: ({ sheet, area }) => dataValidation({ sheet, areas: [area] }),
  },
  methods: {
    ...rangeMoves,
    ...rangeEdits.methods,
    _ValidateArraySize: ({ area }, rows: number, columns: number) => {
      if (rows !== rowsIn(area) || columns !== columnsIn(area)) throw excelError('InvalidArgument');
    },
  },
});
