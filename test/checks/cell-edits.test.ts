import type { CellSpec } from '../support/book';
import { book, facts, PUBLISHED, set, type Change } from './base-workbook';
import { check } from './rules/harness';

it('never writes over a formula', () => {
  const spec = book(set('ITA_Scores', 6, '2567', { value: '๙๓', formula: '=TEXT(93,"0")' }));
  const [finding] = check(spec).filter(({ rule }) => rule === 'number.text');
  expect(finding).toBeDefined();
  expect(finding).not.toHaveProperty('fix');
});

it('shows before and after, as they stand and will stand', () => {
  const [finding] = check(book(set('ITA_Scores', 6, '2567', ' ๙๓.๐๐ ')));
  expect(finding?.fix).toMatchObject({ edits: [{ before: ' ๙๓.๐๐ ', after: 93, at: { address: 'คะแนน!E9' } }] });
});

it('tells the days of a date from numbers', () => {
  const late = { value: 243953, format: 'd mmm yyyy' };
  const [finding] = check(book(set('ITA_Measures', 1, 'วันเริ่ม', late))).filter(({ rule }) => rule.startsWith('date.'));
  expect(finding?.fix).toMatchObject({ edits: [{ before: 243953, after: 45627, isDate: true }] });
  const [typed] = check(book(set('ITA_Scores', 6, '2567', '๙๓.๕๐'))).filter(({ rule }) => rule === 'number.text');
  expect(typed?.fix).not.toHaveProperty('edits.0.isDate');
});

it('never writes over one of two cells that belong together when the other is a formula', () => {
  const reversed = (start: CellSpec) =>
    book(set('ITA_Measures', 1, 'วันเริ่ม', start), set('ITA_Measures', 1, 'วันสิ้นสุด', '1 ต.ค. 2566'));
  const finding = (start: CellSpec) => check(reversed(start)).find(({ rule }) => rule === 'measure.period-reversed');
  expect(finding('30 ก.ย. 2567')).toHaveProperty('fix');
  expect(finding({ value: '30 ก.ย. 2567', formula: '=A1' })).not.toHaveProperty('fix');
});

it('leaves a word to the person where the letters of the text are broken', () => {
  const finding = (words: string) =>
    check(book(PUBLISHED, facts(words))).find(({ rule }) => rule === 'claim.score-differs');
  expect(finding('จัดทำแผน ตัวชี้วัดที่ ๘ ได้ ๘๗.๑๒ คะแนน')).toHaveProperty('fix');
  expect(finding('จัดทำเเผน ตัวชี้วัดที่ ๘ ได้ ๘๗.๑๒ คะแนน')).not.toHaveProperty('fix');
});

it('asks for another format only where a number shall be seen as one', () => {
  const edit = (change: Change, rule: string) => {
    const fix = check(book(change)).find((finding) => finding.rule === rule)?.fix;
    return fix?.kind === 'edit-cells' ? fix.edits[0] : undefined;
  };
  expect(edit(set('ITA_Scores', 6, '2567', { value: '๙๓', format: '@' }), 'number.text')).toEqual({
    at: expect.objectContaining({ row: 6, column: '2567' }),
    before: '๙๓',
    after: 93,
    format: 'General',
  });
  expect(Object.keys(edit(set('ITA_Scores', 6, '2567', 93.005), 'score.decimals') ?? {})).toEqual([
    'at',
    'before',
    'after',
  ]);
});
