import { TOOL_NAMES } from '../../assessment/indicators';
import { cells, number, text } from '../../page/model/blocks';
import { numberFormats, type NumberFormats } from '../../page/model/number-formats';
import type { TableBlock, TableRow } from '../../page/model/page';
import type { ComparedIndicator, ComparedYears, Comparison } from '../figures/comparison-rows';
import type { Figure } from '../figures/figure-columns';
import type { NumberWriter } from '../wording/number-writer';

/** Shares of the table's five columns. */
export const COMPARISON_SHARES = [9, 34, 17, 17, 23];

/** How the table is to be written. */
interface TableSettings {
  readonly writer: NumberWriter;
  readonly threshold: number;
  /** With a row for each tool above the total. */
  readonly withTools: boolean;
}

/** Every indicator in both years with its change, and the weighted totals. */
export function comparisonTable(comparison: Comparison, years: ComparedYears, settings: TableSettings): TableBlock {
  const { writer, threshold, withTools } = settings;
  const formats = numberFormats(writer.digits);
  const { previousTotal, total, change } = comparison;
  return {
    kind: 'table',
    columns: titles(years, writer),
    rows: [
      ...comparison.rows.map((row) => indicatorRow(row, formats, threshold)),
      ...(withTools ? toolRows(comparison, formats, threshold) : []),
      // It is the weighted total, whatever older reports call it.
      summaryRow('คะแนนรวม (ถ่วงน้ำหนัก)', { previous: previousTotal, current: total, change }, formats, threshold),
    ],
  };
}

/** What explains the sign beside a score and the arithmetic of the total. */
export function comparisonNotes(threshold: number, { whole, withDigits }: NumberWriter): readonly string[] {
  return [
    `หมายเหตุ  * คะแนนต่ำกว่าเกณฑ์ ${whole(threshold)} คะแนน`,
    withDigits('คะแนนรวม (ถ่วงน้ำหนัก) = IIT ร้อยละ 30 + EIT ร้อยละ 30 + OIT ร้อยละ 40'),
  ];
}

function titles({ previous, current }: ComparedYears, writer: NumberWriter): readonly string[] {
  const score = (year: number) => `คะแนน ITA\nปีงบประมาณ\n${writer.year(year)}`;
  return ['ตัวชี้วัดที่', 'รายละเอียดตัวชี้วัด', score(previous), score(current), 'เปลี่ยนแปลง\n(คะแนน)'];
}

function indicatorRow(row: ComparedIndicator, formats: NumberFormats, threshold: number): TableRow {
  const { previous, current, change } = row;
  const score = formats.flaggedScore(threshold);
  return cells(
    number(row.number, formats.whole, { handle: row.numberCell }),
    { ...text(row.name), handle: row.nameCell },
    number(previous.content, score, { handle: previous.handle, flagBelow: threshold }),
    number(current.content, score, { handle: current.handle, flagBelow: threshold }),
    number(change.content, formats.change, { handle: change.handle }),
  );
}

function toolRows({ tools }: Comparison, formats: NumberFormats, threshold: number): readonly TableRow[] {
  return tools.map((row) => summaryRow(`${TOOL_NAMES[row.tool]} (${row.tool})`, row, formats, threshold));
}

function summaryRow(
  title: string,
  { previous, current, change }: Readonly<Record<'previous' | 'current' | 'change', Figure>>,
  formats: NumberFormats,
  threshold: number,
): TableRow {
  const style = 'totalNumber';
  const score = formats.flaggedScore(threshold);
  return cells(
    { content: title, style: 'totalText', span: 2 },
    number(previous.content, score, { style, handle: previous.handle, flagBelow: threshold }),
    number(current.content, score, { style, handle: current.handle, flagBelow: threshold }),
    number(change.content, formats.change, { style, handle: change.handle }),
  );
}
