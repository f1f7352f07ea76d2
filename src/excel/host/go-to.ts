import type { Result } from '../../result';
import type { Failure } from '../../strings/failures';
import { sync, withExcel } from './with-excel';

/** Shows a cell given as `คะแนน!D5` or `'ผล 1'!D5`: its sheet in front, the cell selected. */
export function goToCell(address: string): Promise<Result<void, Failure>> {
  return withExcel(async (context) => {
    const { sheet, cell } = splitAddress(address);
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(cell).select();
    await sync(context);
  });
}

/** Brings a sheet to the front. */
export function goToSheet(name: string): Promise<Result<void, Failure>> {
  return withExcel(async (context) => {
    context.workbook.worksheets.getItem(name).activate();
    await sync(context);
  });
}

/** Parts a full address; the quotes Excel puts around some sheet names are taken off. */
export function splitAddress(address: string): { readonly sheet: string; readonly cell: string } {
  const tag = address.lastIndexOf('!');
  const sheet = address.slice(0, tag);
  const plain = /^'.*'$/.test(sheet) ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
  return { sheet: plain, cell: address.slice(tag + 1) };
}
