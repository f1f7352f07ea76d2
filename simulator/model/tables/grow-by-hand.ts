import { contains, intersection, type Area } from '../address';
import { formulaOf } from '../cells/cell-content';
import { styleAt } from '../cells/cell-styles';
import { lengthenFormats } from '../rules/conditional-format-list';
import { lengthenValidations } from '../rules/validation-areas';
import type { SheetModel } from '../sheets/sheet-model';
import { fillFormulas } from './row-edits';
import { tablesOn } from './table-list';
import type { TableModel } from './table-model';

/**
 * Takes into a table what a person is about to type or paste right under it or right beside it, as AutoCorrect does: rows get
 * the formats, rules and formulas of the last one, columns the look of the last header.
 * Not known: what Excel does where the cells it would take in hold something else; here the table then stays as it is.
 */
export function growTableByHand(sheet: SheetModel, written: Area): void {
  if (!sheet.workbook.tablesGrow) return;
  for (const table of tablesOn(sheet)) {
    const grown = grownArea(table.area, table.hasTotals, written);
    if (grown && isFree(table, grown, written)) return grow(table, grown);
  }
}

/** The area a table grows to when cells are written; null when they do not lengthen or widen it. */
export function grownArea(area: Area, hasTotals: boolean, written: Area): Area | null {
  const sharesColumns = written.left <= area.right && written.right >= area.left;
  const sharesRows = written.top <= area.bottom && written.bottom >= area.top;
  const down = !hasTotals && sharesColumns && written.top > area.top && written.top <= area.bottom + 1;
  const right = sharesRows && written.top >= area.top && written.left > area.left && written.left <= area.right + 1;
  const grown = {
    ...area,
    bottom: down ? Math.max(area.bottom, written.bottom) : area.bottom,
    right: right ? Math.max(area.right, written.right) : area.right,
  };
  return contains(area, grown) ? null : grown;
}

/** Whether nothing but what is written lies in the cells that a table would take in. */
function isFree({ sheet, table, area }: TableModel, grown: Area, written: Area): boolean {
  if (tablesOn(sheet).some((other) => other.table !== table && intersection(other.area, grown))) return false;
  let free = true;
  sheet.eachCell(grown, (cell, row, column) => {
    const at = { top: row, left: column, bottom: row, right: column };
    if (!contains(area, at) && !contains(written, at) && formulaOf(cell) !== '') free = false;
  });
  return free;
}

function grow(table: TableModel, grown: Area): void {
  const { area, bodyArea } = table;
  const { columns } = table.table.model;
  for (let column = area.right + 1; column <= grown.right; column += 1) columns.push({ name: '', filterButton: true });
  table.setArea(grown);
  if (grown.right > area.right) {
    table.readHeaders();
    carryLook(table.sheet, { ...area, left: area.right, bottom: area.top }, { ...grown, bottom: area.top });
  }
  if (grown.bottom > area.bottom && bodyArea.bottom >= bodyArea.top) {
    const last = { ...area, top: area.bottom };
    const added = { ...area, top: area.bottom + 1, bottom: grown.bottom };
    carryLook(table.sheet, last, added);
    lengthenValidations(table.sheet, last, grown.bottom);
    lengthenFormats(table.sheet, last, grown.bottom);
    fillFormulas(
      table,
      { ...grown, top: added.top },
      Array.from({ length: added.bottom - area.bottom }, () => []),
    );
  }
}

/** Gives cells that have no look of their own that of the cell above, or beside, them. */
function carryLook(sheet: SheetModel, from: Area, to: Area): void {
  for (let row = to.top; row <= to.bottom; row += 1) {
    for (let column = to.left; column <= to.right; column += 1) {
      const style = styleAt(sheet, Math.min(row, from.bottom), Math.min(column, from.right));
      const own = sheet.peek(row, column)?.style ?? {};
      if (Object.keys(own).length === 0 && Object.keys(style).length > 0) sheet.cell(row, column).style = style;
    }
  }
}
