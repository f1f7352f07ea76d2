import { splitAddress } from '../../a1';
import type { Result } from '../../result';
import type { Failure } from '../../strings/failures';
import type { CellValue } from '../../workbook/snapshot';
import { explain, isSilence, Stopped } from '../host/explain-error';
import type { Converse } from '../host/undo-group';
import { sync, withExcel } from '../host/with-excel';
import { typed } from './change-tables';

/** One cell to be changed, and what must still stand there for the change to be made. */
export interface Edit {
  /** `คะแนน!D5` */
  readonly address: string;
  readonly before: CellValue;
  readonly after: CellValue;
  /** A number format to go with the new value. */
  readonly format?: string;
}

/** Cells of one row as they were read: rows inserted or deleted meanwhile must not lead a change to another row. */
export interface SeenRow {
  /** `คะแนน!B5:F5` */
  readonly address: string;
  readonly values: readonly CellValue[];
}

/** What a cell holds: enough to put it back. */
interface Held {
  readonly edit: Edit;
  readonly value: CellValue | null;
  readonly formula: CellValue;
  readonly format: string;
}

/**
 * Re-reads the cells and their rows, and changes the cells only when everything still stands as the person was shown. Fails
 * with `data-changed` (naming the first such cell or row) when it does not, and with nothing changed whenever it fails:
 * the request that writes looks once more first, and what it wrote over in the meantime, or before it failed, is put back.
 */
export function applyEdits(
  edits: readonly Edit[],
  rows: readonly SeenRow[] = [],
  converse: Converse = withExcel,
): Promise<Result<void, Failure>> {
  return converse(async (context) => {
    const look = queueLook(context, edits, rows);
    await sync(context);
    const held = look.held();
    if (look.changed()) throw new Stopped({ cause: 'data-changed', detail: look.changed() ?? '' });

    const lastLook = queueLook(context, edits, rows);
    held.forEach((cell) => queueWrite(context, cell));
    try {
      await sync(context);
    } catch (thrown) {
      if (!isSilence(explain(thrown))) await putBack(held, converse);
      throw thrown;
    }
    const changed = lastLook.changed();
    if (!changed) return;
    const written = lastLook.held();
    // An answer that says nothing says nothing of a change either.
    await putBack(written.some(({ value }) => value === null) ? held : written, converse);
    throw new Stopped({ cause: 'data-changed', detail: changed });
  });
}

interface Look {
  readonly held: () => readonly Held[];
  /** Where the first cell or row stands that is no longer as it was; null when all are. */
  readonly changed: () => string | null;
}

function queueLook(context: Excel.RequestContext, edits: readonly Edit[], rows: readonly SeenRow[]): Look {
  const cells = edits.map((edit) => {
    const range = rangeOf(context, edit.address);
    range.load('values,formulas,numberFormat');
    return { edit, range };
  });
  const seen = rows.map((row) => {
    const range = rangeOf(context, row.address);
    range.load('values');
    return { row, range };
  });
  return {
    held: () => cells.map(({ edit, range }) => heldIn(edit, range)),
    changed: () => {
      const cell = cells.find(({ edit, range }) => range.values[0]?.[0] !== edit.before);
      const other = seen.find(({ row, range }) =>
        row.values.some((value, index) => range.values[0]?.[index] !== value),
      );
      return cell?.edit.address ?? other?.row.address ?? null;
    },
  };
}

function heldIn(edit: Edit, range: Excel.Range): Held {
  return {
    edit,
    value: range.values[0]?.[0] as CellValue | null,
    formula: range.formulas[0]?.[0] as CellValue,
    format: String(range.numberFormat[0]?.[0]),
  };
}

function rangeOf({ workbook }: Excel.RequestContext, address: string): Excel.Range {
  const { sheet, cell } = splitAddress(address);
  return workbook.worksheets.getItem(sheet).getRange(cell);
}

function queueWrite(context: Excel.RequestContext, { edit: { address, after, format }, ...held }: Held): void {
  const range = rangeOf(context, address);
  if (format !== undefined) range.numberFormat = [[format]];
  range.values = [[typed(after, format ?? held.format)]];
}

/** Gives every cell that now holds its new value what it held before. When this fails too, the cells stay changed. */
function putBack(cells: readonly Held[], converse: Converse): Promise<Result<void, Failure>> {
  return converse(async (context) => {
    const present = cells.map((held) => {
      const range = rangeOf(context, held.edit.address);
      range.load('values');
      return { held, range };
    });
    await sync(context);
    for (const { held, range } of present) {
      if (range.values[0]?.[0] !== held.edit.after) continue;
      const again = rangeOf(context, held.edit.address);
      if (held.edit.format !== undefined) again.numberFormat = [[held.format]];
      // Text that merely looks like a formula is its own «formula».
      again.formulas = [[held.formula === held.value ? typed(held.formula, held.format) : held.formula]];
    }
    await sync(context);
  });
}
