import type { SheetSnapshot } from '../../workbook/snapshot';
import { Stopped } from '../host/explain-error';
import { SHEET_TAG_NAME } from '../own-sheets/sheet-tag';

const FIELDS =
  'items/id,items/name,items/visibility,items/protection/protected,items/names/items/name,items/names/items/value';

/** What is known of the workbook's sheets, apart from what is in them. */
export interface Sheets {
  /** In the order of their tabs. */
  readonly sheets: readonly SheetSnapshot[];
  readonly structureProtected: boolean;
}

/** Queues a look at all sheets; call the function it gives when the request has been answered. */
export function queueSheets({ workbook }: Excel.RequestContext): () => Sheets {
  const worksheets = workbook.worksheets.load(FIELDS);
  const protection = workbook.protection.load('protected');
  return () => ({ sheets: worksheets.items.map(sheetOf), structureProtected: protection.protected });
}

/** @throws Stopped when Excel answered without saying anything: nothing may be planned on that */
function sheetOf(sheet: Excel.Worksheet): SheetSnapshot {
  if (typeof sheet.name !== 'string') throw new Stopped({ cause: 'unknown', detail: 'EmptyAnswer' });
  const tag = sheet.names.items.find((item) => item.name === SHEET_TAG_NAME);
  return {
    id: sheet.id,
    name: sheet.name,
    visible: sheet.visibility === 'Visible',
    tag: tag ? String(tag.value) : null,
    protected: sheet.protection.protected,
  };
}
