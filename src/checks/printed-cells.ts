import type { Cell } from '../workbook/cell';
import type { AnalysisRecord, MeasureRecord, TextRecord, Workbook } from '../workbook/records';

/** Passages, analyses and the prose of measures: what is written in sentences. The user's own columns are not among them. */
export function* proseCells({ texts, analyses, measures }: Workbook): Iterable<Cell<string>> {
  for (const { text } of passageRows(texts, analyses)) yield text;
  for (const measure of measures) yield* proseOf(measure);
}

/** Every cell whose words are printed. The user's own columns are read, never repaired. */
export function* printedCells(book: Workbook): Iterable<Cell<unknown>> {
  const { agency, scores, results, issues, measures, signers } = book;
  if (agency) {
    const { name, district, province, division, documentNumber, subject, addressee } = agency;
    yield* [name, district, province, division, documentNumber, subject, addressee];
  }
  for (const { name } of scores) yield name;
  for (const { level } of results) yield level;
  for (const { issue } of issues) yield issue;
  for (const { text } of passageRows(book.texts, book.analyses)) yield text;
  for (const measure of measures) {
    yield* proseOf(measure);
    yield* [measure.group, measure.owners, measure.periodText, measure.evidence];
  }
  for (const { name, position, comment, text } of signers) yield* [name, position, comment, text];
}

/** Words without which a text speaks neither of an agency nor in the words of one kind of them. */
const OF_AGENCIES = /เทศ(?:บาล|มนตรี|บัญญัติ)|ส่วนตำบล|ส่วนจังหวัด|อบ[ตจ]\.|ข้อบัญญัติ/;

/** By so many letters a name of any kind of agency is looked for. */
const LETTERS_OF_NAME = 4;

/** A cell that holds text. */
export interface TextCell {
  readonly cell: Cell<unknown>;
  readonly text: string;
}

/** Of some cells those that hold a text that passes. Loops plainly: a large workbook has a hundred thousand such cells. */
export function textsAmong(cells: Iterable<Cell<unknown>>, passes: (text: string) => boolean): readonly TextCell[] {
  const texts: TextCell[] = [];
  for (const cell of cells) if (typeof cell.raw === 'string' && passes(cell.raw)) texts.push({ cell, text: cell.raw });
  return texts;
}

/** Where an agency may be named: all that is printed but the setting of its name itself, and the user's own columns. */
export function cellsOfAgencies(book: Workbook, printed: readonly Cell<unknown>[]): readonly TextCell[] {
  const beginning = (book.agency?.name.value ?? '').trim().slice(0, LETTERS_OF_NAME);
  const isNaming = (text: string) => OF_AGENCIES.test(text) || (beginning !== '' && text.includes(beginning));
  const named = textsAmong(printed, isNaming).filter(({ cell }) => cell !== book.agency?.name);
  return [...named, ...book.measures.flatMap(({ others }) => textsAmong(others, isNaming))];
}

function passageRows(texts: readonly TextRecord[], analyses: readonly AnalysisRecord[]) {
  return [...texts, ...analyses];
}

function proseOf({
  title,
  method,
  finding,
  followUp,
  summary,
  outcome,
  remark,
}: MeasureRecord): readonly Cell<string>[] {
  return [title, method, finding, followUp, summary, outcome, remark];
}
