import type { QuestionCode } from '../../../assessment/questions';
import { formatQuestionCode, indicatorOfQuestion } from '../../../assessment/questions';
import type { MeasureRecord } from '../../../workbook/records';
import type { CheckContext } from '../../context';
import type { Fix } from '../../finding';
import { defineRule } from '../../rule';
import { inBoth, listOfNumbers, nameOfIndicator, points, pointsIn, shownIn } from '../../message-words';
import { titled } from '../measures/measure-rules';

const NEEDS = { ITA_Scores: [], ITA_Measures: [] } as const;

/** The indicators that some measure is for, by number or through a question code. */
function covered({ book, assessment }: CheckContext): ReadonlySet<number> {
  const ofIssue = new Map(book.issues.map(({ code, indicator }) => [keyOf(code.value), indicator.value]));
  const year = assessment?.year ?? 0;
  const byCode = (code: QuestionCode) => ofIssue.get(keyOf(code)) ?? indicatorOfQuestion(code, year);
  const measures = titled(book);
  return new Set([
    ...different(measures.map(({ indicators }) => indicators.value ?? [])).flat(),
    ...codesOf(measures).flatMap((code) => byCode(code) ?? []),
  ]);
}

/** The questions that measures are for, hardly any twice. */
function codesOf(measures: readonly MeasureRecord[]): readonly QuestionCode[] {
  return different(measures.map(({ questions }) => questions.value ?? [])).flat();
}

/** Cells of one text share what was read of it: of ten thousand lists only a few are different. */
function different<Value>(lists: readonly (readonly Value[])[]): readonly (readonly Value[])[] {
  return [...new Set(lists)];
}

function keyOf(code: QuestionCode | null): string {
  return code ? formatQuestionCode(code) : '';
}

function addMeasure(number: number): Fix {
  return { kind: 'append-row', table: 'ITA_Measures', values: { ตัวชี้วัดที่: number } };
}

/** A weakness that nothing is planned for. */
export const belowThreshold = defineRule<{ number: number; score: number; unknown: readonly number[] }>({
  id: 'coverage.below-threshold',
  severities: ['error', 'warning'],
  needs: NEEDS,
  why: {
    th: 'ผู้ตรวจดูว่าจุดอ่อนที่ต้องแก้ไขเร่งด่วนมีมาตรการรองรับ',
    en: 'An assessor looks for measures that answer the urgent weaknesses.',
  },
  remedy: { th: 'เพิ่มแถวมาตรการ', en: 'add a row' },
  message: ({ number, score, unknown }) =>
    unknown.length > 0
      ? {
          th: `ไม่มีมาตรการใดระบุตัวชี้วัด จึงไม่รู้ว่าตัวชี้วัดที่ ${listOfNumbers(unknown).th} ซึ่งต่ำกว่าเกณฑ์มีมาตรการหรือไม่ โปรดกรอกคอลัมน์ “ตัวชี้วัดที่”`,
          en: `No measure names an indicator, so whether indicator ${listOfNumbers(unknown).en}, below the threshold, has one cannot be known. Fill in “ตัวชี้วัดที่”.`,
        }
      : {
          th: `${nameOfIndicator(number).th} ได้ ${points(score)} คะแนน ต่ำกว่าเกณฑ์ แต่ไม่มีมาตรการ โปรดเพิ่มมาตรการของตัวชี้วัดนี้`,
          en: `Indicator ${number} scored ${pointsIn(score, 'arabic')}, below the threshold, but has no measure. Add one.`,
        },
  *check(context) {
    const { assessment, facts, book } = context;
    if (!assessment || assessment.belowThreshold.length === 0 || titled(book).length === 0) return;
    const numbers = covered(context);
    const header = context.header('ITA_Measures', 'indicators');
    if (numbers.size === 0 && header) {
      yield { at: header, severity: 'warning', number: 0, score: 0, unknown: assessment.belowThreshold };
      return;
    }
    for (const number of assessment.belowThreshold) {
      const known = facts.scoreOf(number, assessment.year);
      if (!known || numbers.has(number)) continue;
      const found = String(known.value);
      yield { at: known.at, found, number, score: known.value, unknown: [], fix: addMeasure(number) };
    }
  },
});

/** A fall that nothing is planned for. */
export const declined = defineRule<{ number: number; change: number }>({
  id: 'coverage.declined',
  severities: ['warning'],
  needs: NEEDS,
  why: {
    th: 'คะแนนที่ลดลงควรมีมาตรการเพื่อไม่ให้ลดลงอีก',
    en: 'A score that fell should be answered before it falls again.',
  },
  remedy: { th: 'เพิ่มแถวมาตรการ', en: 'add a row' },
  message: ({ number, change }) => ({
    th: `${nameOfIndicator(number).th} ลดลง ${points(-change)} คะแนน แต่ไม่มีมาตรการ ควรเพิ่มมาตรการ หรืออธิบายในบทวิเคราะห์`,
    en: `Indicator ${number} fell by ${pointsIn(-change, 'arabic')} but has no measure. Add one, or explain in the analysis.`,
  }),
  *check(context) {
    const { assessment, facts } = context;
    if (!assessment) return;
    const numbers = covered(context);
    if (numbers.size === 0) return;
    const below = new Set(assessment.belowThreshold);
    for (const { number, change } of assessment.indicators) {
      const known = facts.scoreOf(number, assessment.year);
      if (!known || change === null || change >= 0 || below.has(number) || numbers.has(number)) continue;
      yield { at: known.at, found: String(known.value), number, change, fix: addMeasure(number) };
    }
  },
});

/** A listed question that nothing is planned for. */
export const issue = defineRule<{ all: boolean }>({
  id: 'coverage.issue',
  severities: ['warning'],
  needs: { ITA_Issues: ['code'], ITA_Measures: [] },
  why: { th: 'ประเด็นที่ต้องปรับปรุงทุกข้อควรมีมาตรการ', en: 'Every question to improve should have a measure.' },
  remedy: { th: 'เพิ่มแถวมาตรการ', en: 'add a row' },
  message: ({ found, all }) => ({
    th: all
      ? 'ไม่มีมาตรการใดระบุรหัสข้อ จึงไม่รู้ว่าประเด็นใดมีมาตรการแล้ว โปรดกรอกคอลัมน์ “รหัสข้อ” ในตารางมาตรการ'
      : `ประเด็น “${inBoth(found).th}” ไม่มีมาตรการ โปรดเพิ่มมาตรการ หรือกรอกรหัสข้อในมาตรการที่มีอยู่`,
    en: all
      ? 'No measure names a question, so which of them have one cannot be known. Fill in “รหัสข้อ” in the table of measures.'
      : `The question “${found}” has no measure. Add one, or fill in the code in a measure you have.`,
  }),
  *check(context) {
    const { book } = context;
    const measures = titled(book);
    const codes = new Set(codesOf(measures).map(keyOf));
    const listed = book.issues.filter(({ code }) => code.value !== null);
    const header = context.header('ITA_Issues', 'code');
    if (measures.length === 0 || listed.length === 0 || !header) return;
    if (codes.size === 0) yield { at: header, all: true };
    else {
      for (const { code } of listed) {
        if (codes.has(keyOf(code.value))) continue;
        const values = { รหัสข้อ: keyOf(code.value) };
        yield {
          at: code.at,
          found: shownIn(code),
          all: false,
          fix: { kind: 'append-row', table: 'ITA_Measures', values },
        };
      }
    }
  },
});
