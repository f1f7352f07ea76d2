import { splitAddress } from '../../a1';
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
