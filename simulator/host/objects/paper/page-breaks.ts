import { LAST_COLUMN, LAST_ROW } from '../../../model/address';
import { excelError } from '../../../model/excel-error';
import type { SheetModel } from '../../../model/sheets/sheet-model';
import { describeClass, type HostObject } from '../../describe';
import { range } from '../handles';
import { areaOf } from '../range-argument';

interface BreaksTarget {
  readonly sheet: SheetModel;
  readonly axis: 'rows' | 'columns';
}

interface BreakTarget extends BreaksTarget {
  /** First row or column of the page that begins here; the file counts the last one of the page before, from 1. */
  readonly at: number;
}

function breaksOf({ sheet, axis }: BreaksTarget) {
  return axis === 'rows' ? sheet.worksheet.rowBreaks : sheet.worksheet.colBreaks;
}

function remove({ at, ...target }: BreakTarget): void {
  const breaks = breaksOf(target);
  const index = breaks.findIndex(({ id }) => id === at);
  if (index < 0) throw excelError('ItemNotFound');
  breaks.splice(index, 1);
  target.sheet.workbook.dirty();
}

/** Source of each member's meaning: «Excel.PageBreak class», Office Add-ins reference. */
const PAGE_BREAK = describeClass<Excel.PageBreak, BreakTarget>({
  name: 'PageBreak',
  scalars: {
    rowIndex: { get: ({ axis, at }) => (axis === 'rows' ? at : 0) },
    columnIndex: { get: ({ axis, at }) => (axis === 'columns' ? at : 0) },
  },
  methods: {
    delete: remove,
    getCellAfterBreak: ({ sheet, axis, at }) => {
      const [row, column] = axis === 'rows' ? [at, 0] : [0, at];
      return range(sheet, { top: row, left: column, bottom: row, right: column });
    },
  },
});

function add(target: BreaksTarget, place: unknown): HostObject {
  const area = areaOf(target.sheet, place);
  const at = target.axis === 'rows' ? area.top : area.left;
  if (at === 0) throw excelError('InvalidArgument');
  const breaks = breaksOf(target);
  if (!breaks.some(({ id }) => id === at)) {
    breaks.push({ id: at, min: 0, max: target.axis === 'rows' ? LAST_COLUMN : LAST_ROW, man: 1 });
  }
  target.sheet.workbook.dirty();
  return { type: PAGE_BREAK, target: { ...target, at } };
}

function itemAt(target: BreaksTarget, index: number): HostObject {
  const found = breaksOf(target)[index];
  if (!found) throw excelError('ItemNotFound');
  return { type: PAGE_BREAK, target: { ...target, at: found.id } };
}

/** Source of each member's meaning: «Excel.PageBreakCollection class», Office Add-ins reference. */
const PAGE_BREAKS = describeClass<Excel.PageBreakCollection, BreaksTarget>({
  name: 'PageBreakCollection',
  items: (target) => breaksOf(target).map(({ id }) => ({ type: PAGE_BREAK, target: { ...target, at: id } })),
  item: itemAt,
  methods: {
    add,
    getCount: (target) => breaksOf(target).length,
    getItem: itemAt,
    removePageBreaks: (target) => {
      breaksOf(target).length = 0;
      target.sheet.workbook.dirty();
    },
  },
});

/** A handle of `Excel.PageBreakCollection`. */
export function pageBreaks(sheet: SheetModel, axis: 'rows' | 'columns'): HostObject<BreaksTarget> {
  return { type: PAGE_BREAKS, target: { sheet, axis } };
}
