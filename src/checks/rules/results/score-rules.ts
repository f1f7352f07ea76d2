import { roundHalfUp } from '../../../thai/text/rounding';
import type { Severity } from '../../finding';
import { editOf, editsOf } from '../../cell-edits';
import { areFractions, columnsOfFractions } from '../../fractions';
import { defineRule } from '../../rule';
import { inBoth, nameOfIndicator, points, pointsIn, shownIn } from '../../message-words';
import { scoreCells } from '../workbook/number-rules';

const HIGHEST = 100;
const DECIMALS = 2;

/** A change of so many points asks for an explanation. */
const OUTLIER = 10;

/** A score that no assessment can give. */
export const outOfRange = defineRule({
  id: 'score.out-of-range',
  severities: ['error'],
  mustBeFixed: true,
  why: { th: 'คะแนนที่เป็นไปไม่ได้ทำให้คะแนนรวมผิดทั้งหมด', en: 'An impossible score makes every total wrong.' },
  message: ({ found }) => ({
    th: `คะแนน “${found}” อยู่นอกช่วง ๐–๑๐๐ โปรดตรวจกับผลที่ประกาศ (อาจตกจุดทศนิยม)`,
    en: `The score “${found}” is outside 0–100. Check it against the announced result; a decimal point may be missing.`,
  }),
  *check({ book }) {
    for (const cell of scoreCells(book)) {
      if (cell.value === null || (cell.value >= 0 && cell.value <= HIGHEST)) continue;
      yield { at: cell.at, found: shownIn(cell), expected: '0–100' };
    }
  },
});

/** More decimals than scores are announced with. */
export const tooManyDecimals = defineRule({
  id: 'score.decimals',
  severities: ['tip'],
  why: {
    th: 'คะแนน ITA ประกาศเป็นทศนิยม ๒ ตำแหน่ง',
    en: 'Scores are announced with two decimals.',
  },
  remedy: { th: 'ปัดเป็น ๒ ตำแหน่ง', en: 'round' },
  message: ({ found, expected }) => ({
    th: `คะแนน “${found}” มีทศนิยมเกิน ๒ ตำแหน่ง ควรเป็น ${inBoth(expected).th}`,
    en: `The score “${found}” has more than two decimals; it should be ${expected}.`,
  }),
  *check({ book }) {
    for (const cell of scoreCells(book)) {
      if (cell.value === null) continue;
      const rounded = roundHalfUp(cell.value, DECIMALS);
      if (Math.abs(rounded - cell.value) < 1e-9) continue;
      yield { at: cell.at, found: shownIn(cell), expected: String(rounded), fix: editOf(cell, rounded) };
    }
  },
});

/** A blank among the scores of a year that has some. */
export const scoreMissing = defineRule<{ number: number; year: number }>({
  id: 'score.missing',
  severities: ['error', 'warning'],
  mustBeFixed: true,
  needs: { ITA_Scores: [] },
  why: { th: 'ขาดคะแนนเดียวก็คำนวณคะแนนรวมไม่ได้', en: 'With one score missing there is no total.' },
  message: ({ number, year }) => ({
    th: `${nameOfIndicator(number).th} ไม่มีคะแนนปี ${inBoth(year).th} โปรดกรอกคะแนนตามผลที่ประกาศ`,
    en: `There is no score of ${year} for ${nameOfIndicator(number).en}. Fill in the announced score.`,
  }),
  *check({ book, assessment }) {
    if (!assessment) return;
    const years: readonly [number | null, Severity][] = [
      [assessment.year, 'error'],
      [assessment.previousYear, 'warning'],
    ];
    for (const [year, severity] of years) {
      if (year === null || book.scores.every(({ scores }) => typeof scores.get(year)?.value !== 'number')) continue;
      for (const { number, scores } of book.scores) {
        const cell = scores.get(year);
        if (cell?.reading === 'blank' && number.value !== null)
          yield { at: cell.at, severity, number: number.value, year };
      }
    }
  },
});

/** The flag itself: an indicator below the threshold. */
export const belowThreshold = defineRule<{ number: number; score: number; threshold: number }>({
  id: 'score.below-threshold',
  severities: ['warning'],
  needs: { ITA_Scores: [] },
  why: {
    th: 'ตัวชี้วัดที่ไม่ผ่านเกณฑ์ต้องวิเคราะห์และมีมาตรการแก้ไข',
    en: 'An indicator that did not pass must be analysed and answered with measures.',
  },
  message: ({ number, score, threshold }) => ({
    th: `${nameOfIndicator(number).th} ได้ ${points(score)} คะแนน ต่ำกว่าเกณฑ์ ${inBoth(threshold).th} คะแนน โปรดวิเคราะห์และกำหนดมาตรการ`,
    en: `Indicator ${number} scored ${pointsIn(score, 'arabic')}, below the threshold of ${threshold}. Analyse it and plan measures.`,
  }),
  *check({ assessment, facts }) {
    if (!assessment) return;
    for (const number of assessment.belowThreshold) {
      const known = facts.scoreOf(number, assessment.year);
      if (!known) continue;
      const { threshold } = assessment;
      const expected = `≥ ${threshold}`;
      yield { at: known.at, found: String(known.value), expected, number, score: known.value, threshold };
    }
  },
});

/** A change too large to pass without a word. */
export const changeOutlier = defineRule<{ number: number; change: number; year: number }>({
  id: 'change.outlier',
  severities: ['tip'],
  needs: { ITA_Scores: [] },
  why: {
    th: 'การเปลี่ยนแปลงมากควรมีคำอธิบาย และอาจเกิดจากการพิมพ์ผิด',
    en: 'A large change deserves an explanation, and may be a slip of the keyboard.',
  },
  message: ({ number, change, year }) => ({
    th: `คะแนนของ${nameOfIndicator(number).th} ${change > 0 ? 'เพิ่มขึ้น' : 'ลดลง'} ${points(Math.abs(change))} จากปี ${inBoth(year).th} ควรอธิบายสาเหตุในบทวิเคราะห์`,
    en: `The score of ${nameOfIndicator(number).en} ${change > 0 ? 'rose' : 'fell'} by ${pointsIn(Math.abs(change), 'arabic')} from ${year}. Explain it in the analysis.`,
  }),
  *check({ assessment, facts }) {
    if (!assessment || assessment.previousYear === null) return;
    const { year, previousYear } = assessment;
    for (const { number, change } of assessment.indicators) {
      const known = facts.scoreOf(number, year);
      const before = facts.scoreOf(number, previousYear);
      if (!known || !before || change === null || Math.abs(change) < OUTLIER) continue;
      yield { at: known.at, related: before.at, found: String(known.value), number, change, year: previousYear };
    }
  },
});

/** Scores or a threshold given as parts of one: 0.98 for 98. */
export const fraction = defineRule<{ isThreshold: boolean }>({
  id: 'score.fraction',
  severities: ['error'],
  why: { th: 'คะแนน ITA เต็ม ๑๐๐ ค่าที่ไม่เกิน ๑ จะต่ำกว่าเกณฑ์ทั้งหมด', en: 'Scores are out of 100; fractions would all fail.' },
  remedy: { th: 'คูณ ๑๐๐', en: '×100' },
  message: ({ found, expected, isThreshold }) => ({
    th: isThreshold
      ? `เกณฑ์ผ่าน “${found}” เป็นเศษส่วน ควรเป็น ${inBoth(expected).th}`
      : `คะแนนทั้งคอลัมน์เป็นเศษส่วน เช่น “${found}” ควรเป็น ${inBoth(expected).th} คูณทั้งคอลัมน์ด้วย ๑๐๐`,
    en: isThreshold
      ? `The threshold “${found}” is a fraction; it should be ${expected}.`
      : `The whole column holds fractions such as “${found}”, which should be ${expected}. Multiply it by 100.`,
  }),
  *check({ book }) {
    const threshold = book.agency ? [[book.agency.threshold]].filter((cells) => areFractions(cells, 1)) : [];
    const columns = columnsOfFractions(book);
    for (const [index, cells] of [...threshold, ...columns].entries()) {
      const filled = cells.filter(({ value }) => value !== null);
      const [first] = filled;
      if (!first) continue;
      const fix = editsOf(filled.map((cell) => ({ cell, after: timesHundred(cell.value ?? 0) })));
      const isThreshold = index < threshold.length;
      yield { at: first.at, found: shownIn(first), expected: String(timesHundred(first.value ?? 0)), fix, isThreshold };
    }
  },
});

function timesHundred(value: number): number {
  return roundHalfUp(value * HIGHEST, DECIMALS);
}
