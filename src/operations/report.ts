import { planPublishing } from '../excel/publish-plan';
import { publish, type PublishedSheet } from '../excel/publish';
import { readSnapshot } from '../excel/read';
import { composeReports, type ReportId } from '../reports/compose';
import { fail, succeed, type Result } from '../result';
import type { Failure } from '../strings/failures';
import type { Localised } from '../strings/language';
import { dataHash } from '../workbook/data-hash';
import { inspect, type Inspection } from './inspect';
import { reportInputOf } from './report-input';

/** What is asked for. */
export interface ReportRequest {
  readonly reports: readonly ReportId[];
  /** A draft bears the word ร่าง and may be made while errors are open. */
  readonly draft: boolean;
}

/** A section left out of its report, and why. */
export interface OmittedSection {
  readonly report: string;
  readonly section: string;
  readonly reason: Localised;
}

/** What came of it. */
export interface ReportOutcome {
  readonly inspection: Inspection;
  readonly sheets: readonly PublishedSheet[];
  readonly omitted: readonly OmittedSection[];
  readonly fingerprint: string;
  /** Somebody changed the data while the reports were made: they show the state before. */
  readonly dataChanged: boolean;
}

/** Why no report came of it; with what was found, when the workbook could be read. */
export type ReportFailure = Failure & { readonly inspection?: Inspection };

/** The stages of making reports, for showing progress. */
export type Stage = 'reading' | 'composing' | 'writing';

/**
 * Reads, checks, composes and publishes. A final report fails with `errors-found` while any error is open; nothing is
 * written then, nor when no section can be made (`nothing-to-write`).
 */
export async function makeReports(
  request: ReportRequest,
  onStage: (stage: Stage) => void = () => undefined,
  signal?: AbortSignal,
): Promise<Result<ReportOutcome, ReportFailure>> {
  onStage('reading');
  const snapshot = await readSnapshot();
  if (!snapshot.ok) return snapshot;
  if (snapshot.value.structureProtected) return fail({ cause: 'structure-protected' });

  const inspection = inspect(snapshot.value);
  const errors = inspection.findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0 && !request.draft) {
    return fail({ cause: 'errors-found', detail: String(errors.length), inspection });
  }

  onStage('composing');
  const { hash } = inspection;
  const { plans, omitted } = composeReports(request.reports, reportInputOf(inspection, request.draft));
  if (plans.length === 0) return fail({ cause: 'nothing-to-write', inspection });

  onStage('writing');
  const run = Date.now().toString(36);
  const published = await publish(planPublishing(plans, snapshot.value.sheets, { run, data: hash }), signal);
  if (!published.ok) return published;
  const dataChanged = dataHash(published.value.after) !== hash;
  return succeed({ inspection, sheets: published.value.sheets, omitted, fingerprint: hash, dataChanged });
}
