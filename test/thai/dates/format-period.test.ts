import fc from 'fast-check';
import { serialOf } from '../../../src/thai/dates/dates';
import { fiscalYearPeriod, formatPeriod, readPeriod, type Period } from '../../../src/thai/dates/format-period';

describe('formatPeriod', () => {
  const year: Period = fiscalYearPeriod(2569);

  it('writes days or whole months', () => {
    expect(formatPeriod(year, 'thai')).toBe('๑ ตุลาคม ๒๕๖๘ - ๓๐ กันยายน ๒๕๖๙');
    expect(formatPeriod(year, 'arabic', 'days')).toBe('1 ตุลาคม 2568 - 30 กันยายน 2569');
    expect(formatPeriod(year, 'thai', 'months')).toBe('ต.ค. ๒๕๖๘ - ก.ย. ๒๕๖๙');
  });

  it('names a single day or month once', () => {
    expect(formatPeriod({ start: year.start, end: year.start }, 'arabic', 'months')).toBe('1 ตุลาคม 2568');
    expect(formatPeriod({ start: year.start, end: year.start + 30 }, 'arabic', 'months')).toBe('ต.ค. 2568');
  });

  it('writes days where months would say too much', () => {
    expect(formatPeriod({ start: year.start + 1, end: year.end }, 'arabic', 'months')).toBe(
      '2 ตุลาคม 2568 - 30 กันยายน 2569',
    );
    expect(formatPeriod({ start: year.start, end: year.end - 1 }, 'arabic', 'months')).toBe(
      '1 ตุลาคม 2568 - 29 กันยายน 2569',
    );
    expect(formatPeriod({ start: year.end + 1, end: year.end }, 'arabic', 'months')).toBe(
      '1 ตุลาคม 2569 - 30 กันยายน 2569',
    );
  });

  it('can be read again', () => {
    const day = fc.integer({ min: serialOf(1900, 3, 1), max: serialOf(2156, 12, 31) });
    fc.assert(
      fc.property(
        day,
        day,
        fc.constantFrom('thai', 'arabic'),
        fc.constantFrom('days', 'months'),
        (a, b, digits, style) => {
          const period = { start: a, end: b };
          expect(readPeriod(formatPeriod(period, digits, style), 2569)).toEqual(period);
        },
      ),
    );
  });

  it('can be read again when it is whole months', () => {
    const month = fc.tuple(fc.integer({ min: 1998, max: 2100 }), fc.integer({ min: 1, max: 12 }));
    fc.assert(
      fc.property(
        month,
        fc.integer({ min: 1, max: 40 }),
        fc.constantFrom('thai', 'arabic'),
        ([y, m], months, digits) => {
          const period = { start: serialOf(y, m, 1), end: serialOf(y, m + months, 0) };
          expect(readPeriod(formatPeriod(period, digits, 'months'), 2569)).toEqual(period);
        },
      ),
    );
  });
});
