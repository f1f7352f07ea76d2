import {
  countFindings,
  filterFindings,
  fixesOf,
  tablesWithFindings,
} from '../../../../src/taskpane/state/selectors/finding-lists';
import { inBlocks, keyFindings } from '../../../../src/taskpane/state/selectors/keyed-findings';
import type { TableId } from '../../../../src/workbook/cell';
import { finding, fixable, opened } from '../../support/opened';

const BOOK = opened().book;
const inTexts = finding('warning', { table: 'ITA_Texts' });
const some = [finding('error'), inTexts, finding('tip'), finding('tip')];
const choice = finding('error', { fix: { kind: 'choose-table', table: 'ITA_Scores', candidates: ['ก', 'ข'] } });

describe('findings', () => {
  it('are counted by severity', () => {
    expect(countFindings(some)).toEqual({ error: 1, warning: 1, tip: 2 });
  });

  it('are listed from grave to light, else in the order they came', () => {
    const mixed = [inTexts, finding('tip'), finding('error'), finding('warning')];
    const listed = filterFindings(mixed, { severity: 'all', table: 'all' });
    expect(listed.map(({ severity }) => severity)).toEqual(['error', 'warning', 'warning', 'tip']);
    expect(listed[1]).toBe(inTexts);
  });

  it('are filtered by severity, by table, and by both', () => {
    expect(filterFindings(some, { severity: 'tip', table: 'all' })).toHaveLength(2);
    expect(filterFindings(some, { severity: 'all', table: 'ITA_Texts' })).toEqual([inTexts]);
    expect(filterFindings(some, { severity: 'error', table: 'ITA_Texts' })).toEqual([]);
    expect(tablesWithFindings(some)).toEqual(['ITA_Scores', 'ITA_Texts']);
  });

  it('can be fixed together with those of their kind, but a choice between tables is a person’s', () => {
    const [first, second, other] = [
      fixable('error', 'คะแนน!D5'),
      fixable('tip', 'คะแนน!D6'),
      fixable('tip', 'ก!A1', 'x'),
    ];
    const keyed = keyFindings([first, second, other, choice, finding('error')], BOOK);
    expect(keyed.map(({ sameKind }) => sameKind)).toEqual([
      [first.fix, second.fix],
      [first.fix, second.fix],
      [other.fix],
      [],
      [],
    ]);
    expect(fixesOf([first, choice, finding('error')])).toEqual([first.fix]);
  });

  it('are fixed one after the other where they are about the same cell', () => {
    const both = [fixable('error', 'คะแนน!D5'), fixable('error', 'คะแนน!D5')];
    expect(fixesOf(both)).toEqual([both[0]!.fix]);
    expect(keyFindings(both, BOOK).map(({ sameKind }) => sameKind.length)).toEqual([1, 1]);
  });

  it('have keys of their own, which stay the same when others go', () => {
    const twice = [finding('error'), finding('error'), inTexts];
    const keys = keyFindings(twice, BOOK).map(({ key }) => key);
    expect(new Set(keys).size).toBe(3);
    expect(keyFindings(twice.slice(2), BOOK)[0]?.key).toBe(keys[2]);
  });

  it('are told apart by what their cell is about, in the table of the agency the setting', () => {
    const at = (table: TableId, column: string, row: number) =>
      finding('error', { at: { table, column, row, address: 'ก!B4' } });
    const places = [at('ITA_Scores', '2567', 1), at('ITA_Agency', 'ค่า', 3), at('ITA_Agency', 'ค่า', 0)];
    const noticeFor = keyFindings([...places, finding('error', { at: null })], BOOK).map(({ subject }) => subject);
    expect(noticeFor).toEqual(['2567', 'รอบ', '', '']);
  });

  it('come in blocks that lose none and keep their order', () => {
    expect(inBlocks([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
    expect(inBlocks([], 2)).toEqual([]);
  });
});
