import { basename } from 'node:path';
import { isUseful, type ImportOutcome } from '../src/import/import-source';
import { openImport, planImport, writeImport } from '../src/operations/import';
import { LEFT_REASONS } from '../src/strings/import';
import type { TableId } from '../src/workbook/cell';
import { succeed } from '../src/result';
import type { Command } from './arguments';
import { isSameFile } from './files';
import { readAnswers, readSourceFile } from './import-source-file';
import { stopped, type Outcome } from './outcome';
import { newSession, openSession, saveSession } from './session';
import { TEXTS } from './texts';

type ImportCommand = Extract<Command, { name: 'import' }>;

/** The sheet that every new workbook begins with. */
const EMPTY_SHEET = 'Sheet1';

/** Carries out `ita import`. Nothing is written unless something of the source is usable. */
export async function runImport({
  file,
  out,
  into,
  sheet,
  answers: answersFile,
  json,
}: ImportCommand): Promise<Outcome> {
  const started = Date.now();
  for (const input of [file, into]) {
    if (input !== null && (await isSameFile(input, out))) return stopped(TEXTS.sameFile(basename(out)), json);
  }
  const answers = await readAnswers(answersFile);
  if (!answers.ok) return stopped(answers.failure, json);
  const source = await readSourceFile(file, sheet);
  if (!source.ok) return stopped(source.failure, json);
  const session = into === null ? succeed(newSession()) : await openSession(into);
  if (!session.ok) return stopped(session.failure, json);
  const opened = await openImport(source.value);
  if (!opened.ok) return stopped(TEXTS.unexpected(opened.failure.detail ?? opened.failure.cause), json);
  const { outcome, planned } = planImport(opened.value, answers.value);
  if (outcome.isCancelled) return stopped(TEXTS.importCancelled, json);
  if (!isUseful(outcome)) {
    const isBroken = outcome.recognised.broken.length > 0;
    return stopped(isBroken ? TEXTS.brokenTable(basename(file)) : TEXTS.nothingToImport(basename(file)), json);
  }
  const written = await writeImport(planned);
  // Where everything is in the workbook already, it is saved as it is.
  if (!written.ok && written.failure.cause !== 'nothing-to-write')
    return stopped(TEXTS.unexpected(written.failure.detail ?? written.failure.cause), json);
  if (into === null) session.value.host.user.deleteSheet(EMPTY_SHEET);
  const saved = await saveSession(session.value, out);
  if (!saved.ok) return stopped(saved.failure, json);
  const open = outcome.questions.filter(({ id }) => answers.value[id] === undefined);
  const code = open.length > 0 ? 1 : 0;
  if (json) return { code, out: [JSON.stringify(outcomeJson(outcome, Date.now() - started))] };
  return { code, out: [...outcomeLines(outcome, file), TEXTS.written(out)] };
}

function rowsOf(outcome: ImportOutcome, table: TableId): number {
  return outcome.recognised.drafts.rowsOf(table).length;
}

function outcomeJson(outcome: ImportOutcome, milliseconds: number): Record<string, unknown> {
  const { ledger, plan, questions } = outcome;
  const count = (kind: string): number => ledger.filter(({ fate }) => fate.kind === kind).length;
  return {
    tables: Object.fromEntries(plan.tables.map(({ table }) => [table, { rows: rowsOf(outcome, table) }])),
    questions: questions.map((question) => ({
      id: question.id,
      about: question.about.th,
      choices: question.choices.map(({ id }) => id),
      default: question.default,
    })),
    ledger: {
      placed: count('placed'),
      context: count('context'),
      computed: count('computed'),
      duplicate: count('duplicate'),
      left: count('left'),
    },
    left: ledger.flatMap(({ cell, fate }) =>
      fate.kind === 'left' ? [{ at: cell.at, text: cell.text, reason: LEFT_REASONS[fate.reason].th }] : [],
    ),
    differences: plan.differences.map(({ table, row, column, present, offered }) => ({
      table,
      row,
      column,
      present,
      offered,
    })),
    milliseconds,
  };
}

function outcomeLines(outcome: ImportOutcome, file: string): readonly string[] {
  const { plan, questions, ledger, recognised } = outcome;
  const left = ledger.filter(({ fate }) => fate.kind === 'left' && fate.reason !== 'blank-sign').length;
  return [
    ...plan.tables.map(({ table }) => TEXTS.imported(table, rowsOf(outcome, table))),
    ...(recognised.broken.length > 0 ? [TEXTS.brokenTable(basename(file))] : []),
    ...questions.map((question) => TEXTS.openQuestion(question.id, question.about.th, question.default)),
    ...plan.differences.map(({ table, column, present, offered }) =>
      TEXTS.differs(table, column, String(present), String(offered)),
    ),
    ...(left > 0 ? [TEXTS.leftCells(left)] : []),
  ];
}
