import fc from 'fast-check';
import {
  formatQuestionCode,
  guessQuestionCode,
  indicatorOfQuestion,
  questionCount,
  readQuestionCode,
  readQuestionCodes,
  reportItems,
} from '../../src/assessment/questions';

const written = (text: string) => readQuestionCodes(text)?.map((code) => formatQuestionCode(code)) ?? null;

describe('readQuestionCode', () => {
  it.each([
    ['i7', 'IIT', 7],
    ['I7', 'IIT', 7],
    ['i๗', 'IIT', 7],
    ['E ๑๒', 'EIT', 12],
    ['e12', 'EIT', 12],
    ['o35', 'OIT', 35],
    ['O-35', 'OIT', 35],
    ['o.35', 'OIT', 35],
    ['i07', 'IIT', 7],
    ['(i7)', 'IIT', 7],
    ['i7.', 'IIT', 7],
    ['i7:', 'IIT', 7],
    ['ข้อ i๗', 'IIT', 7],
    ['ข้อที่ i7', 'IIT', 7],
    ['ข้อคำถาม i7', 'IIT', 7],
    ['คำถามที่ e7', 'EIT', 7],
    ['คำถามข้อ e7', 'EIT', 7],
    ['คำถาม e7', 'EIT', 7],
    [' i\n7 ', 'IIT', 7],
    ['o99', 'OIT', 99],
  ])('reads %j', (text, tool, number) => {
    expect(readQuestionCode(text)).toEqual({ tool, number });
  });

  it.each([
    '',
    '7',
    '120',
    'a7',
    'i',
    'i0',
    'i100',
    'i7x',
    'i7.5',
    'i7, i8',
    'i7 i8',
    'ii7',
    'i7-',
    'ความเห็น i7',
    '|7',
  ])('refuses %j', (text) => {
    expect(readQuestionCode(text)).toBeNull();
  });
});

describe('readQuestionCodes', () => {
  it.each([
    ['i7', ['i7']],
    ['i7, i8', ['i7', 'i8']],
    ['i7 i8', ['i7', 'i8']],
    ['i7\ni8\ne3', ['i7', 'i8', 'e3']],
    ['i7\nข้อ e3\nคำถาม o2', ['i7', 'e3', 'o2']],
    ['i7,\n\n\ni8', ['i7', 'i8']],
    ['i7, 8; 9/10', ['i7', 'i8', 'i9', 'i10']],
    ['ข้อ i๗ และ e๑๒', ['i7', 'e12']],
    ['i7 กับ i8', ['i7', 'i8']],
    ['i7-9', ['i7', 'i8', 'i9']],
    ['i7 – i9, e3', ['i7', 'i8', 'i9', 'e3']],
    ['i7 ถึง i9', ['i7', 'i8', 'i9']],
    ['i7, i7', ['i7']],
    ['i7-i7', ['i7']],
    ['i7,', ['i7']],
    ['o1-o50', Array.from({ length: 50 }, (_, index) => `o${index + 1}`)],
  ])('reads %j as %j', (text, codes) => {
    expect(written(text)).toEqual(codes);
  });

  it.each(['', 'i9-i7', 'i7-e9', 'i7-', '7, i8', 'o1-o51', 'i7 8', 'i7, ข้อมูล', ',', 'i7,,i8'])('refuses %j', (text) => {
    expect(written(text)).toBeNull();
  });

  it('brings every code back, in either digits', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('IIT', 'EIT', 'OIT'),
        fc.integer({ min: 1, max: 99 }),
        fc.constantFrom('thai', 'arabic'),
        (tool, number, digits) => {
          expect(readQuestionCode(formatQuestionCode({ tool, number }, digits))).toEqual({ tool, number });
        },
      ),
    );
  });

  it('never throws and ends soon, whatever the text', () => {
    const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[ieo0-9๐-๙ ,.()\-/\nขก]{0,30}$/));
    fc.assert(
      fc.property(texts, (text) => void [readQuestionCodes(text), guessQuestionCode(text)]),
      { numRuns: 1000 },
    );
    expect(readQuestionCodes(`i7${'\n'.repeat(30_000)}x`)).toBeNull();
  });
});

describe('formatQuestionCode', () => {
  it('writes the letter of the tool and the number', () => {
    expect(formatQuestionCode({ tool: 'IIT', number: 7 })).toBe('i7');
    expect(formatQuestionCode({ tool: 'EIT', number: 12 }, 'thai')).toBe('e๑๒');
    expect(formatQuestionCode({ tool: 'OIT', number: 35 }, 'arabic')).toBe('o35');
  });
});

describe('guessQuestionCode', () => {
  it.each([
    ['120', 'i20'],
    ['๑๒๐', 'i20'],
    ['l7', 'i7'],
    ['|12', 'i12'],
    ['L12', 'i12'],
    ['035', 'o35'],
    ['05', 'o5'],
    ['l07', 'i7'],
  ])('takes %j for %s', (text, code) => {
    const guess = guessQuestionCode(text);
    expect(guess && formatQuestionCode(guess)).toBe(code);
  });

  it.each(['', '7', '17', '20', '1200', '220', 'i7', '1 20', '00', '1x0', '100', 'ข้อ 120', '120 ข้อ', '0355'])(
    'does not guess at %j',
    (text) => {
      expect(guessQuestionCode(text)).toBeNull();
    },
  );
});

describe('indicatorOfQuestion', () => {
  it.each([2564, 2565])('knows the questions of %d', (year) => {
    const at = (tool: 'IIT' | 'EIT' | 'OIT', ...numbers: number[]) =>
      numbers.map((number) => indicatorOfQuestion({ tool, number }, year));
    expect(['IIT', 'EIT', 'OIT'].map((tool) => questionCount(tool as 'IIT', year))).toEqual([30, 15, 43]);
    expect(at('IIT', 0, 1, 6, 7, 12, 13, 18, 19, 24, 25, 30, 31)).toEqual([null, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, null]);
    expect(at('EIT', 0, 1, 5, 6, 10, 11, 15, 16)).toEqual([null, 6, 6, 7, 7, 8, 8, null]);
    expect(at('OIT', 0, 1, 33, 34, 43, 44)).toEqual([null, 9, 9, 10, 10, null]);
  });

  it.each([2563, 2566, 2569])('does not know those of %d', (year) => {
    expect(questionCount('IIT', year)).toBeNull();
    expect(indicatorOfQuestion({ tool: 'IIT', number: 1 }, year)).toBeNull();
  });
});

describe('the items of the OIT', () => {
  it('were divided otherwise in 2566', () => {
    const at = (number: number) => indicatorOfQuestion({ tool: 'OIT', number }, 2566);
    expect([1, 30, 31, 43, 44].map(at)).toEqual([9, 9, 10, 10, null]);
  });

  it('were 35 in 2567, of which indicator is not known', () => {
    expect(questionCount('OIT', 2567)).toBe(35);
    expect(indicatorOfQuestion({ tool: 'OIT', number: 1 }, 2567)).toBeNull();
  });
});

describe('reportItems', () => {
  it.each([
    [2564, 'o42', 'o43', 'public source'],
    [2565, 'o42', 'o43', 'unverified'],
    [2566, 'o42', 'o43', 'public source'],
    [2567, 'o34', 'o35', 'unverified'],
    [2568, 'o27', 'o28', 'unverified'],
    [2569, 'o25', 'o26', 'public source'],
  ])('asks in %d for the plan in %s and the report in %s', (year, plan, report, certainty) => {
    const items = reportItems(year);
    expect(items && [formatQuestionCode(items.plan), formatQuestionCode(items.report)]).toEqual([plan, report]);
    expect(items).toMatchObject({ year, certainty });
  });

  it('does not lend a year the numbers of another', () => {
    expect(reportItems(2563)).toBeNull();
    expect(reportItems(2570)).toBeNull();
  });
});
