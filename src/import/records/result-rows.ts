import { readTool } from '../../assessment/indicators';
import { readDate } from '../../thai/dates/dates';
import { readYear, yearsIn } from '../../thai/dates/years';
import { readNumber } from '../../thai/text/numbers';
import { RESULTS } from '../../workbook/definitions';
import { isScore } from '../headings/content';
import { cellAt, columnOf, ownCell, type Region, type RegionColumn } from '../regions/region';
import type { SourceCell } from '../source';
import type { DraftRow } from './draft';
import type { Drafts } from './drafts';
import { levelIn } from './levels';

const R = RESULTS.fields;

/** Reads a table of announced results, one year a row: total, level, tools, day. `year` is that of a row without one. */
export function readResults({ view, columns, top, bottom }: Region, year: number | null, drafts: Drafts): void {
  const yearColumn = columnOf(columns, 'year');
  for (let row = top; row < bottom; row += 1) {
    const yearCell = yearColumn && cellAt(view, row, yearColumn);
    const own = yearCell ? (readYear(yearCell.text)?.year ?? onlyYear(yearCell.text)) : year;
    const figures = columns.some((column) => isFigure(column) && isScore(ownCell(view, row, column)?.text ?? ''));
    if (own !== null && figures) {
      const draft = drafts.rowFor('ITA_Results', R.year.header, own, yearCell ? [yearCell] : []);
      for (const column of columns) readValue(draft, column, ownCell(view, row, column), own, drafts);
    }
    drafts.ledger.leave(view.starting(row), 'side-table');
  }
}

function isFigure({ role, heading }: RegionColumn): boolean {
  return role === 'total' || role === 'score' || readTool(heading) !== null;
}

function readValue(
  draft: DraftRow,
  { role, heading }: RegionColumn,
  cell: SourceCell | undefined,
  year: number,
  drafts: Drafts,
): void {
  if (!cell || role === 'year') return;
  const tool = readTool(heading);
  const value = isScore(cell.text) ? readNumber(cell.text) : null;
  const level = levelIn(cell.text, year);
  if (role === 'announced') {
    const day = readDate(cell.text);
    if (day !== null) drafts.offer(draft, R.announced.header, day, [cell], { isDate: true });
  } else if (value !== null && tool) drafts.offer(draft, R[tool].header, value, [cell]);
  else if (value !== null && (role === 'total' || role === 'score')) drafts.offer(draft, R.total.header, value, [cell]);
  else if (level !== null) drafts.offer(draft, R.level.header, level, [cell]);
}

/** Reads a table of scores by tool: IIT, EIT, OIT and the total, one or several years side by side. */
export function readToolScores({ view, columns, top, bottom }: Region, year: number | null, drafts: Drafts): void {
  for (let row = top; row < bottom; row += 1) {
    const cells = view.starting(row);
    const label = cells.find(({ text }) => !isScore(text));
    const tool = label ? readTool(label.text) : null;
    const isTotal = label !== undefined && /รวม|เฉลี่ย|ภาพรวม|คะแนน\s*ita/i.test(label.text);
    for (const column of tool || isTotal ? columns : []) {
      const cell = column.role === 'score' || column.role === 'total' ? ownCell(view, row, column) : undefined;
      const own = column.year ?? year;
      const value = cell && isScore(cell.text) ? readNumber(cell.text) : null;
      if (!cell || own === null || value === null) continue;
      drafts.offer(drafts.rowFor('ITA_Results', R.year.header, own), tool ? R[tool].header : R.total.header, value, [
        cell,
      ]);
      if (label) drafts.ledger.mark([label], { kind: 'context' });
    }
    drafts.ledger.leave(cells, 'side-table');
  }
}

function onlyYear(text: string): number | null {
  const [only, ...more] = yearsIn(text);
  return only && more.length === 0 ? only.year : null;
}
