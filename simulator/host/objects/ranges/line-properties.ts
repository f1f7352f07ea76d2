import { columnsIn, rowsIn } from '../../../model/address';
import { excelError } from '../../../model/excel-error';
import { setColumnWidths, setRowHeights } from '../../../model/cells/line-sizes';
import { requirePermission } from '../../../model/sheets/protection-state';
import { setLineState } from './row-column-state';
import type { RangeTarget } from '../handles';

/** Sets sizes and visibility line by line; one entry for each row of the range, or the call is refused. */
export function setRowProperties({ sheet, area }: RangeTarget, rows: readonly Excel.SettableRowProperties[]): void {
  requirePermission(sheet, 'allowFormatRows');
  if (!Array.isArray(rows) || rows.length !== rowsIn(area)) throw excelError('InvalidArgument');
  rows.forEach(({ format = {}, rowHidden, ...others }, index) => {
    const line = { ...area, top: area.top + index, bottom: area.top + index };
    const { rowHeight, ...otherFormats } = format;
    refuse({ ...others, ...otherFormats });
    if (rowHeight !== undefined) setRowHeights(sheet, line, rowHeight);
    if (rowHidden !== undefined) setLineState({ sheet, area: line }, 'rows', rowHidden);
  });
}

/** The same for columns. */
export function setColumnProperties(
  { sheet, area }: RangeTarget,
  columns: readonly Excel.SettableColumnProperties[],
): void {
  requirePermission(sheet, 'allowFormatColumns');
  if (!Array.isArray(columns) || columns.length !== columnsIn(area)) throw excelError('InvalidArgument');
  columns.forEach(({ format = {}, columnHidden, ...others }, index) => {
    const line = { ...area, left: area.left + index, right: area.left + index };
    const { columnWidth, ...otherFormats } = format;
    refuse({ ...others, ...otherFormats });
    if (columnWidth !== undefined) setColumnWidths(sheet, line, columnWidth);
    if (columnHidden !== undefined) setLineState({ sheet, area: line }, 'columns', columnHidden);
  });
}

function refuse(others: object): void {
  const [name] = Object.keys(others);
  if (name !== undefined) throw excelError('NotImplemented', `The simulator does not set «${name}» line by line.`);
}
