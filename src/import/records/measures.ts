import { isOwner } from '../headings/content';
import type { Role } from '../headings/roles';
import { columnOf, sameShape, type Region, type RegionColumn } from '../regions/region';
import type { SourceCell, SourceKind } from '../source';
import { readIndicators, readTool } from '../../assessment/indicators';
import { afterGroup, afterHeading, indicatorsIn, type Context } from './context';
import type { DraftRow } from './draft';
import type { Drafts } from './drafts';
import type { IssueWriter } from './issue-rows';
import { MeasureRows, type MeasureRecord } from './measure-rows';
import { MeasureWriter } from './measure-values';
import { isPlausible } from './plausible';

/** A table of measures with its measures, before they are written. */
export interface MeasureTable {
  readonly region: Region;
  readonly titleColumn: RegionColumn | undefined;
  /** Rows of one unmerged cell that were taken for groups; whether one stands before the first measure. */
  readonly looseGroups: string[];
  beginsWithGroup: boolean;
  readonly entries: { readonly record: MeasureRecord; readonly context: Context }[];
}

/** Gathers the tables of measures of a source; what they hold is judged and written when all are known. */
export class MeasureCollector {
  readonly tables: MeasureTable[] = [];

  constructor(
    private readonly drafts: Drafts,
    private readonly issues: IssueWriter,
  ) {}

  /** Reads the rows of one table; `joins` says that nothing stood between it and the one before. Gives the context after it. */
  collect(region: Region, before: Context, joins: boolean): Context {
    const titleColumn = columnOf(region.columns, 'title') ?? columnOf(region.columns, 'method');
    const table: MeasureTable = { region, titleColumn, entries: [], looseGroups: [], beginsWithGroup: false };
    const above = this.tables.at(-1);
    this.tables.push(table);
    let last = joins && above && sameShape(above.region.columns, region.columns) ? above.entries.at(-1) : undefined;
    let context = contextOfHeadings(region, before);
    for (const step of new MeasureRows(region).steps()) {
      if (step.kind === 'total') this.drafts.ledger.mark(step.cells, { kind: 'computed' });
      else if (step.kind === 'heading') {
        const next = afterHeading(context, step.cell);
        if (table.entries.length === 0) table.beginsWithGroup = true;
        if (!next && step.cell.columnSpan === 1 && !isCaption(step.cell)) table.looseGroups.push(step.cell.text);
        context = next ?? (isCaption(step.cell) ? context : afterGroup(context, step.cell));
        this.drafts.ledger.mark(next ? step.cells : step.cells.filter((cell) => cell !== step.cell), {
          kind: 'context',
        });
        if (!next && isCaption(step.cell)) this.drafts.ledger.leave([step.cell], 'title');
        last = undefined;
      } else if (step.kind === 'record') {
        last = { record: step.record, context };
        table.entries.push(last);
      } else if (last) this.append(last.record, step.cells);
      else this.drafts.ledger.leave([...step.cells.values()], 'unknown-text');
    }
    return context;
  }

  /** Writes what the gate lets through; gives the tables it held back. */
  write(kind: SourceKind): {
    readonly rows: readonly (readonly DraftRow[])[];
    readonly broken: readonly MeasureTable[];
  } {
    const filled = this.tables.filter(({ entries }) => entries.length > 0);
    const failed = filled.filter((table) => !this.isSound(table));
    // One broken table of a paste tells that the whole paste is: what looks whole in it may be misplaced as well.
    const broken = failed.length > 0 && kind !== 'docx' ? filled : failed;
    for (const { region } of broken) this.drafts.ledger.leave(cellsOfRegion(region), 'broken-table');
    const rows = filled.filter((table) => !broken.includes(table)).map((table) => this.writeTable(table));
    for (const { region } of this.tables) this.drafts.ledger.leave(cellsOfRegion(region), 'unknown-column');
    return { rows, broken };
  }

  private isSound({ region, entries, titleColumn, looseGroups, beginsWithGroup }: MeasureTable): boolean {
    // In a table of groups the first row names one: a cell alone behind the first measure is a line that broke off.
    const isCut = looseGroups.length > 0 && (!beginsWithGroup || looseGroups.some(isOwner));
    if (isCut && region.view.grid.kind === 'sheet') return false;
    const records = entries.map(({ record }) => record);
    return isPlausible(region, records, titleColumn);
  }

  private writeTable({ region, entries, titleColumn }: MeasureTable): readonly DraftRow[] {
    const writer = new MeasureWriter(this.drafts.ledger, region.columns, titleColumn);
    return entries.map(({ record, context }) => {
      this.writeIssue(region, record, context);
      return writer.write(record, context);
    });
  }

  private writeIssue({ columns }: Region, { cells }: MeasureRecord, context: Context): void {
    const find = (role: Role): SourceCell | undefined => cells.get(columnOf(columns, role) ?? NO_COLUMN)?.[0];
    const issue = find('issue');
    if (!issue) return;
    const indicatorCell = find('indicator') ?? find('indicatorName');
    const numbers = indicatorCell ? (readIndicators(indicatorCell.text) ?? indicatorsIn(indicatorCell.text)) : null;
    const indicators = numbers?.join(', ') ?? context.indicators;
    this.issues.write({
      issue,
      code: find('code'),
      indicators: indicators !== null && /^[0-9]+$/.test(indicators) ? indicators : null,
      indicatorCells: [],
      tool: readTool(find('tool')?.text ?? '') ?? context.tool,
      score: find('score'),
      year: null,
    });
  }

  /** Adds the cells of a row to the measure they belong to, column by column. */
  private append({ cells }: MeasureRecord, more: ReadonlyMap<RegionColumn, SourceCell>): void {
    for (const [column, cell] of more) {
      const known = [...cells.keys()].find(
        (other) =>
          other === column || (other.left === column.left && other.role === column.role && other.tick === column.tick),
      );
      const list = known && cells.get(known);
      if (list) list.push(cell);
      else cells.set(column, [cell]);
    }
  }
}

const NO_COLUMN = {} as RegionColumn;

/** «มาตรการ/แนวทางยกระดับ IIT»: the heading of the measures names the tool of all of them. */
function contextOfHeadings({ columns, header }: Region, before: Context): Context {
  const title = columnOf(columns, 'title') ?? columnOf(columns, 'method');
  const tool = header && title ? title.tool : null;
  return tool && tool !== before.tool ? { tool, indicators: null, group: null } : before;
}

function isCaption({ text }: SourceCell): boolean {
  return text.length > 200 || /^\s*(?:\(ต่อ\)|ตาราง|หน้า|หมายเหตุ|\*|-\s*[0-9๐-๙]+\s*-|[0-9๐-๙]{1,3}$)/.test(text);
}

/** Every cell of the data rows of a table. */
export function cellsOfRegion({ view, top, bottom }: Region): readonly SourceCell[] {
  return Array.from({ length: Math.max(0, bottom - top) }, (_, index) => view.starting(top + index)).flat();
}
