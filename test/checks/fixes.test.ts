import { book, set } from './base';
import { check } from './harness';

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

it('tells the days of a date from numbers', () => {
  const late = { value: 243953, format: 'd mmm yyyy' };
  const [finding] = check(book(set('ITA_Measures', 1, 'วันเริ่ม', late))).filter(({ rule }) => rule.startsWith('date.'));
  expect(finding?.fix).toMatchObject({ edits: [{ before: 243953, after: 45627, isDate: true }] });
  const [typed] = check(book(set('ITA_Scores', 6, '2567', '๙๓.๕๐'))).filter(({ rule }) => rule === 'number.text');
  expect(typed?.fix).not.toHaveProperty('edits.0.isDate');
});
