import { textOf } from '../page/model/live-values';
import type { Cell, CellRef, TableId } from '../workbook/cell';
import type { MeasureRecord, SignerRecord } from '../workbook/records';
import { outlineReports, pageOf, REPORTS } from './compose-report';
import type { ReportId, ReportInput } from './report';
import { typed } from './tables/measure-texts';
import { tokenReader } from './wording/fill-tokens';
import { PrintedWords } from './wording/printed-words';

/** Texts of one column (of one part, in ITA_Texts) that none of the chosen reports prints. */
export interface UnprintedTexts {
  readonly table: TableId;
  /** The column, or the part, as the clerk knows it: «หลักฐาน», «เรื่องเดิม». */
  readonly name: string;
  readonly cells: readonly CellRef[];
  /** The reports that would print all of them, were they chosen; none where no report does. */
  readonly printedIn: readonly ReportId[];
}

/** A text that a clerk typed to be read. */
interface TypedText {
  readonly table: TableId;
  readonly name: string;
  readonly text: string;
  readonly at: CellRef;
}

const MEASURE_TEXTS = [
  'group',
  'title',
  'method',
  'owners',
  'periodText',
  'followUp',
  'summary',
  'outcome',
  'evidence',
  'remark',
] as const satisfies readonly (keyof MeasureRecord)[];

const SIGNER_TEXTS = ['name', 'position', 'comment', 'text'] as const satisfies readonly (keyof SignerRecord)[];

/**
 * What a clerk typed to be read and none of these reports would print, so that nothing is silently left out: looked up in
 * the pages themselves, whatever the reason. The clerk's own columns are the clerk's, and settings are no texts.
 */
export function unprintedTexts(reports: readonly ReportId[], input: ReportInput): readonly UnprintedTexts[] {
  const printed = wordsOf(reports, input);
  const others = (Object.keys(REPORTS) as ReportId[])
    .filter((report) => !reports.includes(report))
    .map((report) => ({ report, words: wordsOf([report], input) }));
  return [...columnsOf(typedTexts(input))].flatMap(([, texts]) => {
    const missing = printed.missing(texts, ({ text }) => text);
    const [first] = missing;
    if (!first) return [];
    const printedIn = others.filter(({ words }) => words.missing(missing, ({ text }) => text).length === 0);
    const { table, name } = first;
    const cells = missing.map(({ at }) => at);
    return [{ table, name, cells, printedIn: printedIn.map(({ report }) => report) }];
  });
}

function wordsOf(reports: readonly ReportId[], input: ReportInput): PrintedWords {
  return new PrintedWords(outlineReports(reports, input).sections.map((section) => pageOf(section, input)));
}

function typedTexts(input: ReportInput): readonly TypedText[] {
  const { texts, analyses, issues, measures, signers } = input.book;
  const read = tokenReader(input);
  const withTokens = (text: string) => textOf(read(text));
  return [
    ...texts.flatMap(({ part, text }) => textIn(text, { name: typed(part), written: withTokens })),
    ...analyses.flatMap(({ text }) => textIn(text, { written: withTokens })),
    ...issues.flatMap(({ issue }) => textIn(issue)),
    ...measures.flatMap((measure) => [
      ...MEASURE_TEXTS.flatMap((field) => textIn(measure[field])),
      ...textIn(measure.finding, { written: withTokens }),
    ]),
    ...signers.flatMap((signer) => SIGNER_TEXTS.flatMap((field) => textIn(signer[field]))),
  ];
}

/** The text of a cell as reports write it, under a name of its own or that of its column. */
function textIn(
  cell: Cell<unknown>,
  { name = '', written = (text) => text }: { readonly name?: string; readonly written?: (text: string) => string } = {},
): readonly TypedText[] {
  const text = typed(cell);
  const { table, column } = cell.at;
  return text === '' ? [] : [{ table, name: name || column, text: written(text), at: cell.at }];
}

function columnsOf(texts: readonly TypedText[]): ReadonlyMap<string, readonly TypedText[]> {
  const columns = new Map<string, TypedText[]>();
  for (const text of texts) {
    const key = `${text.table} ${text.name}`;
    const column = columns.get(key);
    if (column) column.push(text);
    else columns.set(key, [text]);
  }
  return columns;
}
