import { splitAddress } from '../../a1';
import type { Result } from '../../result';
import type { Failure } from '../../strings/failures';
import type { CellValue } from '../../workbook/snapshot';
import { explain, isSilence } from '../host/explain-error';
import type { Converse } from '../host/undo-group';
import { sync, withExcel } from '../host/with-excel';
import { tableAsSeen, typed, type SeenTable } from './change-tables';

/**
 * Adds a row below a table; `values` by header, cells of other columns stay blank. It is written into the cells below where
 * they are empty and there is no totals row, so that nothing moves and nobody who works at the same workbook is disturbed
 * («Work with tables», Office Add-ins documentation). The request that writes looks once more first: where a person has
 * typed there meanwhile, and where the table did not grow, the cells get back what they held and the row is added through
 * the table. Fails with nothing added; gives whether the row took the empty cells below.
 */
export function appendRow(
  seen: SeenTable,
  values: Readonly<Record<string, CellValue>>,
  converse: Converse = withExcel,
): Promise<Result<boolean, Failure>> {
  return converse(async (context) => {
    const table = context.workbook.tables.getItem(seen.name).load('showTotals');
    const below = table.getRange().getLastRow().getOffsetRange(1, 0).load('address,formulas,numberFormat');
    const { headers } = await tableAsSeen(context, seen);
    const row = headers.map((header) => values[header] ?? '');
    if (!table.showTotals && isBlank(below)) {
      const place = { table: seen.name, address: below.address, format: (below.numberFormat[0] ?? []).map(String) };
      if (await wroteBelow(context, place, row, converse)) return true;
    }
    context.workbook.tables.getItem(seen.name).rows.add(undefined, [row.map((value) => typed(value))]);
    await sync(context);
    return false;
  });
}

/** The cells right below a table. */
interface Place {
  readonly table: string;
  readonly address: string;
  readonly format: readonly string[];
}

/**
 * Writes the row below the table. When the table has not taken it in, or somebody has typed there meanwhile, queues that the
 * cells get back what they held.
 */
async function wroteBelow(
  context: Excel.RequestContext,
  place: Place,
  row: readonly CellValue[],
  converse: Converse,
): Promise<boolean> {
  const before = cellsOf(context, place).load('values,formulas');
  const heightBefore = heightOf(context, place);
  cellsOf(context, place).values = [row.map((value, index) => typed(value, place.format[index]))];
  const heightAfter = heightOf(context, place);
  try {
    await sync(context);
  } catch (thrown) {
    if (!isSilence(explain(thrown))) await takeAway(place, row, converse);
    throw thrown;
  }
  if (isBlank(before) && heightAfter.rowCount > heightBefore.rowCount) return true;
  cellsOf(context, place).formulas = [contentsOf(before, place)];
  return false;
}

/** What has to be typed for the cells to hold what they held. Text that merely looks like a formula is its own «formula». */
function contentsOf({ values, formulas }: Excel.Range, { format }: Place): CellValue[] {
  const held = (values[0] ?? []) as readonly CellValue[];
  return ((formulas[0] ?? []) as readonly CellValue[]).map((formula, index) =>
    formula === held[index] ? typed(formula, format[index]) : formula,
  );
}

/** After a failed request: takes the row away again where it was written all the same, out of the table too. */
function takeAway(place: Place, row: readonly CellValue[], converse: Converse): Promise<Result<void, Failure>> {
  return converse(async (context) => {
    const cells = cellsOf(context, place).load('values');
    const { rows } = context.workbook.tables.getItem(place.table);
    const last = rows.load('count');
    const end = context.workbook.tables.getItem(place.table).getRange().getLastRow().load('address');
    await sync(context);
    if (!row.every((value, index) => cells.values[0]?.[index] === value)) return;
    if (end.address === place.address)
      context.workbook.tables
        .getItem(place.table)
        .rows.getItemAt(last.count - 1)
        .delete();
    else cellsOf(context, place).values = [row.map(() => '')];
    await sync(context);
  });
}

function cellsOf({ workbook }: Excel.RequestContext, { address }: Place): Excel.Range {
  const { sheet, cell } = splitAddress(address);
  return workbook.worksheets.getItem(sheet).getRange(cell);
}

function heightOf({ workbook }: Excel.RequestContext, { table }: Place): Excel.Range {
  return workbook.tables.getItem(table).getRange().load('rowCount');
}

function isBlank({ formulas }: Excel.Range): boolean {
  return formulas.flat().every((formula) => formula === '');
}
