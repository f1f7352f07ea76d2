import type { Cell } from '@cj-tech-master/excelts';
import { isOneCell, isWholeColumns, isWholeRows, type Area } from '../../../model/address';
import { valueOf } from '../../../model/cells/cell-content';
import { deleteCells, insertCells } from '../../../model/cells/move-cells';
import { excelError } from '../../../model/excel-error';
import { merge, unmerge } from '../../../model/cells/merges';
import { requirePermission, requireUnprotected, requireWritable } from '../../../model/sheets/protection-state';
import type { SheetModel } from '../../../model/sheets/sheet-model';
import { restyle } from '../../../model/cells/cell-styles';
import { readHeadersIn } from '../../../model/tables/table-list';
import { setColumnProperties, setRowProperties } from './line-properties';
import { type RangeTarget, range } from '../handles';

type ClearKind = 'All' | 'Formats' | 'Contents' | 'Hyperlinks' | 'RemoveHyperlinks' | 'ResetContents';

/** Empties cells of their contents, their formats, or both. */
export function clear(sheet: SheetModel, areas: readonly Area[], what: ClearKind = 'All'): void {
  for (const area of areas) {
    requireWritable(sheet, area);
    if (what === 'All' || what === 'Contents') sheet.eachCell(area, empty);
    if (what === 'All' || what === 'Formats') restyle(sheet, area, () => ({}));
    if (what.endsWith('yperlinks')) sheet.eachCell(area, unlink);
    readHeadersIn(sheet, area);
    sheet.workbook.emit({ kind: 'cells-changed', sheet, area, change: 'RangeEdited' });
  }
  sheet.workbook.touch();
}

function empty(cell: Cell): void {
  // Cells hidden under a merge pass a value on to its first cell: leave them.
  if (cell.master === cell) cell.value = null;
}

function unlink(cell: Cell): void {
  if (cell.hyperlink) cell.value = valueOf(cell);
}

function select({ sheet, area }: RangeTarget): void {
  sheet.workbook.activate(sheet);
  sheet.selection = area;
  sheet.workbook.emit({ kind: 'selection-changed', sheet, area });
}

function readHyperlink({ sheet, area }: RangeTarget): Excel.RangeHyperlink | null {
  const cell = sheet.peek(area.top, area.left);
  const link = cell?.hyperlink;
  if (!cell || !link) return null;
  const textToDisplay = String(valueOf(cell));
  return link.startsWith('#') ? { documentReference: link.slice(1), textToDisplay } : { address: link, textToDisplay };
}

function writeHyperlink({ sheet, area }: RangeTarget, link: Excel.RangeHyperlink): void {
  requirePermission(sheet, 'allowInsertHyperlinks');
  const target = link.documentReference ? `#${link.documentReference}` : link.address;
  if (!target || !isOneCell(area)) throw excelError('InvalidArgument');
  const cell = sheet.cell(area.top, area.left);
  const text = link.textToDisplay ?? (String(valueOf(cell)) || target);
  cell.value = { text, hyperlink: target, ...(link.screenTip ? { tooltip: link.screenTip } : {}) };
  sheet.workbook.touch();
}

/** What changes a range, other than its values and looks. */
export const rangeEdits = {
  hyperlink: { get: readHyperlink, set: writeHyperlink },
  methods: {
    merge: ({ sheet, area }: RangeTarget, across = false) => {
      requireUnprotected(sheet);
      merge(sheet, area, across);
    },
    unmerge: ({ sheet, area }: RangeTarget) => {
      requireUnprotected(sheet);
      unmerge(sheet, area);
    },
    // The client sends null for an argument left out.
    clear: ({ sheet, area }: RangeTarget, what?: ClearKind | null) => clear(sheet, [area], what ?? undefined),
    insert: ({ sheet, area }: RangeTarget, direction: 'Down' | 'Right') => {
      insertCells(sheet, area, isWholeRows(area) ? 'Down' : isWholeColumns(area) ? 'Right' : direction);
      return range(sheet, area);
    },
    delete: ({ sheet, area }: RangeTarget, direction: 'Up' | 'Left') =>
      deleteCells(sheet, area, isWholeRows(area) ? 'Up' : isWholeColumns(area) ? 'Left' : direction),
    select,
    setRowProperties,
    setColumnProperties,
    setDirty: ({ sheet }: RangeTarget) => sheet.workbook.touch(),
    calculate: ({ sheet }: RangeTarget) => sheet.workbook.calculate(),
  },
};
