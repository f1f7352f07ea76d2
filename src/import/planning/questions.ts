import { IMPORT_QUESTIONS as TEXTS } from '../../strings/import-questions';
import type { Localised } from '../../strings/language';
import { DEFINITIONS, MEASURES } from '../../workbook/definitions';
import type { Workbook } from '../../workbook/records';
import type { TableId } from '../../workbook/cell';
import { foldThai } from '../../thai/text/repair';
import { plainHeading } from '../headings/plain';
import { matchHeading } from '../headings/match-heading';
import type { Role } from '../headings/roles';
import type { Recognised } from '../recognise';
import type { DraftRow } from '../records/draft';
import { BookTable, isBlankValue } from './book-view';
import { rowFinder } from './match-rows';

/** One thing that is open, with a choice that holds unless a person answers. */
export interface Question {
  /** Stays the same when the same source is read again. */
  readonly id: string;
  readonly about: Localised;
  readonly choices: readonly { readonly id: string; readonly text: Localised }[];
  readonly default: string;
}

/** Answers by the id of the question. */
export type Answers = Readonly<Record<string, string>>;

/** The answer to a question: given, or its default. */
export function answerTo(answers: Answers, id: string, fallback: string): string {
  return answers[id] ?? fallback;
}

/** All that is open about a source itself. */
export function sourceQuestions({
  regions,
  undated,
  guesses,
  unnamedPassages,
  drafts,
}: Recognised): readonly Question[] {
  const headings = regions.flatMap(({ columns, kind }) =>
    columns.flatMap(({ heading, role, certainty }) =>
      certainty === 'keyword' && role !== null && role !== 'computed' && kind === 'measures'
        ? [headingQuestion(heading, role)]
        : [],
    ),
  );
  const years = undated.map(({ region, year }) => {
    const where = region.view.starting(region.top)[0]?.at ?? '';
    const known = [
      ...new Set([
        ...(year === null ? [] : [year]),
        ...drafts.rowsOf('ITA_Results').map((row) => Number(row.get('ปีงบประมาณ'))),
      ]),
    ];
    return {
      id: 'score-year',
      about: TEXTS.scoreYear(where),
      choices: [...known.map((one) => same(String(one))), { id: 'none', text: TEXTS.noYear }],
      default: year === null ? 'none' : String(year),
    };
  });
  const codes = guesses.map(({ typed, guess }) => ({
    id: `code:${typed}`,
    about: TEXTS.code(typed, guess),
    choices: yesNo(),
    default: 'yes',
  }));
  const parts = unnamedPassages.map(({ cell, part }) => ({
    id: `part:${cell.at}`,
    about: TEXTS.part(cell.text.slice(0, 40)),
    choices: [...PARTS.map(same), { id: 'none', text: TEXTS.no }],
    default: part,
  }));
  return unique([...headings, ...years, ...codes, ...parts, ...conflictQuestions(drafts.conflicts)]);
}

const PARTS = ['บทนำ', 'เรื่องเดิม', 'ข้อเท็จจริง', 'ข้อพิจารณา', 'สรุป'];

function headingQuestion(heading: string, role: Role): Question {
  const roles = [...new Set([role, ...matchHeading(heading).map((candidate) => candidate.role)])];
  const named = roles.flatMap((one) =>
    roleHeader(one) === null ? [] : [{ id: one, text: both(roleHeader(one) ?? '') }],
  );
  return {
    id: `heading:${plainHeading(heading)}`,
    about: TEXTS.heading(heading),
    choices: [...named, { id: 'none', text: TEXTS.none }],
    default: role,
  };
}

/** The contract's header for a role of a measure. */
export function roleHeader(role: Role): string | null {
  const fields: Readonly<Record<string, { readonly header: string }>> = MEASURES.fields;
  const names: Readonly<Partial<Record<Role, string>>> = {
    indicator: 'indicators',
    code: 'questions',
    period: 'periodText',
    issue: 'issue',
  };
  if (role === 'issue') return DEFINITIONS.ITA_Issues.fields.issue?.header ?? null;
  return fields[names[role] ?? role]?.header ?? null;
}

/** Only figures are asked about: of two texts the first stands, and the other is listed. */
function conflictQuestions(conflicts: Recognised['drafts']['conflicts']): readonly Question[] {
  return conflicts
    .filter(({ row }) => row.table === 'ITA_Results' || row.table === 'ITA_Scores')
    .map(({ row, column, kept, other }) => {
      const key = String([...row.values.values()][0]?.value ?? '');
      return {
        id: `conflict:${row.table}/${key}/${column}`,
        about: TEXTS.conflict(column, key),
        choices: [same(String(kept)), same(String(other))],
        default: String(kept),
      };
    });
}

/** All that is open about the workbook: rows that are there, settings that differ, another year. */
export function workbookQuestions(
  recognised: Recognised,
  book: Workbook,
  isFresh: (table: TableId) => boolean,
): readonly Question[] {
  const { drafts } = recognised;
  const find = rowFinder(book, 'ITA_Measures');
  const existing = drafts.rowsOf('ITA_Measures').filter((row) => find(row) !== null).length;
  const questions: Question[] = [];
  if (existing > 0) {
    questions.push({
      id: 'existing',
      about: TEXTS.existing(existing),
      choices: [
        { id: 'fill', text: TEXTS.fill },
        { id: 'skip', text: TEXTS.skip },
        { id: 'add', text: TEXTS.add },
      ],
      default: 'fill',
    });
  }
  if (!isFresh('ITA_Agency'))
    questions.push(...drafts.rowsOf('ITA_Agency').flatMap((row) => settingQuestion(row, book)));
  return questions;
}

function settingQuestion(row: DraftRow, book: Workbook): readonly Question[] {
  const view = BookTable.of(book, 'ITA_Agency');
  const item = row.textOf('รายการ');
  const at = view?.settingRow(item) ?? null;
  const present = at === null || !view ? '' : view.valueAt(at, 'ค่า');
  const offered = row.get('ค่า') ?? '';
  if (isBlankValue(present) || foldThai(String(present)) === foldThai(String(offered))) return [];
  if (item === 'ปีงบประมาณ') return [yearQuestion(String(present), String(offered), book.measures.length > 0)];
  return [
    {
      id: `replace:${item}`,
      about: TEXTS.replace(item, String(present), String(offered)),
      choices: yesNo(),
      default: 'no',
    },
  ];
}

function yearQuestion(present: string, offered: string, hasMeasures: boolean): Question {
  return {
    id: 'year',
    about: TEXTS.year(present, offered),
    choices: [
      // With another year's measures in it, the workbook's year stays: they would be taken for those of the new one.
      ...(hasMeasures ? [] : [{ id: 'set', text: TEXTS.setYear }]),
      { id: 'keep', text: TEXTS.keepYear },
      { id: 'cancel', text: TEXTS.cancel },
    ],
    default: hasMeasures ? 'keep' : 'set',
  };
}

function yesNo(): Question['choices'] {
  return [
    { id: 'yes', text: TEXTS.yes },
    { id: 'no', text: TEXTS.no },
  ];
}

function same(text: string): Question['choices'][number] {
  return { id: text, text: both(text) };
}

function both(text: string): Localised {
  return { th: text, en: text };
}

function unique(questions: readonly Question[]): readonly Question[] {
  return [...new Map(questions.map((question) => [question.id, question])).values()];
}
