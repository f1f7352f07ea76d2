import { formatQuestionCode } from '../../assessment/questions';
import { foldThai } from '../../thai/text/repair';
import { DEFINITIONS } from '../../workbook/definitions';
import type { TableId } from '../../workbook/cell';
import type { Workbook } from '../../workbook/records';
import type { DraftRow } from '../records/draft';
import { TitleIndex } from '../records/merge-measures';
import { BookTable } from './book-view';

/** Finds the row of the workbook that a drafted row is about: its 1-based data row, or null. */
export type RowFinder = (row: DraftRow) => number | null;

const headerOf = (table: TableId, field: string): string => DEFINITIONS[table].fields[field]?.header ?? '';

/** The finder of one table, built once so that each row is looked up and not searched for. */
export function rowFinder(book: Workbook, table: TableId): RowFinder {
  switch (table) {
    case 'ITA_Agency': {
      const view = BookTable.of(book, table);
      return (row) => view?.settingRow(row.textOf(headerOf(table, 'item'))) ?? null;
    }
    case 'ITA_Scores':
      return byKey(
        book.scores.map(({ row, number }) => [number.value, row]),
        headerOf(table, 'number'),
      );
    case 'ITA_Results':
      return byKey(
        book.results.map(({ row, year }) => [year.value, row]),
        headerOf(table, 'year'),
      );
    case 'ITA_Analysis':
      return byKey(
        book.analyses.map(({ row, indicator }) => [indicator.value, row]),
        headerOf(table, 'indicator'),
      );
    case 'ITA_Issues': {
      const byCode = byKey(
        book.issues.map(({ row, code }) => [code.value && formatQuestionCode(code.value), row]),
        headerOf(table, 'code'),
      );
      const byText = byKey(
        book.issues.map(({ row, issue }) => [issue.value, row]),
        headerOf(table, 'issue'),
      );
      return (row) => (row.textOf(headerOf(table, 'code')) === '' ? byText(row) : byCode(row));
    }
    case 'ITA_Texts':
      return byKey(
        book.texts.map(({ row, text }) => [text.value, row]),
        headerOf(table, 'text'),
      );
    case 'ITA_Signers':
      return byKey(
        book.signers.map(({ row, name }) => [name.value, row]),
        headerOf(table, 'name'),
      );
    case 'ITA_Measures':
      return measureFinder(book);
  }
}

function byKey(keys: readonly (readonly [string | number | null, number])[], header: string): RowFinder {
  const rows = new Map<string, number>();
  for (const [key, row] of keys) {
    const folded = foldThai(String(key ?? ''));
    if (folded !== '' && !rows.has(folded)) rows.set(folded, row);
  }
  return (draft) => rows.get(foldThai(draft.textOf(header))) ?? null;
}

/** Each measure of the workbook is met once: two like it in the source are two measures. */
function measureFinder(book: Workbook): RowFinder {
  const index = new TitleIndex<number>();
  for (const { row, title, tool } of book.measures)
    if (title.value !== null) index.add(row, title.value, tool.value ?? '');
  const taken = new Set<number>();
  return (draft) => {
    const title = draft.textOf(headerOf('ITA_Measures', 'title'));
    const row = index.find(title, draft.textOf(headerOf('ITA_Measures', 'tool')), (one) => !taken.has(one));
    if (row !== null) taken.add(row);
    return row;
  };
}
