import { TOOL_NAMES } from '../../assessment/indicators';
import { cells, number, softly, text } from '../../page/model/blocks';
import type { Live } from '../../page/model/live';
import { compared, when, type Text } from '../../page/model/live-values';
import { numberFormats, type NumberFormats } from '../../page/model/number-formats';
import type { PageCell, TableBlock, TableRow } from '../../page/model/page';
import type { ComparedFigures, ComparedIndicator, ComparedYears, Comparison } from '../figures/comparison-rows';
import type { Figure } from '../figures/figure-columns';
import { flaggedScore } from './flagged-score';
import { countScores } from '../figures/live-counts';
import type { NumberWriter } from '../wording/number-writer';

/** How the table is to be written. */
export interface ComparisonLook {
  readonly writer: NumberWriter;
  readonly threshold: number;
  /** With a row for each tool above the total. */
  readonly withTools: boolean;
  /** With the year before and the change; without, where there is nothing to compare with. */
  readonly withPrevious: boolean;
  /** With a column of the threshold, which charts draw as a line. */
  readonly withThreshold: boolean;
}

type Shown = Pick<ComparisonLook, 'withPrevious' | 'withThreshold'>;

/** Shares of the table's columns. */
export function comparisonShares({ withPrevious, withThreshold }: Shown): readonly number[] {
  return withPrevious
    ? [9, 34, 17, 17, 23, ...(withThreshold ? [12] : [])]
    : [12, 50, 22, ...(withThreshold ? [16] : [])];
}

/** Every indicator in both years with its change, and the weighted totals. */
export function comparisonTable(comparison: Comparison, years: ComparedYears, look: ComparisonLook): TableBlock {
  const { previousTotal, total, change, rows, tools } = comparison;
  return {
    kind: 'table',
    // What follows it may be on the next page, where a repeated header would stand above no table.
    isShort: true,
    columns: titles(years, look),
    rows: [
      ...rows.map((row) => indicatorRow(row, look)),
      ...(look.withTools ? tools : []).map((row) => summaryRow(`${TOOL_NAMES[row.tool]} (${row.tool})`, row, look)),
      // It is the weighted total, whatever older reports call it.
      summaryRow('คะแนนรวม (ถ่วงน้ำหนัก)', { previous: previousTotal, current: total, change }, look),
    ],
  };
}

/** What explains the sign beside a score, as long as there is one, and the arithmetic of the total. */
export function comparisonNotes(comparison: Comparison, look: ComparisonLook): readonly Text[] {
  const { threshold, writer } = look;
  return [
    when(isAnyBelow(comparison, look), thresholdNote(threshold, writer), ''),
    writer.withDigits('คะแนนรวม (ถ่วงน้ำหนัก) = IIT ร้อยละ 30 + EIT ร้อยละ 30 + OIT ร้อยละ 40'),
  ].filter((note) => note !== '');
}

/** What the sign beside a score means. */
export function thresholdNote(threshold: number, { whole }: NumberWriter): string {
  return `หมายเหตุ  * ไม่ผ่านเกณฑ์ ${whole(threshold)} คะแนน`;
}

function isAnyBelow(comparison: Comparison, { withPrevious, withTools, threshold }: ComparisonLook): Live<boolean> {
  const { rows, tools, previousTotal, total } = comparison;
  const figures = [...rows, ...(withTools ? tools : []), { previous: previousTotal, current: total }];
  const shown = figures.flatMap(({ previous, current }) => (withPrevious ? [previous, current] : [current]));
  const values = shown.flatMap(({ here }) => here?.value ?? []);
  const from = shown[0]?.handle ?? total.handle;
  return compared(countScores({ values, range: { from, to: total.handle } }, '<', threshold), '>', 0);
}

function titles({ previous, current }: ComparedYears, look: ComparisonLook): readonly string[] {
  const { writer, withPrevious, withThreshold } = look;
  const score = (year: number) => `คะแนน ITA\nปีงบประมาณ\n${writer.year(year)}`;
  return [
    softly('ตัวชี้วัด', 'ที่'),
    'รายละเอียดตัวชี้วัด',
    ...(withPrevious ? [score(previous)] : []),
    score(current),
    ...(withPrevious ? ['เปลี่ยนแปลง\n(คะแนน)'] : []),
    ...(withThreshold ? ['เกณฑ์'] : []),
  ];
}

function indicatorRow(row: ComparedIndicator, look: ComparisonLook): TableRow {
  const formats = numberFormats(look.writer.digits);
  return cells(
    number(row.number, formats.whole, { handle: row.numberCell }),
    { ...text(row.name), handle: row.nameCell },
    ...figureCells(row, look, formats),
    ...(look.withThreshold ? [number(look.threshold, formats.score, { handle: row.thresholdCell })] : []),
  );
}

function summaryRow(title: string, figures: ComparedFigures, look: ComparisonLook): TableRow {
  return cells(
    { content: title, style: 'totalText', span: 2 },
    ...figureCells(figures, look, numberFormats(look.writer.digits), 'totalNumber'),
    ...(look.withThreshold ? [text(null, 'totalText')] : []),
  );
}

function figureCells(
  { previous, current, change }: ComparedFigures,
  { withPrevious, threshold }: ComparisonLook,
  formats: NumberFormats,
  style: 'tableNumber' | 'totalNumber' = 'tableNumber',
): readonly PageCell[] {
  const score = ({ content, handle }: Figure) => flaggedScore(content, threshold, formats, { style, handle });
  if (!withPrevious) return [score(current)];
  return [score(previous), score(current), number(change.content, formats.change, { style, handle: change.handle })];
}
