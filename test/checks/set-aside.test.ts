import { assessed } from '../../src/workbook/assess-workbook';
import { checkBook } from '../../src/checks/check';
import { keysOf, revoke, setAside, sortFindings, type SetAside } from '../../src/checks/set-aside';
import { bookOf, type BookSpec } from '../support/book';
import {
  book,
  facts,
  PUBLISHED,
  rename,
  set,
  setAll,
  setting,
  without,
  withoutColumn,
  withoutRow,
} from './base-workbook';
import { TODAY } from './rules/harness';

/** Checks a workbook and parts the findings by the notes. */
function sorted(spec: BookSpec, notes: readonly SetAside[]) {
  const parsed = bookOf(spec);
  const keyOf = keysOf(parsed);
  return { keyOf, ...sortFindings(checkBook(assessed(parsed), { today: TODAY }), notes, keyOf) };
}

/** The notes after setting aside everything found by a rule. */
function aside(spec: BookSpec, rule: string): readonly SetAside[] {
  const { open, keyOf } = sorted(spec, []);
  const found = open.filter((finding) => finding.rule === rule);
  expect(found).not.toHaveLength(0);
  return found.reduce<readonly SetAside[]>(
    (notes, finding) => setAside(notes, finding, { reason: 'ตรวจแล้ว', date: TODAY, keyOf }),
    [],
  );
}

const ONE_BLANK = book(set('ITA_Measures', 3, 'วิธีดำเนินการ', ''));

it('sets a finding aside with its reason', () => {
  const { open, aside: put } = sorted(ONE_BLANK, aside(ONE_BLANK, 'measure.method-missing'));
  expect(open).toEqual([]);
  expect(put).toMatchObject([
    { finding: { rule: 'measure.method-missing' }, note: { reason: 'ตรวจแล้ว', date: TODAY } },
  ]);
});

it('knows the row again when rows above it are taken away', () => {
  const notes = aside(ONE_BLANK, 'measure.method-missing');
  const moved = set('ITA_Measures', 2, 'ลำดับ', 1)(withoutRow('ITA_Measures', 1)(ONE_BLANK));
  expect(sorted(moved, notes).open.map(({ rule }) => rule)).not.toContain('measure.method-missing');
});

it('does not take another row for it', () => {
  const notes = aside(ONE_BLANK, 'measure.method-missing');
  const other = set('ITA_Measures', 2, 'วิธีดำเนินการ', '')(ONE_BLANK);
  const { open, aside: put } = sorted(other, notes);
  expect([open.map(({ at }) => at?.row), put.map(({ finding }) => finding.at?.row)]).toEqual([[2], [3]]);
});

it('comes back when the cell changes', () => {
  const spec = book(PUBLISHED, facts('ตัวชี้วัดที่ ๘ ได้ ๘๗.๑๒ คะแนน'));
  const notes = aside(spec, 'claim.score-differs');
  const changed = facts('ตัวชี้วัดที่ ๘ ได้ ๘๗.๒๑ คะแนน')(spec);
  expect(sorted(changed, notes).open.map(({ rule }) => rule)).toContain('claim.score-differs');
});

it('comes back when the cell it is compared with changes', () => {
  const spec = book(PUBLISHED, facts('ทุกตัวชี้วัดผ่านเกณฑ์'));
  const notes = aside(spec, 'claim.all-passed');
  expect(sorted(spec, notes).open.map(({ rule }) => rule)).not.toContain('claim.all-passed');
  const changed = set('ITA_Scores', 8, '2567', 81.73)(spec);
  expect(sorted(changed, notes).open.map(({ rule }) => rule)).toContain('claim.all-passed');
});

it('can be revoked, and set aside again with another reason only once', () => {
  const [note] = aside(ONE_BLANK, 'measure.method-missing');
  const { open, keyOf } = sorted(ONE_BLANK, []);
  const [finding] = open;
  if (!note || !finding) throw new Error('nothing found');
  expect(revoke([note], note.key)).toEqual([]);
  const again = setAside([note], finding, { reason: 'อีกครั้ง', date: TODAY, keyOf });
  expect(again.map(({ reason }) => reason)).toEqual(['อีกครั้ง']);
});

describe('findings without a cell of a row', () => {
  it('set a missing table aside', () => {
    const spec = book(without('ITA_Agency'));
    const notes = aside(spec, 'table.missing');
    expect(notes).toMatchObject([{ table: 'ITA_Agency', column: '', reason: 'ตรวจแล้ว' }]);
    expect(sorted(spec, notes).open.map(({ rule }) => rule)).not.toContain('table.missing');
  });

  it('set a header aside until it is called otherwise', () => {
    const named = (header: string) => book(rename('ITA_Measures', 'ผู้รับผิดชอบ', header));
    const notes = aside(named('หน่วยงานที่รับผิดชอบ'), 'table.column-alias');
    expect(notes).toMatchObject([{ column: 'หน่วยงานที่รับผิดชอบ', found: 'หน่วยงานที่รับผิดชอบ' }]);
    expect(sorted(named('หน่วยงานที่รับผิดชอบ'), notes).open).toEqual([]);
    expect(sorted(named('หน่วยงาน ที่รับผิดชอบ'), notes).open.map(({ rule }) => rule)).toEqual(['table.column-alias']);
  });

  it('set aside what a column that is not there would say, until there is one', () => {
    const spec = book(withoutColumn('ITA_Measures', 'วิธีดำเนินการ'));
    const notes = aside(spec, 'measure.method-missing');
    expect(sorted(spec, notes).open).toEqual([]);
    const blank = book(setAll('ITA_Measures', 'วิธีดำเนินการ', ''));
    expect(sorted(blank, notes).open.map(({ rule }) => rule)).toEqual(['measure.method-missing']);
  });
});

it('tells rows of the same name apart', () => {
  const twins = [1, 2, 3].map((row) => set('ITA_Measures', row, 'มาตรการ', 'ประชุมชี้แจง'));
  const of = (...rows: readonly number[]) =>
    book(
      ...twins,
      setAll('ITA_Measures', 'ตัวชี้วัดที่', 8),
      setAll('ITA_Measures', 'รหัสข้อ', ''),
      setAll('ITA_Measures', 'เครื่องมือ', ''),
      ...rows.map((row) => set('ITA_Measures', row, 'วิธีดำเนินการ', '')),
    );
  const notes = aside(of(2), 'measure.method-missing');
  const stillOpen = (spec: BookSpec) =>
    sorted(spec, notes).open.flatMap(({ rule, at }) => (rule === 'measure.method-missing' ? at?.row : []));
  expect([stillOpen(of(2)), stillOpen(of(1, 2)), stillOpen(of(3))]).toEqual([[], [1], [3]]);
});

it('revokes one note and leaves the others', () => {
  const spec = book(set('ITA_Measures', 2, 'วิธีดำเนินการ', ''), set('ITA_Measures', 3, 'วิธีดำเนินการ', ''));
  const notes = aside(spec, 'measure.method-missing');
  const left = revoke(notes, notes[0]?.key ?? '');
  expect(left).toEqual(notes.slice(1));
  expect(sorted(spec, left).open.map(({ at }) => at?.row)).toEqual([2]);
});

describe('what cannot be true', () => {
  const impossible: readonly (readonly [string, BookSpec, string])[] = [
    ['a score out of range', book(set('ITA_Scores', 6, '2567', 930)), 'score.out-of-range'],
    ['two rows for one indicator', book(set('ITA_Scores', 6, 'ตัวชี้วัดที่', 5)), 'indicator.duplicate'],
    ['a score that is no number', book(set('ITA_Scores', 6, '2567', 'N/A')), 'number.not-a-number'],
    ['a score left blank', book(set('ITA_Scores', 6, '2567', '')), 'score.missing'],
    ['a year left blank', book(setting('ปีงบประมาณ', '')), 'agency.year-missing'],
    ['a year that cannot be read', book(setting('ปีงบประมาณ', 'ปีนี้')), 'agency.value-invalid'],
  ];

  it.each(impossible)('stays open whatever was noted of it: %s', (_, spec, rule) => {
    const { open, aside: put } = sorted(spec, aside(spec, rule));
    expect(open.filter(({ mustBeFixed }) => mustBeFixed).map((finding) => finding.rule)).toContain(rule);
    expect(put.filter(({ finding }) => finding.rule === rule)).toEqual([]);
  });

  it('does not keep a setting that merely looks odd from being set aside, nor a score of the year before', () => {
    const odd = book(setting('รอบ', 'ไตรมาสแรก'));
    expect(sorted(odd, aside(odd, 'agency.value-invalid')).open.map(({ rule }) => rule)).not.toContain(
      'agency.value-invalid',
    );
    const before = book(set('ITA_Scores', 6, '2566', ''));
    expect(sorted(before, aside(before, 'score.missing')).open).toEqual([]);
  });
});
