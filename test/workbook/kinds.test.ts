import { serialOf } from '../../src/thai/dates/dates';
import type { Cell } from '../../src/workbook/cell';
import { indicator, indicators, question, questions, tool } from '../../src/workbook/kinds/assessment';
import { agencyKind, digits, round, status, textPart } from '../../src/workbook/kinds/choices';
import { endDate, meantByBuddhistSerial, startDate } from '../../src/workbook/kinds/dates';
import type { ValueKind } from '../../src/workbook/kinds/kind';
import { names } from '../../src/workbook/kinds/names';
import { number, score, year } from '../../src/workbook/kinds/numbers';
import { text } from '../../src/workbook/kinds/text';
import { readCell } from '../../src/workbook/parsing/read-cell';
import type { CellValue } from '../../src/workbook/snapshot';

/** What a cell comes to: its value and, in words, how it was read. */
function read<T>(kind: ValueKind<T>, raw: CellValue, format = 'General'): [Cell<T>['value'], Cell<T>['reading']] {
  const at = { table: 'ITA_Scores', column: 'x', row: 1, address: 'x!A1' } as const;
  const { value, reading } = readCell(kind, { raw, at, isFormula: false, format });
  return [value, reading];
}

const DATE = 'd mmm yyyy';

describe('any kind of cell', () => {
  it.each(['', ' ', '\u200B', '\n \u00A0'])('is blank when nothing can be seen in it: %j', (raw) => {
    expect(read(text, raw)).toEqual([null, 'blank']);
    expect(read(score, raw)).toEqual([null, 'blank']);
  });

  it.each(['#N/A', '#DIV/0!', '#REF!', '#SPILL!'])('says when Excel shows an error: %s', (raw) => {
    expect(read(text, raw)).toEqual([null, 'error']);
    expect(read(indicators, raw)).toEqual([null, 'error']);
  });

  it('takes a hash in ordinary text for text', () => {
    expect(read(text, '#ดีที่สุด')).toEqual(['#ดีที่สุด', 'exact']);
  });
});

describe('numbers', () => {
  it.each([
    [81.72, [81.72, 'exact']],
    ['81.72', [81.72, 'understood']],
    ['๘๑.๗๒', [81.72, 'understood']],
    [' 98,43 ', [98.43, 'understood']],
    [150, [150, 'exact']],
    ['N/A', [null, 'unreadable']],
    ['-', [null, 'unreadable']],
    [true, [null, 'unreadable']],
  ])('reads the score %j as %j', (raw, expected) => {
    expect(read(score, raw)).toEqual(expected);
  });

  it('does not take a date for a score', () => {
    expect(read(score, 45200, DATE)).toEqual([null, 'unreadable']);
    expect(read(score, 45200, '[$-D07041E]d mmmm yyyy')).toEqual([null, 'unreadable']);
    expect(read(score, 81.72, '[$-D00041E]0.00" คะแนน (d)"')).toEqual([81.72, 'exact']);
  });

  it('understands a score that Excel turned into a percentage', () => {
    expect(read(score, 0.9843, '0.00%')).toEqual([98.43, 'understood']);
    expect(read(score, 98.43, '0.00"%"')).toEqual([98.43, 'exact']);
  });

  it('reads orders, also those with a dot behind', () => {
    expect(read(number, 3)).toEqual([3, 'exact']);
    expect(read(number, '๓.')).toEqual([3, 'understood']);
  });

  it.each([
    [2567, [2567, 'exact']],
    ['2567', [2567, 'understood']],
    ['ปีงบประมาณ พ.ศ. ๒๕๖๗', [2567, 'understood']],
    [2024, [2567, 'understood']],
    [67, [null, 'unreadable']],
    ['2566-2567', [null, 'unreadable']],
  ])('reads the year %j as %j', (raw, expected) => {
    expect(read(year, raw)).toEqual(expected);
  });
});

describe('dates', () => {
  const firstOfOctober = serialOf(2024, 10, 1);

  it('reads serials, in whatever format, and drops the time of day', () => {
    expect(read(startDate, firstOfOctober)).toEqual([firstOfOctober, 'exact']);
    expect(read(startDate, firstOfOctober + 0.75, DATE)).toEqual([firstOfOctober, 'exact']);
  });

  it('understands Thai text, a month alone by the end of the period it stands at', () => {
    expect(read(startDate, '๑ ต.ค. ๒๕๖๗')).toEqual([firstOfOctober, 'understood']);
    expect(read(startDate, 'ต.ค.๖๗')).toEqual([firstOfOctober, 'understood']);
    expect(read(endDate, 'ต.ค.๖๗')).toEqual([serialOf(2024, 10, 31), 'understood']);
  });

  it('understands a date typed with a Buddhist year, stored 543 years late', () => {
    expect(read(startDate, serialOf(2567, 10, 1), DATE)).toEqual([firstOfOctober, 'understood']);
    expect(meantByBuddhistSerial(serialOf(2567, 10, 1))).toBe(firstOfOctober);
    expect(meantByBuddhistSerial(firstOfOctober)).toBeNull();
  });

  it('does not invent a leap day that the meant year has not', () => {
    expect(read(startDate, serialOf(2568, 2, 29), DATE)).toEqual([null, 'unreadable']);
  });

  it.each([2567, 0, -5, 1e12, true, 'เร็ว ๆ นี้'])('does not take %j for a date', (raw) => {
    expect(read(startDate, raw)).toEqual([null, 'unreadable']);
  });
});

describe('choices', () => {
  it.each([
    ['ดำเนินการเสร็จแล้ว', ['done', 'exact']],
    ['ดำเนินการเสร็จเรียบร้อยแล้ว', ['done', 'understood']],
    [' อยู่ระหว่าง ดำเนินการ', ['in-progress', 'understood']],
    ['ยังไม่ดำเนินการ', ['not-started', 'exact']],
    ['เสร็จบางส่วน', [null, 'unreadable']],
    [1, [null, 'unreadable']],
  ])('reads the status %j as %j', (raw, expected) => {
    expect(read(status, raw)).toEqual(expected);
  });

  it('reads the other settings in the words people use', () => {
    expect(read(round, '12 เดือน')).toEqual([12, 'exact']);
    expect(read(round, 'รอบ ๖ เดือน')).toEqual([6, 'understood']);
    expect(read(round, 6)).toEqual([6, 'understood']);
    expect(read(round, 'รายไตรมาส')).toEqual([null, 'unreadable']);
    expect(read(digits, 'เลขไทย')).toEqual(['thai', 'understood']);
    expect(read(agencyKind, 'อบต.')).toEqual(['องค์การบริหารส่วนตำบล', 'understood']);
    expect(read(textPart, 'ข้อเท็จจริง')).toEqual(['facts', 'exact']);
  });
});

describe('what the assessment names', () => {
  it('reads one indicator or several', () => {
    expect(read(indicator, 8)).toEqual([8, 'exact']);
    expect(read(indicator, 'ตัวชี้วัดที่ ๘')).toEqual([8, 'understood']);
    expect(read(indicator, '8, 9')).toEqual([null, 'unreadable']);
    expect(read(indicators, 8)).toEqual([[8], 'exact']);
    expect(read(indicators, '๘-๑๐')).toEqual([[8, 9, 10], 'exact']);
    expect(read(indicators, '๑.การปฏิบัติหน้าที่')).toEqual([[1], 'exact']);
  });

  it('does not guess at a list that Excel made a date or a decimal of', () => {
    expect(read(indicators, 45573, 'd-mmm')).toEqual([null, 'unreadable']);
    expect(read(indicators, 8.9)).toEqual([null, 'unreadable']);
  });

  it('reads question codes, and no bare numbers', () => {
    expect(read(question, 'i7')).toEqual([{ tool: 'IIT', number: 7 }, 'exact']);
    expect(read(question, 'E๑๒')).toEqual([{ tool: 'EIT', number: 12 }, 'understood']);
    expect(read(question, 120)).toEqual([null, 'unreadable']);
    expect(read(question, 'i7, i8')).toEqual([null, 'unreadable']);
    expect(read(questions, 'i7, o35')).toEqual([
      [
        { tool: 'IIT', number: 7 },
        { tool: 'OIT', number: 35 },
      ],
      'exact',
    ]);
  });

  it('reads tools in any case', () => {
    expect(read(tool, 'EIT')).toEqual(['EIT', 'exact']);
    expect(read(tool, 'eit')).toEqual(['EIT', 'understood']);
    expect(read(tool, 'ABC')).toEqual([null, 'unreadable']);
    expect(read(tool, 1)).toEqual([null, 'unreadable']);
  });
});

describe('text', () => {
  it('is kept exactly as typed', () => {
    expect(read(text, ' เเผน  ๑ ')).toEqual([' เเผน  ๑ ', 'exact']);
  });

  it('is the digits of a number and the words of a date', () => {
    expect(read(text, 54301)).toEqual(['54301', 'exact']);
    expect(read(text, serialOf(2024, 10, 1), DATE)).toEqual(['1 ตุลาคม 2567', 'understood']);
    expect(read(text, true)).toEqual(['TRUE', 'understood']);
  });
});

describe('names', () => {
  it('are parted by a comma, a semicolon, a slash or a line break, and freed of numbers and dashes', () => {
    expect(read(names, 'สำนักปลัด, กองคลัง;กองช่าง/กองการศึกษา\n- กองสาธารณสุข\n๒. หน่วยตรวจสอบภายใน')).toEqual([
      ['สำนักปลัด', 'กองคลัง', 'กองช่าง', 'กองการศึกษา', 'กองสาธารณสุข', 'หน่วยตรวจสอบภายใน'],
      'exact',
    ]);
    expect(read(names, ' , ;')).toEqual([null, 'unreadable']);
    expect(read(names, 5)).toEqual([null, 'unreadable']);
  });
});
