import type { Area } from '../address';
import type { SheetModel } from '../sheets/sheet-model';

/** Something that happened in the workbook of which Excel tells add-ins. */
export type WorkbookEvent =
  | {
      readonly kind: 'sheet-added' | 'sheet-deleted' | 'sheet-activated' | 'sheet-deactivated';
      readonly sheet: SheetModel;
    }
  | { readonly kind: 'sheet-renamed'; readonly sheet: SheetModel; readonly before: string }
  | {
      readonly kind: 'cells-changed';
      readonly sheet: SheetModel;
      readonly area: Area;
      readonly change: CellChange;
      /** Present when one cell was edited. */
      readonly details?: { readonly before: string | number | boolean; readonly after: string | number | boolean };
    }
  | { readonly kind: 'selection-changed'; readonly sheet: SheetModel; readonly area: Area }
  | {
      readonly kind: 'table-added' | 'table-deleted';
      readonly sheet: SheetModel;
      readonly id: string;
      readonly name: string;
    };

/** In the words of `Excel.DataChangeType`. */
export type CellChange =
  'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted' | 'CellInserted' | 'CellDeleted';

/** Whoever is told of what happens in the workbook. */
export type WorkbookEventListener = (event: WorkbookEvent) => void;

/** Nobody: what happens is told to no one. */
export const silent: WorkbookEventListener = () => undefined;
