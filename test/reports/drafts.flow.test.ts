import { assessed } from '../../src/workbook/assess-workbook';
import fc from 'fast-check';
import { INDICATORS } from '../../src/assessment/indicators';
import { checkBook } from '../../src/checks/check';
import { ANALYSIS } from '../../src/reports/sections/analysis';
import { COMPARISON } from '../../src/reports/sections/comparison';
import type { ReportInput, Section } from '../../src/reports/report';
import { bookOf, type BookSpec } from '../support/book';
import { agencyWith, reportInputOf } from '../support/reports';

/** Scores by indicator, then by year from the first to the result year; null where there is none. */
type Scores = readonly (readonly (number | null)[])[];

const LAST_YEAR = 2568;
const hundredths = fc.integer({ min: 600, max: 10_000 }).map((value) => value / 100);
const score = fc.oneof({ weight: 12, arbitrary: hundredths }, { weight: 2, arbitrary: fc.constantFrom(85, 100) });

const ofYears = (one: fc.Arbitrary<number | null>): fc.Arbitrary<Scores> =>
  fc
    .integer({ min: 2, max: 5 })
    .chain((years) =>
      fc.array(fc.array(one, { minLength: years, maxLength: years }), { minLength: 10, maxLength: 10 }),
    );

/** Every indicator moves from year to year as told. */
const moving = (step: (before: number, by: number) => number): fc.Arbitrary<Scores> =>
  fc
    .array(fc.tuple(fc.integer({ min: 60, max: 90 }), fc.integer({ min: 1, max: 9 })), { minLength: 10, maxLength: 10 })
    .map((rows) => rows.map(([before, by]) => [before, step(before, by)]));

const ALL_KINDS: readonly (readonly [string, fc.Arbitrary<Scores>])[] = [
  ['any scores', ofYears(score)],
  ['indicators left out', ofYears(fc.option(score, { freq: 4 }))],
  ['few different scores, so that many are alike', ofYears(fc.constantFrom(80, 85, 90, 100))],
  ['everything risen', moving((before, by) => before + by)],
  ['everything fallen', moving((before, by) => before - by)],
  ['nothing changed', moving((before) => before)],
  ['all below the threshold', ofYears(fc.integer({ min: 600, max: 8499 }).map((value) => value / 100))],
  ['all full marks', ofYears(fc.constant(100))],
];

function tablesOf(scores: Scores, digits: string): BookSpec {
  const years = scores[0]?.map((_, i, all) => String(LAST_YEAR - all.length + 1 + i)) ?? [];
  return {
    ITA_Agency: agencyWith(['ปีงบประมาณ', LAST_YEAR], ['เลข', digits]),
    ITA_Scores: {
      headers: ['ตัวชี้วัดที่', 'ตัวชี้วัด', 'เครื่องมือ', ...years],
      rows: INDICATORS.map(({ number, name, tool }, i) => [
        number,
        name,
        tool,
        ...(scores[i] ?? []).map((each) => each ?? ''),
      ]),
    },
  };
}

/** The paragraphs of a section as they read on paper; none when the section cannot be made. */
function paragraphsOf(section: Section, input: ReportInput): readonly string[] {
  if (section.unavailableReason(input)) return [];
  const cells = section.page(input, 'annual').blocks.flatMap((block) => (block.kind === 'row' ? block.cells : []));
  return cells
    .filter(({ style }) => style === 'body')
    .map(({ content }) => String(typeof content === 'object' ? content?.value : content).trim());
}

function draftsOf(scores: Scores, digits = 'ไทย') {
  const input = reportInputOf(tablesOf(scores, digits));
  return { comparison: paragraphsOf(COMPARISON, input), analysis: paragraphsOf(ANALYSIS, input) };
}

/** What is said of passages when they are in the workbook. */
function saidOf(passages: readonly string[], tables: BookSpec): readonly string[] {
  const ITA_Texts = { headers: ['ตอน', 'ข้อความ'], rows: passages.map((text) => ['สรุป', text]) };
  const findings = checkBook(assessed(bookOf({ ...tables, ITA_Texts })), { today: 0 });
  return findings.filter(({ table }) => table === 'ITA_Texts').map(({ rule }) => rule);
}

describe.each(ALL_KINDS)('drafts of %s', (_, kind) => {
  it('claim nothing that the data do not show', () => {
    fc.assert(
      fc.property(kind, fc.constantFrom('ไทย', 'อารบิก'), (scores, digits) => {
        const { comparison, analysis } = draftsOf(scores, digits);
        expect(saidOf([...comparison, ...analysis], tablesOf(scores, digits))).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it('keep to the digits asked for', () => {
    fc.assert(
      fc.property(kind, (scores) => {
        const [thai, arabic] = [draftsOf(scores, 'ไทย'), draftsOf(scores, 'อารบิก')];
        expect([...thai.comparison, ...thai.analysis].join('')).not.toMatch(/[0-9]/);
        expect([...arabic.comparison, ...arabic.analysis].join('')).not.toMatch(/[๐-๙]/);
      }),
      { numRuns: 10 },
    );
  });

  it('name every score there is, once and to two decimals', () => {
    fc.assert(
      fc.property(kind, (scores) => {
        const quoted = draftsOf(scores, 'อารบิก').analysis.map((text) => / ได้ (\S+) คะแนน/.exec(text)?.[1]);
        expect(quoted).toEqual(scores.flatMap((row) => row.at(-1)?.toFixed(2) ?? []));
      }),
      { numRuns: 20 },
    );
  });
});

it('withDigits something else when a score is another', () => {
  const two = fc.array(fc.tuple(hundredths, hundredths), { minLength: 10, maxLength: 10 });
  const other = fc.tuple(fc.nat(9), hundredths);
  fc.assert(
    fc.property(two, other, (scores, [indicator, value]) => {
      fc.pre(scores[indicator]?.[1] !== value);
      const changed = scores.map((row, i) => (i === indicator ? [row[0], value] : row));
      const [before, after] = [draftsOf(scores), draftsOf(changed)];
      expect(after.analysis[indicator]).not.toBe(before.analysis[indicator]);
    }),
  );
});

it('would be found out if they misquoted a score', () => {
  const scores = INDICATORS.map(({ number }) => [80 + number, 90 + number / 10]);
  const misquoted = draftsOf(scores, 'อารบิก').analysis.map((text) => text.replace(/ได้ 9(\d)/, 'ได้ 7$1'));
  expect(saidOf(misquoted, tablesOf(scores, 'อารบิก'))).toEqual(INDICATORS.map(() => 'claim.score-differs'));
});

it('compare the result year with the year before it, whichever moved', () => {
  const both = draftsOf(
    INDICATORS.map(({ number }) => [90, number === 3 ? 80 : number === 7 ? 99 : 90]),
    'อารบิก',
  );
  expect(both.comparison.join('\n')).toContain('ลดลงมากที่สุด คือ ตัวชี้วัดที่ 3 การใช้อำนาจ ลดลง 10.00 คะแนน');
  expect(both.comparison.join('\n')).toContain('เพิ่มขึ้นมากที่สุด คือ ตัวชี้วัดที่ 7 ประสิทธิภาพการสื่อสาร เพิ่มขึ้น 9.00 คะแนน');
  const fallen = draftsOf(
    INDICATORS.map(() => [90, 89]),
    'อารบิก',
  ).comparison.join('\n');
  expect(fallen).toContain('มีคะแนนลดลง 10 ตัวชี้วัด');
  expect(fallen).not.toContain('เพิ่มขึ้นมากที่สุด');
});
