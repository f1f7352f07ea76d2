import { book, PUBLISHED, set, type Change } from '../base-workbook';
import { check } from '../rules/harness';

const placesOf = (...changes: readonly Change[]) =>
  check(book(...changes)).map(({ rule, at }) => `${rule} ${at?.address}`);

it('tells a mistyped score once, at its cell, and nothing of the total, the tool and the text it is at odds with', () => {
  expect(placesOf(set('ITA_Scores', 8, '2567', 80))).toEqual(['score.odd-one-out คะแนน!E11']);
});

it('tells a slip in each of two tools', () => {
  expect(placesOf(set('ITA_Scores', 8, '2567', 80), set('ITA_Scores', 10, '2567', 69))).toEqual([
    'score.odd-one-out คะแนน!E11',
    'score.odd-one-out คะแนน!E13',
  ]);
});

it('offers no score that the rounded figures do not tell', () => {
  const [finding] = check(book(set('ITA_Scores', 2, '2567', 38.21)));
  expect(finding).toMatchObject({ rule: 'score.odd-one-out', expected: '', at: { address: 'คะแนน!E5' } });
  expect(finding?.fix).toBeUndefined();
});

it('never offers to write over an announced total, or the score of a tool, that nothing else contradicts', () => {
  const findings = check(book(PUBLISHED, set('ITA_Results', 1, 'คะแนนรวม', 90), set('ITA_Results', 1, 'IIT', 90)));
  const announced = findings.filter(({ rule }) => /^result\.(total|tool)-differs/.test(rule));
  expect(announced.map(({ rule }) => rule)).toEqual(['result.total-differs', 'result.tool-differs']);
  expect(announced.map(({ fix }) => fix)).toEqual([undefined, undefined]);
});
