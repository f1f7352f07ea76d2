import type { Result } from '../result';
import type { Failure } from '../strings/failures';
import { sync, withExcel } from './run';

/** The workbook setting that holds what the add-in remembers (findings set aside); saved with the file. */
export const NOTEBOOK_KEY = 'ITA_Notebook';

/** Replaces what the add-in remembers in the workbook. */
export function writeNotebook(text: string): Promise<Result<void, Failure>> {
  return withExcel(async (context) => {
    context.workbook.settings.add(NOTEBOOK_KEY, text);
    await sync(context);
  });
}
