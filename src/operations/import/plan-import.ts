import { parseNotebook } from '../../checks/notebook-xml';
import { yieldToEventLoop } from '../../excel/host/yield-to-event-loop';
import { readSnapshot } from '../../excel/reading/read-snapshot';
import { importSource, type ImportOutcome } from '../../import/import-source';
import type { Answers } from '../../import/planning/questions';
import { ROLES, type Role } from '../../import/headings/roles';
import type { Source } from '../../import/source';
import { succeed, type Result } from '../../result';
import type { Failure } from '../../strings/failures';
import type { TableId } from '../../workbook/cell';
import { parseWorkbook } from '../../workbook/parsing/parse-workbook';
import type { Workbook } from '../../workbook/records';
import type { Snapshot } from '../../workbook/snapshot';
import { rememberedHeadings } from './remembered-headings';
import type { PlannedImport } from './write-import';

/** A source and the workbook it is to go into, both as they were read. */
export interface ImportCase {
  readonly source: Source;
  readonly snapshot: Snapshot;
  readonly book: Workbook;
}

/** Reads the open workbook that a source is to go into: one round trip. */
export async function openImport(source: Source): Promise<Result<ImportCase, Failure>> {
  const snapshot = await readSnapshot();
  if (!snapshot.ok) return snapshot;
  await yieldToEventLoop();
  return succeed({ source, snapshot: snapshot.value, book: parseWorkbook(snapshot.value) });
}

/** What a source comes to, and what is to be written of it. */
export interface PlanOutcome {
  readonly outcome: ImportOutcome;
  readonly planned: PlannedImport;
}

/** What a source comes to with these answers, and what is to be written. Asks nothing of Excel. */
export function planImport({ source, snapshot, book }: ImportCase, answers: Answers): PlanOutcome {
  const outcome = importSource({
    source,
    book,
    isFresh: (table: TableId) => book.tables[table].kind === 'absent',
    answers,
    remembered: headingsOf(snapshot),
  });
  return { outcome, planned: { plan: outcome.plan, snapshot, book, choices: outcome.choices } };
}

/** The heading choices that the workbook remembers, those of another version left out. */
function headingsOf({ notebook }: Snapshot): Readonly<Record<string, Role | 'none'>> {
  const isRole = (role: string): role is Role | 'none' => [...ROLES, 'none'].some((one) => one === role);
  const kept = Object.entries(rememberedHeadings(parseNotebook(notebook)));
  return Object.fromEntries(kept.filter((entry): entry is [string, Role | 'none'] => isRole(entry[1])));
}
