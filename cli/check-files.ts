import { basename } from 'node:path';
import { check, type Finding } from '../src/operations';
import type { Command } from './arguments';
import { unusable, type Outcome } from './outcome';
import { assessmentJson, errorJson, findingJson, hostJson } from './json';
import { findingLines } from './print';
import { openSession } from './session';
import { TEXTS } from './texts';

type CheckCommand = Extract<Command, { name: 'check' }>;

/** What came of one file: its findings, or the one line that says why there are none. */
interface CheckedFile {
  readonly file: string;
  readonly failure: string | null;
  readonly findings: readonly Finding[];
  readonly json: Record<string, unknown>;
}

/** Carries out `ita check`: of one file, or of several with one summary. The worst of the files decides the exit code. */
export async function runCheck({ files, json }: CheckCommand): Promise<Outcome> {
  const [first = ''] = files;
  if (files.length <= 1) return oneFile(await checkFile(first), json);
  const checked: CheckedFile[] = [];
  // One after the other: the client talks to one workbook at a time.
  for (const file of files) checked.push(await checkFile(file));
  const counts = summaryOf(checked);
  const code = counts.unusable > 0 ? 2 : counts.errors > 0 ? 1 : 0;
  if (json) {
    const entries = checked.map((entry) => ({ file: entry.file, ...entry.json }));
    return { code, out: [JSON.stringify({ files: entries, summary: counts })] };
  }
  const { errors, warnings, tips } = counts;
  const lines = checked.flatMap(({ file, failure, findings }) => [
    TEXTS.fileHeading(file),
    ...(failure === null ? findingLines(findings) : [failure]),
    '',
  ]);
  return { code, out: [...lines, TEXTS.summary(counts.files, counts.unusable, errors, warnings, tips)] };
}

function oneFile({ failure, findings, json: body }: CheckedFile, json: boolean): Outcome {
  if (failure !== null) return { code: 2, err: failure, ...(json && { out: [JSON.stringify(body)] }) };
  const code = countOf(findings, 'error') > 0 ? 1 : 0;
  return { code, out: json ? [JSON.stringify(body)] : findingLines(findings) };
}

async function checkFile(file: string): Promise<CheckedFile> {
  const started = Date.now();
  const failed = (failure: string): CheckedFile => ({ file, failure, findings: [], json: errorJson(failure) });
  const session = await openSession(file);
  if (!session.ok) return failed(session.failure);
  const checked = await check();
  if (!checked.ok) return failed(unusable(checked.failure, file));
  const { findings, assessment, snapshot } = checked.value;
  if (snapshot.tables.length === 0) return failed(TEXTS.noTables(basename(file)));
  const json = {
    findings: findings.map(findingJson),
    ...(assessment ? { assessment: assessmentJson(assessment) } : {}),
    host: hostJson(session.value.host),
    milliseconds: Date.now() - started,
  };
  return { file, failure: null, findings, json };
}

function summaryOf(
  checked: readonly CheckedFile[],
): Record<'files' | 'unusable' | 'errors' | 'warnings' | 'tips', number> {
  const findings = checked.flatMap((entry) => entry.findings);
  return {
    files: checked.length,
    unusable: checked.filter(({ failure }) => failure !== null).length,
    errors: countOf(findings, 'error'),
    warnings: countOf(findings, 'warning'),
    tips: countOf(findings, 'tip'),
  };
}

function countOf(findings: readonly Finding[], severity: Finding['severity']): number {
  return findings.filter((finding) => finding.severity === severity).length;
}
