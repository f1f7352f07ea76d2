import { basename } from 'node:path';
import {
  makeReports,
  REPORT_IDS,
  writeTemplate,
  type Finding,
  type ReportFailure,
  type ReportId,
} from '../src/operations';
import type { Command } from './arguments';
import { isSameFile } from './files';
import { assessmentJson, errorJson, findingJson, hostJson, sheetsJson } from './json';
import { stopped, unusable, type Outcome } from './outcome';
import { outcomeLines } from './print';
import { newSession, openSession, saveSession } from './session';
import { TEXTS } from './texts';

/** The sheet that every new workbook begins with. */
const EMPTY_SHEET = 'Sheet1';

type CommandOf<Name extends Command['name']> = Extract<Command, { name: Name }>;

/** Carries out `ita report`. Nothing is written unless the whole report could be made. */
export async function runReport({ file, out, only, draft, json }: CommandOf<'report'>): Promise<Outcome> {
  const started = Date.now();
  if (await isSameFile(file, out)) return stopped(TEXTS.sameFile(basename(file)), json);
  const unknown = only?.find((id) => !isReportId(id));
  if (unknown !== undefined) return stopped(TEXTS.unknownReport(unknown, REPORT_IDS.join(', ')), json);
  const session = await openSession(file);
  if (!session.ok) return stopped(session.failure, json);
  const reports = only ? only.filter(isReportId) : REPORT_IDS;

  const made = await makeReports({ reports, draft });
  if (!made.ok) return refused(made.failure, file, json);
  const saved = await saveSession(session.value, out);
  if (!saved.ok) return stopped(saved.failure, json);
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
  if (!written.ok) return stopped(unusable(written.failure, out), false);
  session.host.user.deleteSheet(EMPTY_SHEET);
  const saved = await saveSession(session, out);
  return saved.ok ? { code: 0, out: [TEXTS.written(out)] } : stopped(saved.failure, false);
}

/** A report that could not be made: one line, and the findings when errors among them are the reason. */
function refused(failure: ReportFailure, file: string, json: boolean): Outcome {
  const { inspection } = failure;
  if (inspection?.snapshot.tables.length === 0) return stopped(TEXTS.noTables(basename(file)), json);
  if (failure.cause !== 'errors-found' || !inspection) return stopped(unusable(failure, file), json);
  const errors = inspection.findings.filter(isError);
  const first = errors[0];
  const err = TEXTS.errorsFound(errors.length, first ? `${first.at?.address ?? first.table} ${first.message.th}` : '');
  const body = { ...errorJson(err), findings: inspection.findings.map(findingJson) };
  return { code: 1, err, out: json ? [JSON.stringify(body)] : [] };
}

function isError({ severity }: Finding): boolean {
  return severity === 'error';
}

function isReportId(id: string): id is ReportId {
  return (REPORT_IDS as readonly string[]).includes(id);
}
