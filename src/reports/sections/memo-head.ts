import { gap, line } from '../../page/model/blocks';
import type { Block, PageCell, RowBlock } from '../../page/model/page';
import type { StyleName } from '../../page/model/text-styles';
import { formatDate } from '../../thai/dates/dates';
import type { Settings } from '../../workbook/settings';
import type { MemoGrid } from '../tables/memo-grid';
import { officeLine } from '../wording/memo-text';
import { MEMO_WORDS } from '../wording/memo-words';
import { fiscalYearLine, roundLine } from '../wording/titles';

/** Height of the Garuda on memos, 1.5 cm: the agency puts its own picture there. */
const EMBLEM_HEIGHT = 43;

/** The head of the official form: where from, number, date, subject and addressee. */
export function memoHead(settings: Settings, grid: MemoGrid): readonly Block[] {
  const { digits, documentNumber, documentDate, addressee } = settings;
  const subject = settings.subject || MEMO_WORDS.subject(fiscalYearLine(settings), roundLine(settings));
  const date = documentDate === null ? '' : formatDate(documentDate, digits, 'long');
  const row = (...cells: readonly FormCell[]) => formRow(grid, cells);
  return [
    { ...line('บันทึกข้อความ', 'memoTitle', grid.columns.length, true), minHeight: EMBLEM_HEIGHT },
    row(['ส่วนราชการ', 'memoLabel', 3], [officeLine(settings), 'memoField', 3]),
    row(['ที่', 'memoLabel', 1], [documentNumber, 'memoField', 3], ['วันที่', 'memoLabel', 1], [date, 'memoField', 1]),
    { ...row(['เรื่อง', 'memoLabel', 2], [subject, 'memoLine', 4]), eachLine: true },
    gap(3),
    row(['เรียน', 'label', 2], [addressee, 'body', 4]),
  ];
}

/** A cell of the form: what it says, its look, and how many columns of the form it takes. */
export type FormCell = readonly [content: string, style: StyleName, columns: number];

/** A row of the form, kept with the row below it. */
export function formRow({ form }: MemoGrid, cells: readonly FormCell[]): RowBlock {
  let column = 0;
  const placed = cells.map(([content, style, columns]): PageCell => {
    const span = form.slice(column, column + columns).reduce((sum, one) => sum + one, 0);
    column += columns;
    return { content, style, span };
  });
  return { kind: 'row', cells: placed, keepWithNext: true };
}
