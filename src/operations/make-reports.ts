import { yieldToEventLoop } from '../excel/host/yield-to-event-loop';
import { lateAnswers } from '../excel/host/with-excel';
import { othersAtWork } from '../excel/own-sheets/others-at-work';
import { newRun } from '../excel/own-sheets/run-id';
import { finishOneByOne } from '../excel/publishing/finishing-touches';
import { planPublishing } from '../excel/publishing/publish-plan';
import { publish, type PublishedSheet } from '../excel/publishing/publish';
import { readSnapshot } from '../excel/reading/read-snapshot';
import type { SheetPlan } from '../page/model/sheet-actions';
import {
  composeSection,
  outlineReports,
  type OmittedSection,
  type OutlinedSection,
  type ReportId,
} from '../reports/compose-report';
import type { ReportInput } from '../reports/report';
import { fail, succeed, type Result } from '../result';
import type { Failure } from '../strings/failures';
import { dataHash } from '../workbook/data-hash';
import { inspectInParts, type Inspection } from './inspect-workbook';
import { obstacleToSheets } from './obstacles';
import { writeOrigin } from './report-origin';
import { reportInputOf } from './report-input';

/** What is asked for. */
export interface ReportRequest {
  readonly reports: readonly ReportId[];
  /** A draft has the word ร่าง and may be made while errors are open. */
  readonly draft: boolean;
  /** Clears away what somebody else's run has left, or is about to: only after a person has confirmed it. */
  readonly takeOver?: boolean;
}

/** What came of it. */
export interface ReportOutcome {
  readonly inspection: Inspection;
  readonly sheets: readonly PublishedSheet[];
  readonly omitted: readonly OmittedSection[];
  readonly fingerprint: string;
  /** Somebody changed the data while the reports were made: they show the state before. */
  readonly dataChanged: boolean;
  /** Names of sheets that are whole but have no charts or page set-up: Excel refused it. */
  readonly unfinished: readonly string[];
  /** Tries once more to give them what they lack; gives the names of those that still lack it. */
  readonly finish: () => Promise<readonly string[]>;
}

/** Why no report came of it; with what was found, when the workbook could be read. */
export type ReportFailure = Failure & { readonly inspection?: Inspection };

/** How far the making of reports has come. */
export interface ReportProgress {
  readonly stage: 'reading' | 'composing' | 'writing';
  /** Sheets done in this stage, and sheets in all; both 0 while it is not yet known how many there are. */
  readonly done: number;
  readonly total: number;
  /** The sheet in hand, or null when it is the workbook as a whole. */
  readonly sheet: string | null;
  /** Milliseconds that Excel has taken over one request so far; told once it takes long. */
  readonly waited?: number;
}

/** Whoever waits for the reports: told how far they have come, and able to stop them between two sheets. */
export interface ReportWatcher {
  readonly onProgress?: (progress: ReportProgress) => void;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Reads, checks, composes and publishes. A final report fails with `errors-found` while any error is open; nothing is
 * written then, nor when no section can be made (`nothing-to-write`).
 */
export async function makeReports(
  request: ReportRequest,
  { onProgress = () => undefined, signal }: ReportWatcher = {},
): Promise<Result<ReportOutcome, ReportFailure>> {
  onProgress({ stage: 'reading', done: 0, total: 0, sheet: null });
  await lateAnswers();
  const snapshot = await readSnapshot();
  if (!snapshot.ok) return snapshot;
  const obstacle = obstacleToSheets(snapshot.value);
  if (obstacle) return fail(obstacle);

  const inspection = await inspectInParts(snapshot.value);
  const errors = inspection.findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0 && !request.draft) {
    return fail({ cause: 'errors-found', detail: String(errors.length), inspection });
  }

  const { hash } = inspection;
  const input = reportInputOf(inspection, request.draft);
  const { sections, omitted } = outlineReports(request.reports, input);
  if (sections.length === 0) return fail({ cause: 'nothing-to-write', inspection });
  const plans = await composeOneByOne(sections, input, { onProgress, signal });
  if (!plans) return fail({ cause: 'cancelled' });

  if (!request.takeOver && othersAtWork(snapshot.value.sheets)) return fail({ cause: 'others-at-work' });
  const run = newRun();
  const data = writeOrigin({ hash, draft: request.draft });
  const published = await publish(
    planPublishing(plans, snapshot.value.sheets, { run, data }, request.takeOver ? () => true : undefined),
    {
      signal,
      onSheet: (sheet, done) => onProgress({ stage: 'writing', done, total: sections.length, sheet }),
      onWaiting: (waited) =>
        onProgress({ stage: 'writing', done: sections.length, total: sections.length, sheet: null, waited }),
    },
  );
  if (!published.ok) return published;
  const dataChanged = dataHash(published.value.after) !== hash;
  const { sheets, unfinished } = published.value;
  const finish = async (): Promise<readonly string[]> => {
    await lateAnswers();
    return namesOf(await finishOneByOne(unfinished, run));
  };
  return succeed({
    inspection,
    sheets,
    omitted,
    fingerprint: hash,
    dataChanged,
    unfinished: namesOf(unfinished),
    finish,
  });
}

function namesOf(sheets: readonly { readonly name: string }[]): readonly string[] {
  return sheets.map(({ name }) => name);
}

/** The sheets of all sections, yielding to the event loop before each; null when it was told to stop. */
async function composeOneByOne(
  sections: readonly OutlinedSection[],
  input: ReportInput,
  { onProgress, signal }: ReportWatcher,
): Promise<readonly SheetPlan[] | null> {
  const plans: SheetPlan[] = [];
  for (const section of sections) {
    onProgress?.({ stage: 'composing', done: plans.length, total: sections.length, sheet: section.sheetName });
    await yieldToEventLoop();
    if (signal?.aborted) return null;
    plans.push(composeSection(section, input));
  }
  return plans;
}
