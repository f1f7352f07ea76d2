import { excelError } from '../../../model/excel-error';
import { omit } from '../../../model/omit';
import type { SheetModel } from '../../../model/sheets/sheet-model';
import { describeClass, isHostObject, type HostObject } from '../../describe';
import { range } from '../handles';
import { areaOf } from '../range-argument';

function freeze({ worksheet, workbook }: SheetModel, rows: number, columns: number): void {
  if (!Number.isInteger(rows) || !Number.isInteger(columns) || rows < 0 || columns < 0)
    throw excelError('InvalidArgument');
  const [view, ...others] = worksheet.views;
  const kept = omit((view ?? {}) as Record<string, unknown>, 'state', 'xSplit', 'ySplit', 'topLeftCell', 'activePane');
  const frozen =
    rows + columns === 0 ? { state: 'normal' as const } : { state: 'frozen' as const, xSplit: columns, ySplit: rows };
  worksheet.views = [{ ...kept, ...frozen }, ...others];
  workbook.dirty();
}

function frozen({ worksheet }: SheetModel): { rows: number; columns: number } {
  const view = worksheet.views[0];
  if (view?.state !== 'frozen') return { rows: 0, columns: 0 };
  return { rows: view.ySplit ?? 0, columns: view.xSplit ?? 0 };
}

/** Source of each member's meaning: «Excel.WorksheetFreezePanes class», Office Add-ins reference. */
const FREEZE_PANES = describeClass<Excel.WorksheetFreezePanes, SheetModel>({
  name: 'WorksheetFreezePanes',
  methods: {
    freezeRows: (sheet, count = 1) => freeze(sheet, count, 0),
    freezeColumns: (sheet, count = 1) => freeze(sheet, 0, count),
    freezeAt: (sheet, place: unknown) => {
      const area = areaOf(sheet, isHostObject(place) ? place : String(place));
      freeze(sheet, area.bottom + 1, area.right + 1);
    },
    unfreeze: (sheet) => freeze(sheet, 0, 0),
    getLocationOrNullObject: (sheet) => {
      const { rows, columns } = frozen(sheet);
      if (rows + columns === 0) return null;
      const bottom = rows === 0 ? 1_048_575 : rows - 1;
      const right = columns === 0 ? 16_383 : columns - 1;
      return range(sheet, { top: 0, left: 0, bottom, right });
    },
  },
});

/** A handle of `Excel.WorksheetFreezePanes`. */
export function freezePanes(sheet: SheetModel): HostObject<SheetModel> {
  return { type: FREEZE_PANES, target: sheet };
}
