import { excelError } from '../../../model/excel-error';
import { requirePermission } from '../../../model/sheets/protection-state';
import type { RangeTarget } from '../handles';

type Lines = 'rows' | 'columns';

/** Whether the range's rows or columns are hidden; null when only some are. */
export function lineState({ sheet, area }: RangeTarget, lines: Lines): boolean | null {
  const { worksheet } = sheet;
  const [first, last] = lines === 'rows' ? [area.top, area.bottom] : [area.left, area.right];
  // Beyond what is in use nothing is hidden.
  const end = Math.min(last, Math.max(first, lines === 'rows' ? worksheet.rowCount : (worksheet.columns?.length ?? 0)));
  let hidden = 0;
  for (let line = first; line <= end; line += 1) {
    const held = lines === 'rows' ? worksheet.findRow(line + 1) : worksheet.columns?.[line];
    if (held?.hidden) hidden += 1;
  }
  if (hidden === 0) return false;
  return hidden === last - first + 1 ? true : null;
}

/** Hides or shows the rows or columns of a range. @throws ExcelError InvalidArgument for anything but a truth value */
export function setLineState({ sheet, area }: RangeTarget, lines: Lines, hidden: unknown): void {
  if (typeof hidden !== 'boolean') throw excelError('InvalidArgument');
  requirePermission(sheet, lines === 'rows' ? 'allowFormatRows' : 'allowFormatColumns');
  const [first, last] = lines === 'rows' ? [area.top, area.bottom] : [area.left, area.right];
  if (last - first > 100_000)
    throw excelError('InvalidArgument', 'The simulator does not hide that many rows or columns.');
  for (let line = first; line <= last; line += 1) {
    const held = lines === 'rows' ? sheet.worksheet.getRow(line + 1) : sheet.worksheet.getColumn(line + 1);
    held.hidden = hidden;
  }
  sheet.workbook.dirty();
}
