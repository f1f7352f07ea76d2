import type { TableId } from '../workbook/cell';
import { ISSUES, TEXTS } from '../workbook/definitions';
import type { Workbook } from '../workbook/records';
import type { Fate } from './ledger';
import { makePlan } from './planning/make-plan';
import type { ImportPlan } from './planning/plan';
import { answerTo, sourceQuestions, workbookQuestions, type Answers, type Question } from './planning/questions';
import type { Recognised } from './recognise';
import type { RecognisedSource } from './recognise-source';
import type { DraftRow } from './records/draft';
import type { HeadingChoices } from './regions/columns';
import type { SourceCell } from './source';

/** What an import works from. */
export interface ImportInput {
  readonly found: RecognisedSource;
  /** The workbook as it is now; without tables when it is new. */
  readonly book: Workbook;
  /** Tables just made from the template: what they hold was typed by nobody and may be replaced. */
  readonly isFresh: (table: TableId) => boolean;
  readonly answers: Answers;
}

/** Everything there is to show and to write. */
export interface ImportOutcome {
  readonly plan: ImportPlan;
  readonly questions: readonly Question[];
  /** The fate of every source cell, in reading order. */
  readonly ledger: readonly { readonly cell: SourceCell; readonly fate: Fate }[];
  readonly recognised: Recognised;
  /** To be remembered in the workbook for the next file. */
  readonly choices: HeadingChoices;
  /** A person chose not to go on. */
  readonly isCancelled: boolean;
}

/** Asks what is open and lays out what is to be written. Pure; the cost is linear in source and workbook. */
export function importSource({ found, book, isFresh, answers }: ImportInput): ImportOutcome {
  const { source, recognised, choices } = found;
  const questions = [...sourceQuestions(recognised), ...workbookQuestions(recognised, book, isFresh)];
  applyAnswers(recognised, answers);
  const plan = makePlan(recognised.drafts, book, {
    existing: existingOf(answerTo(answers, 'existing', 'fill')),
    mayReplace: (table, row) => isFresh(table) || mayReplace(table, row, answers, questions),
  });
  return {
    plan,
    questions,
    ledger: recognised.drafts.ledger.settle(source),
    recognised,
    choices,
    isCancelled: answers.year === 'cancel',
  };
}

/** Whether an import would write anything at all. */
export function isUseful({ plan }: ImportOutcome): boolean {
  return plan.tables.some(({ fills, rows }) => fills.length + rows.length > 0) || plan.duplicates > 0;
}

function existingOf(answer: string): 'fill' | 'skip' | 'add' {
  return answer === 'skip' || answer === 'add' ? answer : 'fill';
}

/** A setting is replaced only when that was agreed to; the year also when the workbook has no measures yet. */
function mayReplace(table: TableId, row: DraftRow, answers: Answers, questions: readonly Question[]): boolean {
  if (table !== 'ITA_Agency') return false;
  const item = row.textOf('รายการ');
  if (item !== 'ปีงบประมาณ') return answers[`replace:${item}`] === 'yes';
  const question = questions.find(({ id }) => id === 'year');
  return answerTo(answers, 'year', question?.default ?? 'keep') === 'set';
}

/** Puts the answers about single values into the drafts. */
function applyAnswers({ drafts, guesses, unnamedPassages }: Recognised, answers: Answers): void {
  for (const { row, typed } of guesses) {
    if (answers[`code:${typed}`] === 'no') row.values.delete(ISSUES.fields.code.header);
  }
  for (const { cell } of unnamedPassages) {
    const answer = answers[`part:${cell.at}`];
    if (answer === undefined) continue;
    const isOf = (row: DraftRow): boolean =>
      row.table === 'ITA_Texts' && [...row.values.values()].some(({ cells }) => cells.includes(cell));
    if (answer === 'none') drafts.drop(isOf, { kind: 'left', reason: 'not-chosen' });
    for (const row of drafts.rowsOf('ITA_Texts').filter(isOf)) {
      const part = row.values.get(TEXTS.fields.part.header);
      if (part) row.values.set(TEXTS.fields.part.header, { ...part, value: answer });
    }
  }
  for (const { row, column, kept, other } of drafts.conflicts) {
    const key = String([...row.values.values()][0]?.value ?? '');
    const value = row.values.get(column);
    const answer = answers[`conflict:${row.table}/${key}/${column}`];
    if (value && answer === String(other) && answer !== String(kept))
      row.values.set(column, { ...value, value: other });
  }
}
