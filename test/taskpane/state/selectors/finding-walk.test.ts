import { walkThrough } from '../../../../src/taskpane/state/selectors/finding-walk';
import { groupFindings, keyFindings } from '../../../../src/taskpane/state/selectors/keyed-findings';
import { fixable, finding, opened } from '../../support/opened';

const BOOK = opened().book;
const items = keyFindings(
  ['คะแนน!D4', 'คะแนน!D5', 'คะแนน!D6'].map((address) => fixable('error', address)),
  BOOK,
);

describe('going from finding to finding', () => {
  it('begins with the first', () => {
    const { position, previous, next } = walkThrough(items, null);
    expect([position, previous, next]).toEqual([0, null, items[0]]);
  });

  it('knows what comes before and after, and ends at the last', () => {
    const { position, previous, next } = walkThrough(items, items[1]!);
    expect([position, previous, next]).toEqual([2, items[0], items[2]]);
    expect(walkThrough(items, items[2]!).next).toBeNull();
  });

  it('goes on with what took the place of one that was put right', () => {
    const rest = items.filter((item) => item !== items[1]);
    const { position, previous, next } = walkThrough(rest, { key: items[1]!.key, index: 1 });
    expect([position, previous, next]).toEqual([0, items[0], items[2]]);
  });
});

describe('findings of one kind', () => {
  const alike = (count: number) =>
    keyFindings(
      [
        finding('error', { rule: 'other.rule' }),
        ...Array.from({ length: count }, (_, row) => fixable('warning', `คะแนน!D${row}`)),
      ],
      BOOK,
    );

  it('stand together where they are many, at the place of the first', () => {
    expect(groupFindings(alike(4)).map((group) => group.items.length)).toEqual([1, 4]);
  });

  it('stand each by itself where they are few', () => {
    expect(groupFindings(alike(3)).map((group) => group.items.length)).toEqual([1, 1, 1, 1]);
  });
});
