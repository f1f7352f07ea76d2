import { checkBook } from '../checks/check';
import type { Finding } from '../checks/finding';
import { parseNotebook, type Notebook } from '../checks/notebook';
import { keysOf, sortFindings, type KeyOf, type Sorted } from '../checks/set-aside';
import { yieldToEventLoop } from '../excel/host/yield-to-event-loop';
import { assessed, type AssessedWorkbook } from '../workbook/assess-workbook';
import { dataHash } from '../workbook/data-hash';
import { parseWorkbook } from '../workbook/parsing/parse-workbook';
import type { Workbook } from '../workbook/records';
import type { Snapshot } from '../workbook/snapshot';
import { today } from './today';

/** A workbook read, understood, scored and checked. */
export interface Inspection extends AssessedWorkbook {
  readonly snapshot: Snapshot;
  /** Open findings: those set aside are not among them. */
  readonly findings: readonly Finding[];
  readonly aside: Sorted['aside'];
  readonly notebook: Notebook;
  readonly keyOf: KeyOf;
  /** Short hash of the data, to tell later whether it has changed. */
  readonly hash: string;
}

/** Everything that can be said of a snapshot without writing anything. */
export function inspect(snapshot: Snapshot, day = today()): Inspection {
  return inspectBook(snapshot, parseWorkbook(snapshot), day);
}

/** The same in parts, yielding to the event loop before each, so that the page can draw and answer between them. */
export async function inspectInParts(snapshot: Snapshot): Promise<Inspection> {
  await yieldToEventLoop();
  const book = parseWorkbook(snapshot);
  await yieldToEventLoop();
  const inspection = inspectBook(snapshot, book, today());
  await yieldToEventLoop();
  return inspection;
}

function inspectBook(snapshot: Snapshot, book: Workbook, day: number): Inspection {
  const notebook = parseNotebook(snapshot.notebook);
  const keyOf = keysOf(book);
  const workbook = assessed(book);
  const { open, aside } = sortFindings(checkBook(workbook, { today: day }), notebook.setAside, keyOf);
  return {
    ...workbook,
    snapshot,
    findings: open,
    aside,
    notebook,
    keyOf,
    hash: dataHash(snapshot),
  };
}
