import type { ImportPlan, PlannedTable, PlannedValue } from '../src/import/planning/plan';
import type { TableId } from '../src/workbook/cell';
import type { CellValue } from '../src/workbook/snapshot';

/** How dates of the template look. */
const DATE_FORMAT = '[$-D07041E]d mmm yyyy';
const TEXT_FORMAT = '@';

/**
 * Empties what the template filled in beforehand where an import brings its own: names of indicators without scores, years
 * without results. The year columns of ITA_Scores become those of the import.
 */
export async function clearTemplate(isFresh: (table: TableId) => boolean, years: readonly number[]): Promise<void> {
  const context = new Excel.RequestContext();
  for (const id of ['ITA_Scores', 'ITA_Results'] as const) {
    if (!isFresh(id)) continue;
    context.workbook.tables.getItem(id).getDataBodyRange().clear('Contents');
  }
  const latest = years.length > 0 ? Math.max(...years) : null;
  if (isFresh('ITA_Scores') && latest !== null) {
    const header = context.workbook.tables.getItem('ITA_Scores').getHeaderRowRange().load('values');
    await context.sync();
    const [names = []] = header.values as string[][];
    const last = names.length - 1;
    const row = context.workbook.tables.getItem('ITA_Scores').getHeaderRowRange();
    row.getCell(0, last - 1).values = [[`'${latest - 1}`]];
    row.getCell(0, last).values = [[`'${latest}`]];
  }
  await context.sync();
}

/** Writes a plan into the open workbook: columns first, then blanks of rows that are there, then rows. */
export async function writePlan({ tables }: ImportPlan): Promise<void> {
  const context = new Excel.RequestContext();
  for (const planned of tables) await writeTable(context, planned);
  await context.sync();
}

async function writeTable(context: Excel.RequestContext, planned: PlannedTable): Promise<void> {
  const table = context.workbook.tables.getItem(planned.table);
  for (const header of planned.newColumns) table.columns.add(undefined, undefined, header);
  const extra = planned.rows.filter(({ into }) => into === null).length;
  const columns = table.columns.load('items/name');
  const body = table.getDataBodyRange().load('rowCount');
  await context.sync();
  const names = columns.items.map(({ name }) => name);
  const blank = Array.from({ length: extra }, () => names.map(() => ''));
  let next = body.rowCount;
  if (extra > 0) context.workbook.tables.getItem(planned.table).rows.add(undefined, blank);
  await context.sync();
  // Objects of an earlier round trip no longer know their table.
  const range = context.workbook.tables.getItem(planned.table).getDataBodyRange();
  for (const fill of planned.fills) writeCell(range, names, fill.row - 1, fill);
  for (const { into, values } of planned.rows) {
    const row = into === null ? next++ : into - 1;
    for (const value of values) writeCell(range, names, row, value);
  }
  await context.sync();
}

function writeCell(
  range: Excel.Range,
  names: readonly string[],
  row: number,
  { column, value, isDate }: PlannedValue,
): void {
  const at = names.indexOf(column);
  if (at < 0) return;
  const cell = range.getCell(row, at);
  if (isDate) cell.numberFormat = [[DATE_FORMAT]];
  else if (typeof value === 'string') cell.numberFormat = [[TEXT_FORMAT]];
  cell.values = [[typed(value)]];
}

/** Text goes in behind an apostrophe, so that it stays text. */
function typed(value: CellValue): CellValue {
  return typeof value === 'string' && value !== '' ? `'${value}` : value;
}
