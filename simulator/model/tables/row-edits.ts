import { rowsIn, type Area } from '../address';
import { enter } from '../cells/cell-content';
import { deleteCells, insertCells, isEmpty } from '../cells/move-cells';
import { excelError } from '../excel-error';
import { requireUnprotected } from '../sheets/protection-state';
import type { TableModel } from './table-model';

/**
 * Adds rows before the row at `index`, or below the last one. Cells under the table move down within its columns.
 * Columns with a formula of their own get it in the new rows.
 */
export function addRows(table: TableModel, index: number | null, rows: readonly (readonly unknown[])[]): number {
  const { sheet } = table;
  requireUnprotected(sheet);
  if (rows.length === 0 || rows.some((row) => row.length !== table.width)) throw excelError('InvalidArgument');
  const body = table.bodyArea;
  const at = index === null || index === -1 ? rowsIn(body) : index;
  if (at < 0 || at > rowsIn(body)) throw excelError('InvalidArgument');
  const added: Area = { ...body, top: body.top + at, bottom: body.top + at + rows.length - 1 };
  const before = table.area;
  makeRoom(table, added);
  // Rows put in the middle stretch the table by themselves; rows at its end do not.
  table.setArea({ ...before, bottom: before.bottom + rows.length });
  rows.forEach((row, line) =>
    row.forEach((value, column) => enter(sheet.cell(added.top + line, added.left + column), value)),
  );
  fillFormulas(table, added, rows);
  sheet.workbook.touch();
  sheet.workbook.emit({ kind: 'cells-changed', sheet, area: added, change: 'RangeEdited' });
  return at;
}

function makeRoom(table: TableModel, added: Area): void {
  const { sheet, area } = table;
  const below = { ...added, top: area.bottom + 1, bottom: area.bottom + rowsIn(added) };
  const atEnd = added.top > area.bottom;
  if (atEnd && isEmpty(sheet, below)) {
    copyStyles(table, added);
    return;
  }
  insertCells(sheet, added, 'Down');
}

function copyStyles(table: TableModel, added: Area): void {
  const like = added.top - 1;
  if (like < table.bodyArea.top) return;
  for (let row = added.top; row <= added.bottom; row += 1) {
    for (let column = added.left; column <= added.right; column += 1) {
      const style = table.sheet.peek(like, column)?.style;
      if (style && Object.keys(style).length > 0) table.sheet.cell(row, column).style = style;
    }
  }
}

/** Puts the columns' own formulas into new rows, where a row is given nothing else. */
export function fillFormulas(table: TableModel, added: Area, rows: readonly (readonly unknown[])[]): void {
  table.table.model.columns.forEach(({ calculatedColumnFormula: formula }, column) => {
    if (!formula) return;
    rows.forEach((row, line) => {
      const given = row[column];
      if (given === null || given === undefined || given === '')
        enter(table.sheet.cell(added.top + line, added.left + column), `=${formula}`);
    });
  });
}

/** Takes rows away; the last one of a table is only emptied, as a table always keeps one. */
export function deleteRow(table: TableModel, index: number): void {
  const { sheet, bodyArea: body } = table;
  requireUnprotected(sheet);
  if (index < 0 || index >= rowsIn(body)) throw excelError('ItemNotFound');
  const row = { ...body, top: body.top + index, bottom: body.top + index };
  if (rowsIn(body) === 1) {
    sheet.eachCell(row, (cell) => (cell.value = null));
    sheet.workbook.touch();
    return;
  }
  deleteCells(sheet, row, 'Up');
}

/** Shows or hides the totals row; it takes the row under the data, which moves down. */
export function showTotals(table: TableModel, shown: unknown): void {
  if (typeof shown !== 'boolean') throw excelError('InvalidArgument');
  if (shown === table.hasTotals) return;
  const { sheet, area } = table;
  requireUnprotected(sheet);
  const row = { ...area, top: shown ? area.bottom + 1 : area.bottom, bottom: shown ? area.bottom + 1 : area.bottom };
  if (shown) {
    if (!isEmpty(sheet, row)) insertCells(sheet, row, 'Down');
    table.table.model.totalsRow = true;
    table.setArea({ ...area, bottom: row.bottom });
    sheet.cell(row.top, row.left).value = 'Total';
  } else {
    table.table.model.totalsRow = false;
    table.setArea({ ...area, bottom: area.bottom - 1 });
    sheet.eachCell(row, (cell) => (cell.value = null));
  }
  sheet.workbook.touch();
}

/** Shows or hides the header row; its cells are emptied when it goes. */
export function showHeaders(table: TableModel, shown: unknown): void {
  if (typeof shown !== 'boolean') throw excelError('InvalidArgument');
  if (shown === table.hasHeaders) return;
  const { sheet, area } = table;
  requireUnprotected(sheet);
  if (shown && area.top === 0) throw excelError('InvalidOperation');
  const row = { ...area, top: shown ? area.top - 1 : area.top, bottom: shown ? area.top - 1 : area.top };
  table.table.model.headerRow = shown;
  table.setArea({ ...area, top: shown ? row.top : area.top + 1 });
  table.columnNames.forEach((name, column) => (sheet.cell(row.top, row.left + column).value = shown ? name : null));
  sheet.workbook.touch();
}
