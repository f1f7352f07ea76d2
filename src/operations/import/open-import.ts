import { yieldToEventLoop } from '../../excel/host/yield-to-event-loop';
import { readSnapshot } from '../../excel/reading/read-snapshot';
import type { Answers } from '../../import/planning/questions';
import type { Source } from '../../import/source';
import { succeed, type Result } from '../../result';
import type { Failure } from '../../strings/failures';
import { parseWorkbook } from '../../workbook/parsing/parse-workbook';
import { planFound, type PlanOutcome } from './plan-import';
import { recogniseImport, type ImportCase } from './recognise-import';

/** Reads the open workbook that a source is to go into: one round trip. */
export async function openImport(source: Source): Promise<Result<ImportCase, Failure>> {
  const snapshot = await readSnapshot();
  if (!snapshot.ok) return snapshot;
  await yieldToEventLoop();
  return succeed({ source, snapshot: snapshot.value, book: parseWorkbook(snapshot.value) });
}

/** What a source comes to with these answers, and what is to be written, in one step. Asks nothing of Excel. */
export function planImport(opened: ImportCase, answers: Answers): PlanOutcome {
  return planFound(opened, recogniseImport(opened, answers), answers);
}
