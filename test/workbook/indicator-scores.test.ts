import { chosenScore, isPossibleScore } from '../../src/workbook/indicator-scores';
import { bookOf } from '../support/book';

const HEADERS = ['ตัวชี้วัดที่', 'ตัวชี้วัด', 'เครื่องมือ', '2567'];

function scoresOf(...rows: readonly (readonly [number, string | number])[]) {
  return bookOf({ ITA_Scores: { headers: HEADERS, rows: rows.map(([n, score]) => [n, '', '', score]) } });
}

describe('the score of an indicator in a year', () => {
  it('is that of its row', () => {
    const chosen = chosenScore(scoresOf([7, 90], [8, 81.72]), 8, 2567);
    expect(chosen?.value).toBe(81.72);
    expect(chosen?.cell.at.row).toBe(2);
  });

  it('is understood where it was typed as text', () => {
    expect(chosenScore(scoresOf([8, '๘๑.๗๒']), 8, 2567)?.value).toBe(81.72);
  });

  it.each(['', '-', 817.2, -1, 'รอผล'])('passes over a first row that holds %p', (first) => {
    expect(chosenScore(scoresOf([8, first], [8, 88]), 8, 2567)?.value).toBe(88);
  });

  it('is that of the first of two rows that both have one', () => {
    expect(chosenScore(scoresOf([8, 81.72], [8, 88]), 8, 2567)?.value).toBe(81.72);
  });

  it.each([
    ['an indicator without a row', 9, 2567],
    ['a year without a column', 8, 2566],
  ])('is none for %s', (_, indicator, year) => {
    expect(chosenScore(scoresOf([8, 88]), indicator, year)).toBeNull();
  });
});

it('takes 0 and 100 for scores, and nothing beyond', () => {
  expect([-0.01, 0, 100, 100.01, null].map(isPossibleScore)).toEqual([false, true, true, false, false]);
});
