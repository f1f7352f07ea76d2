import type { Subject } from '../../claims/claim';
import { yearOf } from '../../claims/judging/sets-against-data';
import { contradictionOfScore } from '../../claims/judging/figures-against-data';
import type { CheckContext } from '../../context';
import { inBoth, nameOfSubject } from '../../message-words';
import { defineRule } from '../../rule';
import { claimsOf, correction, placeOf, withEvidence, type Compared } from './claims-of';

interface ScoreDetails extends Compared {
  readonly subject: Subject;
  readonly isMean: boolean;
  readonly isWeighted: boolean;
}

function* scoresThatDiffer(context: CheckContext, kinds: readonly Subject['kind'][]) {
  for (const entry of claimsOf(context, 'score')) {
    const { claim, data } = entry;
    const wrong = contradictionOfScore(claim, data);
    if (!wrong || !kinds.includes(wrong.subject.kind)) continue;
    const mean = wrong.subject.kind === 'total' ? data.facts.meanOf(wrong.year) : null;
    const isMean = mean !== null && Math.abs(claim.value - mean) < 0.01;
    if (isMean && claim.subjects.some((subject) => subject.kind === 'total' && subject.called === 'mean')) continue;
    const isWeighted = claim.of === 'weighted';
    const { subject, year, at } = wrong;
    yield { ...placeOf(entry, at, year), subject, isMean, isWeighted, ...correction(entry, wrong.actual) };
  }
}

/** A score quoted in prose that is not the table's. */
export const scoreDiffers = defineRule<ScoreDetails>({
  id: 'claim.score-differs',
  severities: ['error', 'warning'],
  fixAlone: true,
  why: {
    th: 'ผู้ตรวจเทียบตัวเลขในข้อความกับตารางคะแนน ตัวเลขที่ขัดกันทำให้รายงานไม่น่าเชื่อถือ',
    en: 'An assessor compares the text with the table; figures at odds make the report unreliable.',
  },
  remedy: { th: 'ใช้คะแนนตามตาราง', en: 'use the score of the table' },
  message: (spot) => {
    const { subject, isWeighted, found, expected } = spot;
    return withEvidence(spot, {
      th: `${nameOfSubject(subject).th} ในข้อความคือ “${found}” แต่${isWeighted ? 'คะแนนถ่วงน้ำหนักตาม' : ''}ตารางคือ ${inBoth(expected).th} คะแนน แก้ให้ตรงกัน`,
      en: `The text gives ${nameOfSubject(subject).en} “${found}”, but ${isWeighted ? 'the weighted score of ' : ''}the table has ${inBoth(expected).en}. Make them agree.`,
    });
  },
  check: (context) => scoresThatDiffer(context, ['indicator', 'tool']),
});

/** A total quoted in prose that is not the result's. */
export const totalDiffers = defineRule<ScoreDetails>({
  id: 'claim.total-differs',
  severities: ['error', 'warning'],
  fixAlone: true,
  why: {
    th: 'คะแนนรวมเป็นตัวเลขแรกที่ผู้ตรวจเทียบกับผลที่ประกาศ',
    en: 'The total is the first figure an assessor compares with the announced result.',
  },
  remedy: { th: 'ใช้คะแนนรวมตามข้อมูล', en: 'use the total of the data' },
  message: (spot) => {
    const { isMean, found, expected } = spot;
    return withEvidence(spot, {
      th:
        `คะแนนรวมในข้อความคือ “${found}” แต่ผลการประเมินคือ ${inBoth(expected).th} คะแนน ` +
        (isMean ? 'ตัวเลขในข้อความเป็นค่าเฉลี่ยของ ๑๐ ตัวชี้วัด ไม่ใช่คะแนนรวมถ่วงน้ำหนัก' : 'แก้ให้ตรงกัน'),
      en:
        `The text gives the total as “${found}”, but the result is ${inBoth(expected).en}. ` +
        (isMean ? 'The figure is the mean of the ten indicators, not the weighted total.' : 'Make them agree.'),
    });
  },
  check: (context) => scoresThatDiffer(context, ['total']),
});

/** The weighted total called a mean. */
export const meanAsTotal = defineRule({
  id: 'claim.mean-as-total',
  severities: ['tip'],
  why: {
    th: 'คะแนนรวมคือ IIT ร้อยละ ๓๐ EIT ร้อยละ ๓๐ OIT ร้อยละ ๔๐ ไม่ใช่ค่าเฉลี่ยของ ๑๐ ตัวชี้วัด',
    en: 'The total is 30 % IIT, 30 % EIT and 40 % OIT, not the mean of ten indicators.',
  },
  message: ({ found }) => ({
    th: `“${found}” เป็นคะแนนรวมถ่วงน้ำหนัก ควรเรียกว่า “คะแนนรวม” แทน “คะแนนเฉลี่ย”`,
    en: `“${found}” is the weighted total; call it the total, not the mean.`,
  }),
  *check(context) {
    for (const { claim, reading, data, words } of claimsOf(context, 'score')) {
      const isCalledMean = claim.subjects.some((subject) => subject.kind === 'total' && subject.called === 'mean');
      if (!isCalledMean || contradictionOfScore(claim, data)) continue;
      const year = yearOf(claim.years, data);
      const [total] = year === null ? [] : data.facts.totalOf(year);
      if (total && Math.abs(total.value - claim.value) < 0.02) {
        yield { at: reading.cell.at, related: total.at, found: words, expected: 'คะแนนรวม' };
      }
    }
  },
});
