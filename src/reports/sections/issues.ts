import { indicatorOf, TOOL_NAMES } from '../../assessment/indicators';
import { formatQuestionCode, indicatorOfQuestion } from '../../assessment/questions';
import { group, line, softly } from '../../page/model/blocks';
import type { TableRow } from '../../page/model/page';
import type { IssueRecord, MeasureRecord } from '../../workbook/records';
import { UNAVAILABLE_REASONS } from '../unavailable-reasons';
import { periodOf, typed } from '../tables/measure-texts';
import { indicatorName } from '../figures/staff-figures';
import type { ReportInput, Section } from '../report';
import { recordTable, type RecordColumn } from '../tables/record-table';
import { fiscalYearLine, reportName } from '../wording/titles';
import { numberWriterOf, type NumberWriter } from '../wording/number-writer';

/** An issue beside one of the measures that name it; several measures make several rows, drawn as one block. */
interface Answered {
  readonly issue: IssueRecord;
  readonly measure: MeasureRecord | null;
  readonly block: number;
  readonly isFirst: boolean;
}

/** Every assessment question to be improved, and what is done about it. */
export const ISSUES: Section = {
  id: 'issues',
  sheetName: () => 'ประเด็นที่ต้องพัฒนา',
  unavailableReason: (input) =>
    answeredIssues(input).some(({ measure }) => measure !== null) ? null : UNAVAILABLE_REASONS.issues,
  page: (input) => {
    const { settings } = input;
    const entries = answeredIssues(input);
    const table = recordTable(columns(numberWriterOf(settings.digits)), entries);
    const width = table.shares.length;
    return {
      orientation: 'landscape',
      columns: table.shares,
      fitColumns: true,
      titles: [
        line(reportName('issues'), 'title', width, true),
        line(`ของ${settings.agencyName} ${fiscalYearLine(settings)}`, 'title', width, true),
      ],
      blocks: [{ kind: 'table', columns: table.columns, rows: rowsOf(input, entries, table.row) }],
    };
  },
};

function columns(writer: NumberWriter): readonly RecordColumn<Answered>[] {
  const field = (of: (measure: MeasureRecord) => string) => ({
    of: ({ measure }: Answered) => (measure === null ? '' : of(measure)),
  });
  return [
    {
      title: softly('ประเด็น', 'ที่ต้องปรับปรุง'),
      share: 26,
      of: ({ issue, isFirst }) => (isFirst ? issueText(issue, writer) : ''),
      block: ({ block }) => block,
      empty: '',
    },
    { title: 'ผู้รับผิดชอบ', share: 13, ...field(({ owners }) => typed(owners)), style: 'tableCentered' },
    { title: softly('ขั้นตอนหรือวิธีการ/', 'มาตรการ'), share: 32, ...field(measureText) },
    {
      title: softly('การรายงานผล', 'และการกำกับติดตาม\n(กำหนดเวลา', 'แล้วเสร็จ)'),
      share: 22,
      ...field((measure) => followUpText(measure, writer)),
    },
    { title: 'การดำเนินการ', share: 26, ...field(({ summary }) => typed(summary)) },
  ];
}

function issueText({ code, issue, score }: IssueRecord, writer: NumberWriter): string {
  const name = code.value ? formatQuestionCode(code.value, writer.digits) : typed(code);
  const points = score.value === null ? '' : ` (${writer.score(score.value)} คะแนน)`;
  return `${name} ${typed(issue)}${points}`;
}

function measureText({ title, method }: MeasureRecord): string {
  return [typed(title), typed(method)].filter((text) => text !== '').join('\n');
}

function followUpText(measure: MeasureRecord, writer: NumberWriter): string {
  const period = periodOf(measure, writer);
  return [typed(measure.followUp), period && `(${period})`].filter((text) => text !== '').join('\n');
}

/** The issues of the result year, by indicator, each with the measures that name its code. */
function answeredIssues(input: ReportInput): readonly Answered[] {
  return issuesByIndicator(input).flatMap((issue, block): readonly Answered[] => {
    const named = input.book.measures.filter((measure) => names(measure, issue));
    const measures = named.length > 0 ? named : [null];
    return measures.map((measure, index) => ({ issue, measure, block, isFirst: index === 0 }));
  });
}

function issuesByIndicator({ book, assessment }: ReportInput): readonly IssueRecord[] {
  const current = book.issues.filter(({ year }) => year.value === null || year.value === assessment?.year);
  const issues = current.length > 0 ? current : book.issues;
  const place = (issue: IssueRecord) => indicatorOfIssue(issue, assessment?.year) ?? Infinity;
  return [...issues].sort((a, b) => place(a) - place(b) || a.row - b.row);
}

function names({ questions }: MeasureRecord, { code }: IssueRecord): boolean {
  const { value } = code;
  return (
    value !== null && (questions.value ?? []).some(({ tool, number }) => tool === value.tool && number === value.number)
  );
}

function indicatorOfIssue({ indicator, code }: IssueRecord, year: number | undefined): number | null {
  if (indicator.value !== null) return indicator.value;
  return code.value && year !== undefined ? indicatorOfQuestion(code.value, year) : null;
}

/** A heading wherever another indicator, or where that is not known another tool, begins. */
function rowsOf(
  { assessment, settings, book }: ReportInput,
  entries: readonly Answered[],
  row: (entry: Answered) => TableRow,
): readonly TableRow[] {
  const { whole } = numberWriterOf(settings.digits);
  let last: string | null = null;
  return entries.flatMap((entry) => {
    const heading = headingOf(
      entry.issue,
      assessment?.year,
      (number) => `${whole(number)} ${indicatorName(book, number)}`,
    );
    const rows = heading === last ? [row(entry)] : [group(heading), row(entry)];
    last = heading;
    return rows;
  });
}

function headingOf(issue: IssueRecord, year: number | undefined, called: (indicator: number) => string): string {
  const number = indicatorOfIssue(issue, year);
  const indicator = number === null ? undefined : indicatorOf(number);
  const tool = indicator?.tool ?? issue.code.value?.tool;
  const named = tool ? `เครื่องมือการประเมิน ${tool} (${TOOL_NAMES[tool]})` : 'ประเด็นอื่น';
  return indicator ? `ตัวชี้วัดที่ ${called(indicator.number)}  ${named}` : named;
}
