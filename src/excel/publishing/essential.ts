import type { SheetAction } from '../../page/model/sheet-actions';

/** What may be missing from a sheet and leaves its report whole: what Excel may refuse for reasons of its own. */
const TOUCHES: ReadonlySet<SheetAction['kind']> = new Set([
  'chart',
  'freeze-rows',
  'gridlines',
  'page-breaks',
  'page-setup',
  'title-rows',
]);

/** Whether an action belongs to what makes a report whole. */
export function isEssential({ kind }: SheetAction): boolean {
  return !TOUCHES.has(kind);
}
