import { basename, resolve } from 'node:path';
import {
  check,
  makeReports,
  REPORT_IDS,
  writeTemplate,
  type Failure,
  type Finding,
  type ReportFailure,
  type ReportId,
} from '../src/operations';
import type { Command } from './arguments';
import { assessmentJson, findingJson, hostJson, sheetsJson } from './json';
import { findingLines, outcomeLines } from './print';
import { newSession, openSession, saveSession } from './session';
import { TEXTS, WORK_FAILURES } from './texts';

/** What the command line does in the end: lines for either stream, and the exit code. */
export interface Outcome {
  /** 0 done or no errors found, 1 findings of severity error, 2 unusable input or arguments. */
  readonly code: 0 | 1 | 2;
  readonly out?: readonly string[];
  readonly err?: string;
}

/** The sheet that every new workbook begins with. */
const EMPTY_SHEET = 'Sheet1';

type CommandOf<Name extends Command['name']> = Extract<Command, { name: Name }>;

/** Carries out `ita check`. */
export async function runCheck({ file, json }: CommandOf<'check'>): Promise<Outcome> {
  const started = Date.now();
  const session = await openSession(file);
  if (!session.ok) return { code: 2, err: session.failure };
  const checked = await check();
  if (!checked.ok) return unusable(checked.failure, file);
  const { findings, assessment, snapshot } = checked.value;
  if (snapshot.tables.length === 0) return { code: 2, err: TEXTS.noTables(basename(file)) };
  const code = findings.some(isError) ? 1 : 0;
  if (!json) return { code, out: findingLines(findings) };
  const body = {
    findings: findings.map(findingJson),
    ...(assessment ? { assessment: assessmentJson(assessment) } : {}),
    host: hostJson(session.value.host),
    milliseconds: Date.now() - started,
  };
  return { code, out: [JSON.stringify(body)] };
}

/** Carries out `ita report`. Nothing is written unless the whole report could be made. */
export async function runReport({ file, out, only, draft, json }: CommandOf<'report'>): Promise<Outcome> {
  const started = Date.now();
  if (resolve(file) === resolve(out)) return { code: 2, err: TEXTS.sameFile(basename(file)) };
  const unknown = only?.find((id) => !isReportId(id));
  if (unknown !== undefined) return { code: 2, err: TEXTS.unknownReport(unknown, REPORT_IDS.join(', ')) };
  const session = await openSession(file);
  if (!session.ok) return { code: 2, err: session.failure };
  const reports = only ? only.filter(isReportId) : REPORT_IDS;

  const made = await makeReports({ reports, draft });
  if (!made.ok) return refused(made.failure, file, json);
  const saved = await saveSession(session.value, out);
  if (!saved.ok) return { code: 2, err: saved.failure };
  const { inspection, sheets } = made.value;
  if (!json) return { code: 0, out: [...outcomeLines(made.value), TEXTS.written(out)] };
  const body = {
    findings: inspection.findings.map(findingJson),
    ...(inspection.assessment ? { assessment: assessmentJson(inspection.assessment) } : {}),
    sheets: sheetsJson(sheets),
    host: hostJson(session.value.host),
    milliseconds: Date.now() - started,
  };
  return { code: 0, out: [JSON.stringify(body)] };
}

/** Carries out `ita template`. */
export async function runTemplate({ out, sample, mistakes }: CommandOf<'template'>): Promise<Outcome> {
  const session = newSession();
  const written = await writeTemplate(mistakes ? 'mistakes' : sample ? 'sample' : 'blank');
  if (!written.ok) return unusable(written.failure, out);
  session.host.user.deleteSheet(EMPTY_SHEET);
  const saved = await saveSession(session, out);
  return saved.ok ? { code: 0, out: [TEXTS.written(out)] } : { code: 2, err: saved.failure };
}

/** A report that could not be made: one line, and the findings when errors among them are the reason. */
function refused(failure: ReportFailure, file: string, json: boolean): Outcome {
  const { inspection } = failure;
  if (inspection?.snapshot.tables.length === 0) return { code: 2, err: TEXTS.noTables(basename(file)) };
  if (failure.cause !== 'errors-found' || !inspection) return unusable(failure, file);
  const errors = inspection.findings.filter(isError);
  const first = errors[0];
  const err = TEXTS.errorsFound(errors.length, first ? `${first.at?.address ?? first.table} ${first.message.th}` : '');
  return { code: 1, err, out: json ? [JSON.stringify({ findings: inspection.findings.map(findingJson) })] : [] };
}

function unusable({ cause, detail }: Failure, file: string): Outcome {
  const text = WORK_FAILURES[cause];
  return { code: 2, err: text ? text(basename(file)) : TEXTS.unexpected(detail ?? cause) };
}

function isError({ severity }: Finding): boolean {
  return severity === 'error';
}

function isReportId(id: string): id is ReportId {
  return (REPORT_IDS as readonly string[]).includes(id);
}
