import type { Result } from '../result';
import type { Failure } from '../strings/failures';
import type { CellValue } from '../workbook/snapshot';
import { Stopped } from './explain';
import { splitAddress } from './go-to';
import { sync, withExcel } from './run';
import { typed } from './tables';

/** One cell to be changed, and what must still stand there for the change to be made. */
export interface Edit {
  /** `คะแนน!D5` */
  readonly address: string;
  readonly before: CellValue;
  readonly after: CellValue;
  /** A number format to go with the new value. */
  readonly format?: string;
}

/**
 * Re-reads the cells, and changes them only when every one still holds what the person was shown.
 * Fails with `data-changed` (naming the first such cell) and writes nothing when one does not.
 */
export function applyEdits(edits: readonly Edit[]): Promise<Result<void, Failure>> {
  return withExcel(async (context) => {
    const { worksheets } = context.workbook;
    const cells = edits.map((edit) => {
      const { sheet, cell } = splitAddress(edit.address);
      return { edit, range: worksheets.getItem(sheet).getRange(cell).load('values') };
    });
    await sync(context);
    const changed = cells.find(({ edit, range }) => range.values[0]?.[0] !== edit.before);
    if (changed) throw new Stopped({ cause: 'data-changed', detail: changed.edit.address });
    for (const { edit } of cells) {
      const { sheet, cell } = splitAddress(edit.address);
      const range = worksheets.getItem(sheet).getRange(cell);
      if (edit.format !== undefined) range.numberFormat = [[edit.format]];
      range.values = [[typed(edit.after)]];
    }
    await sync(context);
  });
}
