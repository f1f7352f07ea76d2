import { indicatorOf, readIndicators, readTool, toolOf, TOOL_IDS, type ToolId } from '../../assessment/indicators';
import { readNumber } from '../../thai/text/numbers';
import { withoutLeadingNumber } from '../../workbook/parsing/leading-number';
import { RESULTS, SCORES } from '../../workbook/definitions';
import { isDash, isScore } from '../headings/content';
import { cellAt, columnOf, ownCell, type Region, type RegionColumn } from '../regions/region';
import type { SourceCell } from '../source';
import { afterHeading, indicatorsIn, type Context } from './context';
import type { Drafts } from './drafts';
import { levelIn } from './levels';

const S = SCORES.fields;
const R = RESULTS.fields;
const TOTAL = /รวม|เฉลี่ย|คะแนน|ทั้งหมด|^ita/i;
const HALF = 0.5;

/** One score column with the year it is of. */
interface ScoreColumn {
  readonly column: RegionColumn;
  readonly year: number;
}

/**
 * Reads a table of scores by indicator: rows of indicators into ITA_Scores, totals, means of tools and levels into
 * ITA_Results. A column without a year of its own is of `year`. Nothing is taken from a table of which half the rows
 * name no indicator. Returns whether it was taken.
 */
export function readScores(region: Region, context: Context, year: number | null, drafts: Drafts): boolean {
  return new ScoreReader(region, year, drafts).read(context);
}

class ScoreReader {
  private readonly scores: readonly ScoreColumn[];
  /** The tools of the rows since the last total. */
  private toolsAbove = new Set<ToolId>();

  constructor(
    private readonly region: Region,
    year: number | null,
    private readonly drafts: Drafts,
  ) {
    const seen = new Set<number>();
    this.scores = region.columns.flatMap((column) => {
      const own = column.year ?? year;
      const isScores = column.role === 'score' || column.role === 'total';
      return isScores && own !== null && seen.size < seen.add(own).size ? [{ column, year: own }] : [];
    });
  }

  read(before: Context): boolean {
    const { view, top, bottom } = this.region;
    const rows = Array.from({ length: bottom - top }, (_, index) => top + index).filter(
      (row) => view.starting(row).length > 0,
    );
    const full = rows.filter((row) => view.starting(row).length > 1);
    if (full.length === 0 || full.filter((row) => this.numberIn(row) !== null).length / full.length < HALF)
      return false;
    const lastTotal = rows.filter((row) => this.numberIn(row) === null && view.starting(row).length > 1).at(-1);
    if (this.isBroken(full)) {
      for (const row of rows) this.drafts.ledger.leave(view.starting(row), 'broken-table');
      return true;
    }
    let context = before;
    for (const row of rows) {
      const cells = view.starting(row);
      const number = this.numberIn(row);
      const [only] = cells;
      const heading = cells.length === 1 && only ? afterHeading(context, only) : null;
      if (heading) {
        context = heading;
        this.drafts.ledger.mark(cells, { kind: 'context' });
      } else if (number !== null) this.readIndicator(row, number, context);
      else this.readTotal(row, cells, row === lastTotal);
      this.account(row);
    }
    return true;
  }

  /**
   * Whether the headings stand over other columns than they were made for: a year over names, or figures in columns that no
   * heading reaches. So it is after a paste as plain text, which drops merged cells.
   */
  private isBroken(rows: readonly number[]): boolean {
    const { view, columns } = this.region;
    return columns.some((column) => {
      const isLabel = column.role === 'indicator' || column.role === 'indicatorName' || column.role === 'order';
      if (isLabel) return column.year !== null;
      if (column.heading !== '' && column.role !== 'computed') return false;
      const figures = rows.filter((row) => /^[0-9๐-๙]{1,3}[.][0-9๐-๙]+$/.test(ownCell(view, row, column)?.text ?? ''));
      return figures.length / rows.length >= HALF;
    });
  }

  /** The indicator of a row: by its number, its name, or its place in a column of numbers. */
  private numberIn(row: number): number | null {
    const texts = this.labelsIn(row).map(({ text }) => text);
    if (texts.some((text) => TOTAL.test(text) && indicatorsIn(text) === null && !/^[0-9๐-๙.\s]+$/.test(text)))
      return null;
    const named = texts.flatMap((text) => indicatorsIn(text) ?? []);
    const listed = texts.flatMap((text) => (readIndicators(text)?.length === 1 ? (readIndicators(text) ?? []) : []));
    const [number] = named.length > 0 ? named : listed;
    return number !== undefined && indicatorOf(number) ? number : null;
  }

  private labelsIn(row: number): readonly SourceCell[] {
    const { columns, view } = this.region;
    const labels = (['indicator', 'indicatorName', 'order'] as const).flatMap((role) => columnOf(columns, role) ?? []);
    const others = labels.length > 0 ? labels : columns.filter(({ role }) => role === null);
    return others.flatMap((column) => ownCell(view, row, column) ?? []);
  }

  private readIndicator(row: number, number: number, context: Context): void {
    const { columns, view } = this.region;
    const labels = this.labelsIn(row);
    const names = labels.filter(({ text }) => readNumber(text) === null);
    const numbers = labels.filter((cell) => !names.includes(cell));
    const draft = this.drafts.rowFor('ITA_Scores', S.number.header, number, numbers.length > 0 ? numbers : names);
    const [name] = names;
    const words = name && nameIn(name.text);
    if (name && words) this.drafts.offer(draft, S.name.header, words, [name]);
    const toolColumn = columnOf(columns, 'tool');
    const toolCell = toolColumn && cellAt(view, row, toolColumn);
    const tool = (toolCell && readTool(toolCell.text)) ?? context.tool ?? toolOf(number);
    if (tool && !draft.values.has(S.tool.header))
      this.drafts.offer(draft, S.tool.header, tool, toolCell && readTool(toolCell.text) ? [toolCell] : []);
    if (tool) this.toolsAbove.add(tool);
    for (const { column, year } of this.scores) {
      const cell = ownCell(view, row, column);
      const score = cell && isScore(cell.text) ? readNumber(cell.text) : null;
      if (cell && score !== null) this.drafts.offer(draft, String(year), score, [cell]);
    }
  }

  /** A total, the mean of a tool, or the level. */
  private readTotal(row: number, cells: readonly SourceCell[], isLast: boolean): void {
    const { view } = this.region;
    const label = cells.find(({ text }) => !isScore(text));
    // A figure under another heading: the cells have slipped, and none of them can be trusted.
    if (this.hasSlipped(cells)) return this.drafts.ledger.leave(cells, 'broken-table');
    const tool = (label && readTool(label.text)) ?? this.toolAbove(isLast);
    this.toolsAbove = new Set();
    let isTaken = false;
    for (const { column, year } of this.scores) {
      const cell = ownCell(view, row, column);
      if (!cell) continue;
      const level = levelIn(cell.text, year);
      const value = isScore(cell.text) ? readNumber(cell.text) : level;
      if (value === null) continue;
      const header = value === level ? R.level.header : tool ? R[tool].header : R.total.header;
      const result = this.drafts.rowFor('ITA_Results', R.year.header, year);
      this.drafts.offer(result, header, value, [cell]);
      isTaken = true;
    }
    const only = this.scores.length === 1 ? this.scores[0]?.year : undefined;
    if (isTaken && !tool && only !== undefined) this.readLevel(row, only);
    if (isTaken && label) this.drafts.ledger.mark([label], { kind: 'context' });
  }

  /** The level stands in the column of verdicts, beside the total. */
  private readLevel(row: number, year: number): void {
    const column = columnOf(this.region.columns, 'level');
    const cell = column && ownCell(this.region.view, row, column);
    const level = cell ? levelIn(cell.text, year) : null;
    if (cell && level)
      this.drafts.offer(this.drafts.rowFor('ITA_Results', R.year.header, year), R.level.header, level, [cell]);
  }

  private hasSlipped(cells: readonly SourceCell[]): boolean {
    return cells.some((cell) => {
      const column = this.region.columns.find(({ left, right }) => cell.column >= left && cell.column < right);
      const isLabel = column?.role === 'indicator' || column?.role === 'indicatorName' || column?.role === 'tool';
      return isLabel && isScore(cell.text) && readNumber(cell.text) !== null;
    });
  }

  /** A mean without a name below the indicators of one tool is that tool's, unless it is the last of the table. */
  private toolAbove(isLast: boolean): ToolId | null {
    const [tool] = this.toolsAbove;
    return !isLast && this.toolsAbove.size === 1 && tool && TOOL_IDS.includes(tool) ? tool : null;
  }

  private account(row: number): void {
    const { ledger } = this.drafts;
    for (const cell of this.region.view.starting(row)) {
      const column = this.region.columns.find(({ left, right }) => cell.column >= left && cell.column < right);
      if (isDash(cell.text)) ledger.leave([cell], 'blank-sign');
      else if (column?.role === 'computed' || column?.role === 'level') ledger.mark([cell], { kind: 'computed' });
      else if (column?.role === 'order' || column?.role === 'tool') ledger.mark([cell], { kind: 'context' });
      else if (column?.role !== 'finding') ledger.leave([cell], column?.role ? 'unreadable' : 'unknown-column');
    }
  }
}

/** The name of an indicator without its number. */
function nameIn(text: string): string {
  return withoutLeadingNumber(text.replace(/^\s*ตัวชี้วัด(?:ที่)?\s*(?:[0-9๐-๙]{1,2}\s*[.):]?\s*)?/, '')).trim();
}
