import { basename } from 'node:path';
import { readSnapshot } from '../src/excel/reading/read-snapshot';
import { importSource, isUseful, type ImportOutcome } from '../src/import/import-source';
import type { Source } from '../src/import/source';
import { fail, succeed, writeTemplate, type Result } from '../src/operations';
import { LEFT_REASONS } from '../src/strings/import';
import { TABLE_IDS, type TableId } from '../src/workbook/cell';
import { parseWorkbook } from '../src/workbook/parsing/parse-workbook';
import type { Workbook } from '../src/workbook/records';
import type { Command } from './arguments';
import { isSameFile } from './files';
import { readAnswers, readSourceFile } from './import-source-file';
import { stopped, type Outcome } from './outcome';
import { newSession, openSession, saveSession, type Session } from './session';
import { TEXTS } from './texts';
import { clearTemplate, writePlan } from './write-plan';

type ImportCommand = Extract<Command, { name: 'import' }>;

/** The sheet that every new workbook begins with. */
const EMPTY_SHEET = 'Sheet1';

/** A workbook ready to be written into. */
interface Destination {
  readonly session: Session;
  readonly isFresh: (table: TableId) => boolean;
}

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
  const destination = await openDestination(into);
  if (!destination.ok) return stopped(destination.failure, json);
  const { session, isFresh } = destination.value;

  const years = yearsOf(source.value, answers.value);
  await clearTemplate(isFresh, years);
  const book = await readBook();
  if (!book.ok) return stopped(book.failure, json);
  const outcome = importSource({
    source: source.value,
    book: book.value,
    isFresh,
    answers: answers.value,
    remembered: {},
  });
  if (outcome.isCancelled) return stopped(TEXTS.importCancelled, json);
  if (!isUseful(outcome)) {
    const isBroken = outcome.recognised.broken.length > 0;
    return stopped(isBroken ? TEXTS.brokenTable(basename(file)) : TEXTS.nothingToImport(basename(file)), json);
  }
  await writePlan(outcome.plan);
  const saved = await saveSession(session, out);
  if (!saved.ok) return stopped(saved.failure, json);
  const open = outcome.questions.filter(({ id }) => answers.value[id] === undefined);
  const code = open.length > 0 ? 1 : 0;
  if (json) return { code, out: [JSON.stringify(outcomeJson(outcome, Date.now() - started))] };
  return { code, out: [...outcomeLines(outcome, file), TEXTS.written(out)] };
}

async function openDestination(into: string | null): Promise<Result<Destination, string>> {
  const opened = into === null ? succeed(newSession()) : await openSession(into);
  if (!opened.ok) return opened;
  const before = into === null ? null : await readBook();
  if (before && !before.ok) return before;
  const isFresh = (table: TableId): boolean => before === null || before.value.tables[table].kind === 'absent';
  if (TABLE_IDS.some(isFresh)) {
    const written = await writeTemplate('blank');
    if (!written.ok) return fail(TEXTS.unexpected(written.failure.detail ?? written.failure.cause));
  }
  if (into === null) opened.value.host.user.deleteSheet(EMPTY_SHEET);
  return succeed({ session: opened.value, isFresh });
}

async function readBook(): Promise<Result<Workbook, string>> {
  const snapshot = await readSnapshot();
  if (!snapshot.ok) return fail(TEXTS.unexpected(snapshot.failure.detail ?? snapshot.failure.cause));
  return succeed(parseWorkbook(snapshot.value));
}

/** The years of the scores that a source holds. */
function yearsOf(source: Source, answers: Readonly<Record<string, string>>): readonly number[] {
  const empty = parseWorkbook({ tables: [] });
  const { recognised } = importSource({ source, book: empty, isFresh: () => true, answers, remembered: {} });
  const headers = recognised.drafts.rowsOf('ITA_Scores').flatMap((row) => [...row.values.keys()]);
  return [...new Set(headers.filter((header) => /^[0-9]{4}$/.test(header)).map(Number))];
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
