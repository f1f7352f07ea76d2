import { markFormula, readMark, writeMark, type Mark } from '../../src/excel/mark';

const mark: Mark = {
  report: 'annual',
  section: 'results',
  run: 'k3',
  data: '0a1b',
  state: 'current',
  name: 'ผล | "ใหม่"',
};

describe('the mark of our own sheets', () => {
  it('comes back as it was written, whatever the sheet is called', () => {
    expect(readMark(writeMark(mark))).toEqual(mark);
  });

  it('doubles the quotes of a name, as a formula needs', () => {
    expect(markFormula(mark)).toBe('="annual|results|k3|0a1b|current|ผล | ""ใหม่"""');
  });

  it.each([null, '', 'annual', 'annual|results|k3|d|finished|ผล', 'annual|results||d|current|ผล'])(
    'is not read from %p',
    (text) => {
      expect(readMark(text)).toBeNull();
    },
  );
});
