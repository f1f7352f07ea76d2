import type { Claim, Subject } from '../../../src/checks/claims/claim';
import type { Data } from '../../../src/checks/claims/judging/compared-data';
import { contradictionOfChange, contradictionOfScore } from '../../../src/checks/claims/judging/figures-against-data';
import { yearOf } from '../../../src/checks/claims/judging/sets-against-data';
import type { YearRef } from '../../../src/checks/claims/language/tokens';
import { factsOf } from '../../../src/checks/known-figures';
import { bookOf } from '../../support/book';
import { book, PUBLISHED } from '../base-workbook';

const EIGHT: Subject = { kind: 'indicator', number: 8 };
const ONE: Subject = { kind: 'indicator', number: 1 };
const TOTAL: Subject = { kind: 'total', called: 'total' };
const span = { start: 0, end: 0 };

/** The published result: 8 fell from 97.63 to 81.72, the total from 98.67 to 95.42, 1 stayed at 100. */
const DATA: Data = { facts: factsOf(bookOf(book(PUBLISHED))), resultYear: 2567, previousYear: 2566, threshold: 85 };

function score(quoted: string, years: readonly YearRef[] = ['result'], subjects: readonly Subject[] = [EIGHT]) {
  const claim: Extract<Claim, { kind: 'score' }> = {
    kind: 'score',
    of: 'score',
    doubts: [],
    subjects,
    years,
    value: Number(quoted),
    decimals: quoted.split('.')[1]?.length ?? 0,
    span,
  };
  return contradictionOfScore(claim, DATA)?.actual ?? null;
}

function change(subject: Subject, direction: 'up' | 'down' | 'same', amount: number | null, data: Data = DATA) {
  const claim = {
    ...({ kind: 'change', subjects: [subject], years: ['result'], direction, amount, decimals: 2 } as const),
    ...{ isPercent: false, doubts: [], span },
  };
  return contradictionOfChange(claim, data)?.actual ?? null;
}

describe('a score', () => {
  it.each(['81.72', '81.720', '81.7', '81.8', '82'])('of 81.72 may be quoted as %s', (quoted) => {
    expect(score(quoted)).toBeNull();
  });

  it.each(['81.73', '81.71', '81.9', '83', '80'])('of 81.72 may not be quoted as %s', (quoted) => {
    expect(score(quoted)).toBe(81.72);
  });

  it('that is whole is another as soon as it is one off', () => {
    expect([score('100', ['result'], [ONE]), score('99', ['result'], [ONE])]).toEqual([null, 100]);
  });

  it('of a total may be a hundredth off, for it was rounded on the way', () => {
    const total = ['95.41', '95.43', '95.40', '95.44'].map((quoted) => score(quoted, ['result'], [TOTAL]) !== null);
    expect(total).toEqual([false, false, true, true]);
  });

  it('is judged by any of the years that may be meant', () => {
    expect([score('97.63', ['result', 'previous']), score('97.63')]).toEqual([null, 81.72]);
  });

  it('is not judged by years without data, whether they have passed or are still to come', () => {
    expect([score('75.12', [2565]), score('75.12', [2565, 'result']), score('90.00', [2568])]).toEqual([
      null,
      null,
      null,
    ]);
    expect(score('90.00', [2568, 'result'])).toBe(81.72);
  });

  it('is judged by the subject of which there are data', () => {
    expect(score('90.00', ['result'], [{ kind: 'indicator', number: 12 }, EIGHT])).toBeNull();
    expect(score('90.00', ['result'], [EIGHT, { kind: 'indicator', number: 12 }])).toBe(81.72);
  });

  it('is not judged without a result, or against a year before that is not there', () => {
    const claim = {
      ...({ kind: 'score', of: 'score', subjects: [EIGHT], years: ['result'], value: 1, decimals: 2 } as const),
      ...{ doubts: [], span },
    };
    expect(contradictionOfScore(claim, { ...DATA, resultYear: null })).toBeNull();
    expect(contradictionOfScore({ ...claim, years: ['previous'] }, { ...DATA, previousYear: null })).toBeNull();
  });
});

describe('a change', () => {
  it('is judged by its direction and its size', () => {
    expect([change(EIGHT, 'down', 15.91), change(EIGHT, 'down', null)]).toEqual([null, null]);
    expect([change(EIGHT, 'down', 15.9), change(EIGHT, 'up', 15.91), change(EIGHT, 'same', null)]).toEqual([
      -15.91, -15.91, -15.91,
    ]);
  });

  it('of nothing is neither a rise nor a fall', () => {
    expect([change(ONE, 'same', null), change(ONE, 'up', null), change(ONE, 'down', null)]).toEqual([null, 0, 0]);
  });

  it('of a total may be two hundredths off', () => {
    expect([change(TOTAL, 'down', 3.27), change(TOTAL, 'down', 3.28)]).toEqual([null, -3.25]);
  });

  it('is not judged without two years', () => {
    expect(change(EIGHT, 'up', 1, { ...DATA, resultYear: null })).toBeNull();
    expect(change(EIGHT, 'up', 1, { ...DATA, previousYear: null })).toBeNull();
  });
});

it('takes the likeliest year', () => {
  const years: readonly (readonly YearRef[])[] = [[], ['result'], ['previous', 'result'], [2565, 'result']];
  expect(years.map((refs) => yearOf(refs, DATA))).toEqual([2567, 2567, 2566, 2565]);
});
