import type { SheetAction } from '../../page/model/sheet-actions';

/** What may be missing from a sheet and leaves its report whole: what Excel may refuse for reasons of its own. */
const TOUCHES: ReadonlySet<string> = new Set<SheetAction['kind']>([
  'chart',
  'freeze-rows',
  'gridlines',
  'page-breaks',
  'page-setup',
  'title-rows',
]);

/** Whether an action belongs to what makes a report, or a sheet to be filled in, whole. */
export function isEssential({ kind }: { readonly kind: string }): boolean {
  return !TOUCHES.has(kind);
}
