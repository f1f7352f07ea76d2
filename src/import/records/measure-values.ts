import { readIndicators, readTool } from '../../assessment/indicators';
import { isMainItem } from '../headings/numbering';
import { toArabicDigits } from '../../thai/text/digits';
import { readDate } from '../../thai/dates/dates';
import { foldThai } from '../../thai/text/repair';
import { readNumber } from '../../thai/text/numbers';
import { MEASURES } from '../../workbook/definitions';
import { STATUS_CHOICES } from '../../workbook/kinds/choices';
import { isDateFormat } from '../../workbook/parsing/cell-formats';
import type { Status } from '../../workbook/records';
import { besideTick, isDash, isTick, readStatus } from '../headings/content';
import type { Role } from '../headings/roles';
import type { Ledger } from '../ledger';
import { columnOf, type RegionColumn } from '../regions/region';
import type { SourceCell } from '../source';
import { indicatorsIn, type Context } from './context';
import { DraftRow, put } from './draft';
import { readCodes, readIssues } from './issue-cells';
import type { MeasureRecord } from './measure-rows';

const M = MEASURES.fields;

/** Columns that are brought in as they stand. */
const TEXTS: Readonly<Partial<Record<Role, string>>> = {
  method: M.method.header,
  finding: M.finding.header,
  owners: M.owners.header,
  period: M.periodText.header,
  followUp: M.followUp.header,
  summary: M.summary.header,
  outcome: M.outcome.header,
  evidence: M.evidence.header,
  remark: M.remark.header,
};

const EVIDENCE = /ตรวจสอบ|เว็บ|http|www|หลักฐาน|เอกสาร|ภาคผนวก|คำสั่ง|ประกาศ|แนบ/i;

/** Turns measures as they stand in the source into rows of ITA_Measures, and accounts for every cell of them. */
export class MeasureWriter {
  constructor(
    private readonly ledger: Ledger,
    private readonly columns: readonly RegionColumn[],
    private readonly titleColumn: RegionColumn | undefined,
  ) {}

  write(record: MeasureRecord, context: Context): DraftRow {
    const row = new DraftRow('ITA_Measures');
    const cellsOf = (role: Role): readonly SourceCell[] => this.contentOf(record, columnOf(this.columns, role));
    this.putOrder(row, cellsOf('order'));
    this.putGroup(row, cellsOf('group'), context);
    const numbers = cellsOf('indicator');
    this.putIndicators(
      row,
      indicatorsOf(joined(numbers)) ? numbers : [...numbers, ...cellsOf('indicatorName')],
      cellsOf('tool'),
      context,
    );
    this.putCodes(row, cellsOf('code'), cellsOf('issue'));
    this.putText(row, M.title.header, this.contentOf(record, this.titleColumn));
    put(this.ledger, row, M.order.header, leadingNumber(row.textOf(M.title.header)), []);
    this.putDay(row, M.start.header, cellsOf('start'), 'start');
    this.putDay(row, M.end.header, cellsOf('end'), 'end');
    this.putStatus(row, record, cellsOf('status'));
    for (const column of this.columns) {
      const header = column === this.titleColumn || column.role === null ? undefined : TEXTS[column.role];
      if (header !== undefined) this.putText(row, header, this.contentOf(record, column));
    }
    this.account(record);
    return row;
  }

  /** The cells of a column that say something; a dash says that there is nothing. */
  private contentOf(record: MeasureRecord, column: RegionColumn | undefined): readonly SourceCell[] {
    const cells = (column && record.cells.get(column)) ?? [];
    return cells.filter(({ text }) => !isDash(text));
  }

  private putOrder(row: DraftRow, cells: readonly SourceCell[]): void {
    const [cell] = cells;
    const order = cell && readNumber(cell.text.replace(/[.)]\s*$/, ''));
    if (cell && order !== null && order !== undefined) put(this.ledger, row, M.order.header, order, [cell]);
    else if (cell) put(this.ledger, row, M.order.header, cell.text, [cell]);
  }

  private putGroup(row: DraftRow, cells: readonly SourceCell[], { group }: Context): void {
    this.putText(row, M.group.header, cells.length > 0 || !group ? cells : [group]);
  }

  private putIndicators(
    row: DraftRow,
    cells: readonly SourceCell[],
    tools: readonly SourceCell[],
    context: Context,
  ): void {
    const text = joined(cells);
    const found = indicatorsOf(text);
    const numbers = found?.every((number) => number >= 1 && number <= 10) ? found.join(', ') : null;
    put(this.ledger, row, M.indicators.header, numbers, cells);
    if (text === '') put(this.ledger, row, M.indicators.header, context.indicators, []);
    const tool = readTool(joined(tools));
    put(this.ledger, row, M.tool.header, tool, tools);
    if (!tool) put(this.ledger, row, M.tool.header, readTool(text), cells);
    put(this.ledger, row, M.tool.header, context.tool, []);
  }

  private putCodes(row: DraftRow, codes: readonly SourceCell[], issues: readonly SourceCell[]): void {
    const tool = readTool(row.textOf(M.tool.header));
    put(this.ledger, row, M.questions.header, readCodes(joined(codes), tool), codes);
    const named = issues.flatMap(({ text }) => readIssues(text)).flatMap(({ code }) => code ?? []);
    if (named.length > 0) put(this.ledger, row, M.questions.header, [...new Set(named)].join(', '), issues);
  }

  private putText(row: DraftRow, header: string, cells: readonly SourceCell[]): void {
    put(this.ledger, row, header, joined(cells), cells);
  }

  private putDay(row: DraftRow, header: string, cells: readonly SourceCell[], edge: 'start' | 'end'): void {
    const [cell] = cells;
    if (!cell) return;
    const isStored = typeof cell.raw === 'number' && isDateFormat(cell.format);
    const day = isStored ? (cell.raw as number) : readDate(joined(cells), edge);
    if (day !== null) put(this.ledger, row, header, day, cells, { isDate: true });
    else this.putText(row, header, cells);
  }

  private putStatus(row: DraftRow, record: MeasureRecord, cells: readonly SourceCell[]): void {
    const text = joined(cells);
    const status = readStatus(text);
    this.putText(row, M.status.header, status ? [] : cells);
    put(this.ledger, row, M.status.header, status && wordOf(status), cells);
    const ticked = this.columns.flatMap((column) => {
      const content = this.contentOf(record, column);
      return column.tick !== null && content.length > 0 ? [{ tick: column.tick, content }] : [];
    });
    const sure = ticked.filter(({ content }) => content.some((cell) => isTick(cell.text)));
    const [only] = sure.length > 0 ? sure : ticked;
    if (!only || (sure.length > 0 ? sure : ticked).length > 1) return;
    put(this.ledger, row, M.status.header, wordOf(only.tick), only.content);
    this.putBesideTick(row, only.content);
  }

  /** What stands beside the tick is where it can be seen, or else what was done. */
  private putBesideTick(row: DraftRow, cells: readonly SourceCell[]): void {
    const text = cells
      .map((cell) => (isTick(cell.text) ? besideTick(cell.text) : cell.text))
      .filter((line) => line !== '')
      .join('\n');
    if (text === '' || /^[0-9๐-๙\s%()]+$/.test(text)) return;
    const isEvidence = EVIDENCE.test(text) || columnOf(this.columns, 'summary') !== undefined;
    const [first] = cells;
    const from = first ? first.text.length - besideTick(first.text).length : 0;
    const range = cells.length === 1 && first ? ([from, first.text.length] as const) : undefined;
    put(this.ledger, row, isEvidence ? M.evidence.header : M.summary.header, text, cells, range && { range });
  }

  /** What no column of the contract took. */
  private account(record: MeasureRecord): void {
    for (const [column, cells] of record.cells) {
      this.ledger.leave(
        cells.filter(({ text }) => isDash(text)),
        'blank-sign',
      );
      if (column.role === 'computed' || column.role === 'score') this.ledger.mark(cells, { kind: 'computed' });
      this.ledger.leave(cells, column.role === null && column.tick === null ? 'unknown-column' : 'unreadable');
    }
  }
}

/** The lines of several cells, each said once. */
function joined(cells: readonly SourceCell[]): string {
  const seen = new Set<string>();
  return cells
    .filter(({ text }) => cells.length === 1 || seen.size < seen.add(foldThai(text)).size)
    .map(({ text }) => text)
    .join('\n');
}

/** The number that somebody typed before a measure. */
function leadingNumber(title: string): number | null {
  const [, digits] = /^\(?\s*([0-9]{1,3})\s*[.)]/.exec(toArabicDigits(title).trim()) ?? [];
  return digits === undefined || !isMainItem(title) ? null : Number(digits);
}

function indicatorsOf(text: string): readonly number[] | null {
  return text === '' ? null : (readIndicators(text) ?? indicatorsIn(text));
}

function wordOf(status: Status): string {
  return STATUS_CHOICES.find(({ value }) => value === status)?.word ?? '';
}
