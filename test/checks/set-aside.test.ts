import { checkBook } from '../../src/checks/check';
import { keysOf, revoke, setAside, sortFindings, type SetAside } from '../../src/checks/set-aside';
import { bookOf, type BookSpec } from '../support/book';
import { book, facts, PUBLISHED, set, withoutRow } from './base';
import { TODAY } from './harness';

/** Checks a workbook and parts the findings by the notes. */
function sorted(spec: BookSpec, notes: readonly SetAside[]) {
  const parsed = bookOf(spec);
  const keyOf = keysOf(parsed);
  return { keyOf, ...sortFindings(checkBook(parsed, { today: TODAY }), notes, keyOf) };
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
  const moved = withoutRow('ITA_Measures', 1)(ONE_BLANK);
  expect(sorted(moved, notes).open.map(({ rule }) => rule)).not.toContain('measure.method-missing');
});

it('does not take another row for it', () => {
  const notes = aside(ONE_BLANK, 'measure.method-missing');
  const other = set('ITA_Measures', 2, 'วิธีดำเนินการ', '')(ONE_BLANK);
  expect(sorted(other, notes).open.map(({ at }) => at?.row)).toEqual([2]);
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
