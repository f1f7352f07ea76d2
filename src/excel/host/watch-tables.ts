import type { Result } from '../../result';
import type { Failure } from '../../strings/failures';
import { sync, withExcel } from './with-excel';

/**
 * Calls back whenever a cell of a table, or the set of sheets, has changed. Returns the function that stops it.
 * Calls come as fast as a person types: wait for a pause before reading the workbook again.
 */
export function watchTables(onChange: () => void): Promise<Result<() => void, Failure>> {
  return withExcel(async (context) => {
    const { tables, worksheets } = context.workbook;
    const listener = (): Promise<void> => {
      onChange();
      return Promise.resolve();
    };
    const handlers = [
      tables.onChanged.add(listener),
      worksheets.onAdded.add(listener),
      worksheets.onDeleted.add(listener),
    ];
    await sync(context);
    return () => {
      handlers.forEach((handler) => handler.remove());
      // Nobody is left to be told; a handler that could not be taken off dies with the page.
      context.sync().catch(() => undefined);
    };
  });
}
