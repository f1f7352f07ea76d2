import { criteriaOf } from '../../assessment/criteria';
import { INDICATORS, TOOL_IDS, TOOL_NAMES, type ToolId } from '../../assessment/indicators';
import type { Assessment, IndicatorResult } from '../../assessment/assessment';
import { cells, line, number, tableWithNotes, text } from '../../page/model/blocks';
import { numberFormats, type NumberFormats } from '../../page/model/number-formats';
import { CellHandle } from '../../page/model/live';
import { compared, rounded, strung, when, type Text } from '../../page/model/live-values';
import type { Block, TableBlock, TableRow } from '../../page/model/page';
import {
  figure,
  rangeOf,
  toolFigure,
  toolMeans,
  totalFigure,
  type Figure,
  type ScoredRow,
} from '../figures/figure-columns';
import { hasResult, UNAVAILABLE_REASONS } from '../unavailable-reasons';
import { flaggedScore } from '../tables/flagged-score';
import { countScores } from '../figures/live-counts';
import { liveLevel } from '../figures/live-level';
import type { ReportInput, Section } from '../report';
import { scoreInTable, type StaffFigure } from '../figures/staff-figures';
import { thresholdNote } from '../tables/comparison-table';
import { numberWriterOf } from '../wording/number-writer';

const SHARES = [9, 13, 42, 16, 20];
const WIDTH = SHARES.length;

/** The result of one year: every indicator with its verdict, the tools, the total and the level. */
export const SCORES: Section = {
  id: 'scores',
  sheetName: () => 'ผลการประเมิน',
  unavailableReason: ({ assessment }) => (hasResult(assessment) ? null : UNAVAILABLE_REASONS.result),
  page: (input) => ({
    orientation: 'portrait',
    columns: SHARES,
    titles: [
      line('ผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (ITA)', 'title', WIDTH, true),
      line(`${yearTitle(input)} ของ${input.settings.agencyName}`, 'title', WIDTH, true),
    ],
    blocks: input.assessment ? blocksOf(input, input.assessment) : [],
  }),
};

function blocksOf(input: ReportInput, assessment: Assessment): readonly Block[] {
  const rows = judgedRows(input, assessment);
  const table: TableBlock = {
    kind: 'table',
    columns: ['ลำดับ', 'เครื่องมือ', 'ตัวชี้วัด', 'คะแนน', 'ผลการประเมิน'],
    rows: tableRows(input, assessment, rows),
  };
  return tableWithNotes(table, [notesText(input, rows)], WIDTH);
}

function yearTitle({ assessment, settings }: ReportInput): string {
  return `ประจำปีงบประมาณ ${numberWriterOf(settings.digits).year(assessment?.year ?? settings.fiscalYear)}`;
}

/** What the sign beside a score means, while there is one, and the arithmetic of the total. */
function notesText({ settings: { threshold, digits } }: ReportInput, rows: readonly JudgedRow[]): Text {
  const writer = numberWriterOf(digits);
  const weights = writer.withDigits('คะแนนรวมถ่วงน้ำหนัก IIT ร้อยละ 30 EIT ร้อยละ 30 OIT ร้อยละ 40');
  const range = rangeOf(rows.map(({ score }) => score));
  if (!range || rows.every(({ score }) => score.content === null)) return weights;
  const values = rows.flatMap(({ score }) => score.here?.value ?? []);
  const isAnyBelow = compared(countScores({ values, range }, '<', threshold), '>', 0);
  return strung([when(isAnyBelow, strung([thresholdNote(threshold, writer), '   ']), ''), weights]);
}

/** An indicator as a row of the table, its number and its score as cells that formulas speak of. */
interface JudgedRow extends Omit<IndicatorResult, 'score'>, ScoredRow {
  readonly key: CellHandle;
}

function judgedRows({ book }: ReportInput, { indicators, year }: Assessment): readonly JudgedRow[] {
  return indicators.map((indicator) => {
    const key = new CellHandle(`indicator ${indicator.number}`);
    const score = figure(`score of ${indicator.number}`, scoreInTable(book, indicator.number, year, key));
    return { ...indicator, key, score };
  });
}

function tableRows(input: ReportInput, assessment: Assessment, rows: readonly JudgedRow[]): readonly TableRow[] {
  const { settings } = input;
  const formats = numberFormats(settings.digits);
  const { threshold } = settings;
  const known = rows.filter(({ score }) => score.content !== null);
  return [
    ...(known.length > 0 ? rows : []).map(({ number: n, tool, name, key, score }) =>
      cells(
        number(n, formats.whole, { handle: key }),
        text(tool, 'tableCentered'),
        text(name),
        flaggedScore(score.content, threshold, formats, { handle: score.handle }),
        text(verdict(score, threshold), 'tableCentered'),
      ),
    ),
    ...toolRows(input, rows, assessment, formats),
    ...totalRows(input, rows, assessment, formats),
  ];
}

function verdict({ here }: Figure, threshold: number): Text {
  return here ? when(compared(rounded(here), '>=', threshold), 'ผ่านเกณฑ์', 'ไม่ผ่านเกณฑ์') : '-';
}

function toolRows(
  { book }: ReportInput,
  rows: readonly ScoredRow[],
  { year }: Assessment,
  { score }: NumberFormats,
): readonly TableRow[] {
  return TOOL_IDS.flatMap((tool) => {
    const content = toolFigure(book, rows, year, tool);
    return content === null ? [] : [summaryRow(toolTitle(tool), number(content, score, { style: 'totalNumber' }))];
  });
}

function toolTitle(tool: ToolId): string {
  return `${TOOL_NAMES[tool]} (${tool})`;
}

function totalRows(
  { book }: ReportInput,
  rows: readonly ScoredRow[],
  assessment: Assessment,
  formats: NumberFormats,
): readonly TableRow[] {
  const content: StaffFigure = totalFigure(book, rows, assessment.year) ?? assessment.total;
  const total = figure('total', content);
  const tools = toolMeans(rows);
  const isWhole = tools !== null && rows.length === INDICATORS.length;
  const level =
    isWhole && total.here ? liveLevel(criteriaOf(assessment.year).criteria, total.here, tools) : assessment.level;
  return [
    summaryRow(
      'คะแนนรวม (ถ่วงน้ำหนัก)',
      {
        ...number(content, formats.score, { style: 'totalNumber', handle: total.handle }),
      },
      text(level === null ? '-' : level, 'totalText'),
    ),
  ];
}

function summaryRow(title: string, value: ReturnType<typeof number>, last = text(null, 'totalText')): TableRow {
  return cells({ content: title, style: 'totalText', span: 3 }, value, last);
}
