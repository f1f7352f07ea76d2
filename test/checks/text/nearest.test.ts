import fc from 'fast-check';
import { editDistance, nearestOf } from '../../../src/checks/text/nearest';

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['', 'ไทย', 3],
    ['ไทย', '', 3],
    ['ไท', 'ไทย', 1],
    ['ทยไ', 'ไทย', 2],
    ['อารบิค', 'อารบิก', 1],
    ['kitten', 'sitting', 3],
  ])('between «%s» and «%s» is %d', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });

  it('is the same both ways, and no more than the longer text', () => {
    const word = fc.string({ unit: fc.constantFrom('ก', 'ข', 'ค'), maxLength: 6 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
        expect(editDistance(a, b) === 0).toBe(a === b);
      }),
    );
  });
});

describe('nearestOf', () => {
  it('finds the choice that was mistyped', () => {
    expect(nearestOf('อารบิค', ['ไทย', 'อารบิก'])).toBe('อารบิก');
    expect(nearestOf(' เทศบาลตําบล', ['เทศบาลเมือง', 'เทศบาลตำบล'])).toBe('เทศบาลตำบล');
  });

  it('finds the only choice of which the text is a piece, however short it is beside it', () => {
    expect(nearestOf('เสร็จ', ['ยังไม่ดำเนินการ', 'ดำเนินการเสร็จแล้ว'])).toBe('ดำเนินการเสร็จแล้ว');
    expect(nearestOf('ดำเนิน', ['ยังไม่ดำเนินการ', 'ดำเนินการเสร็จแล้ว'])).toBeNull();
    expect(nearestOf('เส', ['ดำเนินการเสร็จแล้ว'])).toBeNull();
  });

  it('takes the first of two that are equally near', () => {
    expect(nearestOf('กค', ['กก', 'คค'])).toBe('กก');
  });

  it('takes what is half like it, and nothing less like it', () => {
    expect(nearestOf('กข', ['กค'])).toBe('กค');
    expect(nearestOf('กขค', ['กงจ'])).toBeNull();
    expect(nearestOf('กข', ['กขคงจ'])).toBeNull();
    expect(nearestOf('กข', [])).toBeNull();
  });
});
