import type { Assessment } from '../assessment/assessment';
import { checkBook } from '../checks/check';
import type { Finding } from '../checks/finding';
import { assessWorkbook } from '../workbook/assess-workbook';
import { dataHash } from '../workbook/data-hash';
import { parseWorkbook } from '../workbook/parse';
import type { Workbook } from '../workbook/records';
import { settingsOf, type Settings } from '../workbook/settings';
import type { Snapshot } from '../workbook/snapshot';
import { today } from './today';

/** A workbook read, understood, scored and checked. */
export interface Inspection {
  readonly snapshot: Snapshot;
  readonly book: Workbook;
  readonly settings: Settings;
  readonly assessment: Assessment | null;
  readonly findings: readonly Finding[];
  /** Short hash of the data, to tell later whether it has changed. */
  readonly hash: string;
}

/** Everything that can be said of a snapshot without writing anything. */
export function inspect(snapshot: Snapshot, day = today()): Inspection {
  const book = parseWorkbook(snapshot);
  return {
    snapshot,
    book,
    settings: settingsOf(book),
    assessment: assessWorkbook(book),
    findings: checkBook(book, { today: day }),
    hash: dataHash(snapshot),
  };
}
