import { importSource, type ImportOutcome } from '../../import/import-source';
import type { Answers } from '../../import/planning/questions';
import type { RecognisedSource } from '../../import/recognise-source';
import type { TableId } from '../../workbook/cell';
import type { ImportCase } from './recognise-import';
import type { PlannedImport } from './write-import';

/** What a source comes to, and what is to be written of it. */
export interface PlanOutcome {
  readonly outcome: ImportOutcome;
  readonly planned: PlannedImport;
}

/** What was found in a source comes to with these answers, and what is to be written. Asks nothing of Excel. */
export function planFound({ snapshot, book }: ImportCase, found: RecognisedSource, answers: Answers): PlanOutcome {
  const outcome = importSource({
    found,
    book,
    isFresh: (table: TableId) => book.tables[table].kind === 'absent',
    answers,
  });
  return { outcome, planned: { plan: outcome.plan, snapshot, book, choices: outcome.choices } };
}
