import { markFormula, readMark, writeMark, type Mark } from '../../src/excel/mark';

const mark: Mark = { report: 'annual', section: 'results', run: 'k3', state: 'current', name: 'ผล | "ใหม่"' };

describe('the mark of our own sheets', () => {
  it('comes back as it was written, whatever the sheet is called', () => {
    expect(readMark(writeMark(mark))).toEqual(mark);
  });

  it('doubles the quotes of a name, as a formula needs', () => {
    expect(markFormula(mark)).toBe('="annual|results|k3|current|ผล | ""ใหม่"""');
  });

  it.each([null, '', 'annual', 'annual|results|k3|finished|ผล', 'annual|results||current|ผล'])(
    'is not read from %p',
    (text) => {
      expect(readMark(text)).toBeNull();
    },
  );
});
