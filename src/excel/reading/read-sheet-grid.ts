import type { Result } from '../../result';
import { fail, succeed } from '../../result';
import type { Failure } from '../../strings/failures';
import type { CellValue } from '../../workbook/snapshot';
import { parseRange, splitAddress } from '../../a1';
import { supportsApi } from '../host/supports-api';
import { sync, withExcel } from '../host/with-excel';

/** A sheet, or the range selected on it, as it stands. Rows and columns of the sheet are 0-based. */
export interface SheetGrid {
  readonly name: string;
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly CellValue[])[];
  /** The formula where there is one, else the value. */
  readonly formulas: readonly (readonly CellValue[])[];
  readonly formats: readonly (readonly string[])[];
  /** Merged areas, 0-based within the range. */
  readonly merged: readonly {
    readonly row: number;
    readonly column: number;
    readonly rows: number;
    readonly columns: number;
  }[];
  /** Whether this Excel tells which cells are merged (ExcelApi 1.13): without it a pasted document is understood less well. */
  readonly knowsMerged: boolean;
  /** Tables that the range touches, by name. */
  readonly tables: readonly string[];
}

/** The largest area that is asked for, in cells, blank ones included; more is refused before it is read. */
const MAX_AREA = 200_000;

/**
 * Reads what is selected, or the whole sheet in front where only one cell is: two round trips, the first of which asks how
 * large it is. Fails with `request-too-large` for more cells than that, and gives null where there is nothing.
 */
export async function readSheetGrid(): Promise<Result<SheetGrid | null, Failure>> {
  const read = await withExcel(async (context) => {
    const selected = context.workbook.getSelectedRange().load('cellCount');
    const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
    const parts = [selected, sheet].map((part) => part.getUsedRangeOrNullObject(true).load('address,cellCount'));
    await sync(context);
    const used = selected.cellCount > 1 ? parts[0] : parts[1];
    if (!used || used.isNullObject) return null;
    if (used.cellCount > MAX_AREA) return 'too-large';
    return readGrid(context, sheet.name, used.address);
  });
  if (!read.ok) return read;
  return read.value === 'too-large' ? fail({ cause: 'request-too-large' }) : succeed(read.value);
}

async function readGrid(context: Excel.RequestContext, name: string, address: string): Promise<SheetGrid> {
  const { top, left } = parseRange(address);
  const range = context.workbook.worksheets
    .getItem(name)
    .getRange(splitAddress(address).cell)
    .load('values,formulas,numberFormat');
  const tables = range.getTables(false).load('items/name');
  const knowsMerged = supportsApi('1.13');
  const merged = knowsMerged ? range.getMergedAreasOrNullObject() : null;
  merged?.areas.load('items/address');
  await sync(context);
  const areas = merged && !merged.isNullObject ? merged.areas.items.map((area) => parseRange(area.address)) : [];
  return {
    name,
    top,
    left,
    values: range.values as CellValue[][],
    formulas: range.formulas as CellValue[][],
    formats: range.numberFormat as string[][],
    merged: areas.map((area) => ({
      row: area.top - top,
      column: area.left - left,
      rows: area.bottom - area.top + 1,
      columns: area.right - area.left + 1,
    })),
    knowsMerged,
    tables: tables.items.map((table) => table.name),
  };
}
