import type { Result } from '../../result';
import type { Failure } from '../../strings/failures';
import { Stopped } from '../host/explain-error';
import { sync, syncWrite, withExcel } from '../host/with-excel';

/**
 * Makes a range with a row of headings the table of this name; no cell of it moves or changes. Fails with `data-changed` when
 * the headings are no longer those that were read, or the range has become a table meanwhile.
 * @param area on the sheet, the row of headings first: `A3:F20`
 */
export function makeTable(
  sheet: string,
  area: string,
  headers: readonly string[],
  name: string,
): Promise<Result<void, Failure>> {
  return withExcel(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(area);
    const header = range.getRow(0).load('values');
    const tables = range.getTables(false).load('items/name');
    await sync(context);
    const isAsRead = headers.every((one, index) => String(header.values[0]?.[index]) === one);
    if (!isAsRead || tables.items.length > 0) throw new Stopped({ cause: 'data-changed', detail: `${sheet}!${area}` });
    const table = context.workbook.worksheets.getItem(sheet).tables.add(area, true);
    // Without a style the cells keep the look that the office gave them.
    table.style = '';
    table.name = name;
    await syncWrite(context);
  });
}
