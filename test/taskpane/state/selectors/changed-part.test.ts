import fc from 'fast-check';
import { changedParts } from '../../../../src/taskpane/state/selectors/changed-part';

const whole = ({ start, changed, end }: { start: string; changed: string; end: string }) => start + changed + end;

describe('the changed part of a text', () => {
  it('is what differs, with what stands around it', () => {
    expect(changedParts('คะแนน ๘๑.๒๗', 'คะแนน ๘๑.๗๒')).toEqual({
      before: { start: 'คะแนน ๘๑.', changed: '๒๗', end: '' },
      after: { start: 'คะแนน ๘๑.', changed: '๗๒', end: '' },
    });
  });

  it('never parts a letter from its marks', () => {
    const { before, after } = changedParts('ที่นี่', 'ที่นี้');
    expect([before.changed, after.changed]).toEqual(['นี่', 'นี้']);
  });

  it('shortens what stayed the same on either side', () => {
    const { before } = changedParts(`${'ก'.repeat(80)}x${'ข'.repeat(80)}`, `${'ก'.repeat(80)}y${'ข'.repeat(80)}`);
    expect(before.start).toMatch(/^…ก{24}$/);
    expect(before.changed).toBe('x');
    expect(before.end).toMatch(/^ข{24}…$/);
  });

  it('shows short texts whole, whatever they are', () => {
    const short = fc.string({ unit: fc.constantFrom('ก', 'า', 'ี', '่', 'ู', 'x', '๑', ' '), maxLength: 20 });
    fc.assert(
      fc.property(short, short, (before, after) => {
        const parts = changedParts(before, after);
        expect([whole(parts.before), whole(parts.after)]).toEqual([before, after]);
      }),
    );
  });
});
