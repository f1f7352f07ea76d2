import { matchesOf } from '../../../src/checks/text/matches';

it('gives all matches in order, each time from the beginning', () => {
  const digits = /\d+/g;
  const read = () => Array.from(matchesOf(digits, '8, 10'), ([found]) => found);
  expect([read(), read()]).toEqual([
    ['8', '10'],
    ['8', '10'],
  ]);
});

it('is not disturbed by another use of the pattern in between', () => {
  const letters = /[a-z]/g;
  const seen: string[] = [];
  for (const [found] of matchesOf(letters, 'abc')) {
    letters.test('zzzzz');
    seen.push(found);
  }
  expect(seen).toEqual(['a', 'b', 'c']);
});

it('passes on from a match of nothing', () => {
  expect(Array.from(matchesOf(/x*/g, 'axb'), ([found]) => found)).toEqual(['', 'x', '', '']);
});
