import type { CellValue } from '../../../workbook/snapshot';
import { contentHash } from './row-hash';

/** Asks what a sheet holds; after the request gives it as `contentHash` says it, or null for a blank sheet. */
export function lookAtContent(context: Excel.RequestContext, sheet: string): () => string | null {
  const used = context.workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject(true).load('values');
  return () => (used.isNullObject ? null : contentHash((used.values as CellValue[][]).flat()));
}
