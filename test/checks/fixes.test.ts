import { fixesOf } from '../../src/checks/fixes';
import { book, facts, PUBLISHED, set, setAll } from './base';
import { afterFix, check } from './harness';

it('offers the repair of every cell of one kind', () => {
  const spec = book(setAll('ITA_Measures', 'วิธีดำเนินการ', 'จัดทำเเผน'));
  const fixes = fixesOf(check(spec), 'text.thai-repair');
  expect(fixes.map((fix) => fix.kind === 'edit-cells' && fix.edits[0]?.at.row)).toEqual([1, 2, 3]);
});

it('repairs a cell with two faults one after the other', () => {
  const spec = book(PUBLISHED, facts('ตัวชี้วัดที่ ๘ ได้ ๘๗.๑๒ คะแนน ตัวชี้วัดที่ ๙ ได้ ๘๑.๔๗ คะแนน'));
  const isWrong = ({ rule }: { readonly rule: string }) => rule === 'claim.score-differs';
  expect(check(spec).filter(isWrong)).toHaveLength(2);
  expect(fixesOf(check(spec), 'claim.score-differs')).toHaveLength(1);
  const once = check(spec).filter(isWrong).slice(0, 1).reduce(afterFix, spec);
  const twice = check(once).filter(isWrong).reduce(afterFix, once);
  expect(twice.ITA_Texts?.rows[1]?.[1]).toBe('ตัวชี้วัดที่ ๘ ได้ ๘๑.๗๒ คะแนน ตัวชี้วัดที่ ๙ ได้ ๘๗.๑๔ คะแนน');
});

it('never writes over a formula', () => {
  const spec = book(set('ITA_Scores', 6, '2567', { value: '๙๓', formula: '=TEXT(93,"0")' }));
  const [finding] = check(spec).filter(({ rule }) => rule === 'number.text');
  expect(finding).toBeDefined();
  expect(finding).not.toHaveProperty('fix');
});

it('shows before and after, as they stand and will stand', () => {
  const [finding] = check(book(set('ITA_Scores', 6, '2567', ' ๙๓.๕๐ ')));
  expect(finding?.fix).toMatchObject({ edits: [{ before: ' ๙๓.๕๐ ', after: 93.5, at: { address: 'คะแนน!E9' } }] });
});
