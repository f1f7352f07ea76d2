import { indicatorOf, INDICATORS } from '../../../assessment/indicators';
import type { Claim, Subject } from '../../claims/claim';
import { contradictionOfChange, contradictionOfScore, yearOf, type Data } from '../../claims/judge';
import type { CheckContext } from '../../context';
import { replacementIn } from '../../cell-edits';
import type { PassageReading } from '../../claims/read-workbook';
import { defineRule } from '../../rule';
import { digitsOf, inBoth, listOfNumbers, nameOfIndicator, nameOfSubject, points, pointsIn } from '../../message-words';

type ClaimOf<Kind extends Claim['kind']> = Extract<Claim, { kind: Kind }>;

/** Every claim of one kind, with the passage it stands in and the data of that passage's year. */
function* claimsOf<Kind extends Claim['kind']>(context: CheckContext, kind: Kind) {
  for (const reading of context.readings()) {
    const data = dataFor(reading, context);
    for (const claim of reading.claims) {
      if (claim.kind !== kind) continue;
      const words = reading.text.slice(claim.span.start, claim.span.end);
      yield { claim: claim as ClaimOf<Kind>, reading, data, words };
    }
  }
}

function dataFor({ year }: PassageReading, { facts, assessment, book }: CheckContext): Data {
  const resultYear = assessment?.year ?? null;
  if (year === null || year === resultYear)
    return { facts, resultYear, previousYear: assessment?.previousYear ?? null };
  return { facts, resultYear: year, previousYear: book.scoreYears.filter((each) => each < year).at(-1) ?? null };
}

/** A number of the text, replaced by the table's, in the text's own digits and kept to two decimals. */
function correction({ cell, text }: PassageReading, claim: Claim, words: string, value: number) {
  const expected = pointsIn(value, digitsOf(words));
  return { found: words, expected, fix: replacementIn(cell, text, claim.span, expected) };
}

function* scoresThatDiffer(context: CheckContext, kinds: readonly Subject['kind'][]) {
  for (const { claim, reading, data, words } of claimsOf(context, 'score')) {
    const wrong = contradictionOfScore(claim, data);
    if (!wrong || !kinds.includes(wrong.subject.kind)) continue;
    const mean = wrong.subject.kind === 'total' ? data.facts.meanOf(wrong.year) : null;
    const isMean = mean !== null && Math.abs(claim.value - mean) < 0.01;
    if (isMean && claim.subjects.some((subject) => subject.kind === 'total' && subject.called === 'mean')) continue;
    const { subject, year, at: related } = wrong;
    yield { at: reading.cell.at, related, subject, year, isMean, ...correction(reading, claim, words, wrong.actual) };
  }
}

/** A score quoted in prose that is not the table's. */
export const scoreDiffers = defineRule<{ subject: Subject; year: number }>({
  id: 'claim.score-differs',
  severities: ['error'],
  finds: {
    th: 'คะแนนของตัวชี้วัดหรือเครื่องมือที่อ้างในข้อความไม่ตรงกับตาราง',
    en: 'A score quoted in the text differs from the table',
  },
  why: {
    th: 'ผู้ตรวจเทียบตัวเลขในข้อความกับตารางคะแนน ตัวเลขที่ขัดกันทำให้รายงานไม่น่าเชื่อถือ',
    en: 'An assessor compares the text with the table; figures at odds make the report unreliable.',
  },
  remedy: { th: 'ใช้คะแนนตามตาราง', en: 'use the score of the table' },
  message: ({ subject, year, found, expected }) => ({
    th: `ข้อความระบุ${nameOfSubject(subject).th} ได้ «${found}» คะแนน แต่ตารางปี ${inBoth(year).th} คือ ${inBoth(expected).th} คะแนน โปรดแก้ให้ตรงกัน`,
    en: `The text gives ${nameOfSubject(subject).en} “${found}” points, but the table of ${year} has ${inBoth(expected).en}. Make them agree.`,
  }),
  check: (context) => scoresThatDiffer(context, ['indicator', 'tool']),
});

/** A total quoted in prose that is not the result's. */
export const totalDiffers = defineRule<{ year: number; isMean: boolean }>({
  id: 'claim.total-differs',
  severities: ['error'],
  finds: { th: 'คะแนนรวมที่อ้างในข้อความไม่ตรงกับผลการประเมิน', en: 'A total quoted in the text differs from the result' },
  why: {
    th: 'คะแนนรวมเป็นตัวเลขแรกที่ผู้ตรวจเทียบกับผลที่ประกาศ',
    en: 'The total is the first figure an assessor compares with the announced result.',
  },
  remedy: { th: 'ใช้คะแนนรวมตามข้อมูล', en: 'use the total of the data' },
  message: ({ year, isMean, found, expected }) => ({
    th:
      `ข้อความระบุคะแนนรวม «${found}» แต่ผลการประเมินปี ${inBoth(year).th} คือ ${inBoth(expected).th} คะแนน ` +
      (isMean ? 'ตัวเลขในข้อความเป็นค่าเฉลี่ยของ ๑๐ ตัวชี้วัด ไม่ใช่คะแนนรวมถ่วงน้ำหนัก' : 'โปรดแก้ให้ตรงกัน'),
    en:
      `The text gives the total as “${found}”, but the result of ${year} is ${inBoth(expected).en}. ` +
      (isMean ? 'The figure is the mean of the ten indicators, not the weighted total.' : 'Make them agree.'),
  }),
  check: (context) => scoresThatDiffer(context, ['total']),
});

/** A change told in prose that the table does not show. */
export const changeDiffers = defineRule<{ subject: Subject; year: number }>({
  id: 'claim.change-differs',
  severities: ['error'],
  finds: { th: '«เพิ่มขึ้น/ลดลง» ในข้อความไม่ตรงกับตาราง', en: 'A rise or fall told in the text differs from the table' },
  why: {
    th: 'การเปลี่ยนแปลงของคะแนนเป็นเหตุผลของมาตรการ ถ้าผิด มาตรการก็ขาดที่มา',
    en: 'Measures are justified by how scores changed; a wrong change leaves them without a reason.',
  },
  remedy: { th: 'ใช้ผลต่างตามตาราง เมื่อทิศทางถูกแล้ว', en: 'use the change of the table, where its direction is right' },
  message: ({ subject, year, found, expected }) => ({
    th: `ข้อความระบุว่า${nameOfSubject(subject).th} «${found}» แต่จากตาราง คะแนนปี ${inBoth(year).th} ${inBoth(expected).th} โปรดแก้ให้ตรงกัน`,
    en: `The text says “${found}” of ${nameOfSubject(subject).en}, but in the table of ${year} it is “${inBoth(expected).en}”. Make them agree.`,
  }),
  *check(context) {
    for (const { claim, reading, data, words } of claimsOf(context, 'change')) {
      const wrong = contradictionOfChange(claim, data);
      if (!wrong) continue;
      const { subject, year, at: related } = wrong;
      const size = Math.abs(wrong.actual);
      const found = claim.amount === null ? words : `${WORD_OF[claim.direction]} ${words}`;
      const expected = wrong.direction === 'same' ? WORD_OF.same : `${WORD_OF[wrong.direction]} ${points(size)}`;
      // A fall that is told as a rise takes other words, which are the clerk's to find.
      const isSizeAlone = claim.amount !== null && wrong.direction === claim.direction;
      const fix = isSizeAlone ? correction(reading, claim, words, size).fix : undefined;
      yield { at: reading.cell.at, related, subject, year, found, expected, fix };
    }
  },
});

const WORD_OF = { up: 'เพิ่มขึ้น', down: 'ลดลง', same: 'เท่าเดิม' } as const;

/** A level told in prose that the result does not have. */
export const levelDiffers = defineRule<{ year: number }>({
  id: 'claim.level-differs',
  severities: ['error'],
  finds: { th: 'ระดับผลการประเมินในข้อความไม่ตรงกับผลการประเมิน', en: 'A level told in the text differs from the result' },
  why: {
    th: 'ระดับผลการประเมินเป็นผลอย่างเป็นทางการ ต้องตรงกับคะแนนและเกณฑ์ของปีนั้น',
    en: 'The level is official and must follow from the scores and the criteria of its year.',
  },
  remedy: { th: 'ใช้ระดับตามข้อมูล', en: 'use the level of the data' },
  message: ({ year, found, expected }) => ({
    th: `ข้อความระบุระดับ «${found}» แต่ผลการประเมินปี ${inBoth(year).th} อยู่ในระดับ «${expected}» โปรดแก้ให้ตรงกัน`,
    en: `The text gives the level “${found}”, but the result of ${year} is “${expected}”. Make them agree.`,
  }),
  *check(context) {
    for (const { claim, reading, data } of claimsOf(context, 'level')) {
      const known = claim.years.flatMap((ref) => {
        const year = yearOf([ref], data);
        return year === null ? [] : [{ year, levels: data.facts.levelOf(year) }];
      });
      const [first] = known;
      const [expected] = first?.levels ?? [];
      if (!first || !expected || known.some(({ levels }) => levels.length === 0)) continue;
      if (known.some(({ levels }) => levels.some(({ level }) => level === claim.level))) continue;
      const fix = replacementIn(reading.cell, reading.text, claim.span, expected.level);
      yield {
        at: reading.cell.at,
        related: expected.at,
        year: first.year,
        found: claim.level,
        expected: expected.level,
        fix,
      };
    }
  },
});

/** «ทุกตัวชี้วัดผ่านเกณฑ์» where one did not. */
export const allPassed = defineRule<{ failed: readonly number[]; score: number; mark: number; year: number }>({
  id: 'claim.all-passed',
  severities: ['error'],
  finds: {
    th: 'ข้อความว่าทุกตัวชี้วัดผ่านเกณฑ์ แต่มีตัวชี้วัดที่ไม่ผ่าน',
    en: 'The text says that every indicator passed; one did not',
  },
  why: {
    th: 'รายงานที่เผยแพร่แล้วเคยผิดตรงนี้จริง และตัวชี้วัดที่ไม่ผ่านคือจุดอ่อนที่ต้องวิเคราะห์',
    en: 'Published reports have got this wrong, and the one that failed is the weakness to be analysed.',
  },
  message: ({ failed, score, mark, year }) => ({
    th: `ข้อความระบุว่าทุกตัวชี้วัดผ่านเกณฑ์ ${inBoth(mark).th} คะแนน แต่ปี ${inBoth(year).th} ${nameOfIndicator(failed[0] ?? 0).th} ได้ ${points(score)} คะแนน${failed.length > 1 ? ` (ไม่ผ่านทั้งหมด ตัวชี้วัดที่ ${listOfNumbers(failed).th})` : ''} โปรดแก้ข้อความ`,
    en: `The text says that every indicator passed ${mark}, but in ${year} ${nameOfIndicator(failed[0] ?? 0).en} scored ${pointsIn(score, 'arabic')}${failed.length > 1 ? ` (those that did not: ${listOfNumbers(failed).en})` : ''}. Correct the text.`,
  }),
  *check(context) {
    for (const { claim, reading, data, words } of claimsOf(context, 'all-passed')) {
      const year = yearOf(claim.years, data);
      if (year === null) continue;
      const mark = claim.mark ?? context.settings.threshold;
      const meant = claim.numbers ?? INDICATORS.map(({ number }) => number);
      const failed = meant.flatMap((number) => {
        const known = data.facts.scoreOf(number, year);
        return known && known.value < mark ? [{ number, ...known }] : [];
      });
      const [first] = failed;
      if (!first) continue;
      const numbers = failed.map(({ number }) => number);
      yield {
        at: reading.cell.at,
        related: first.at,
        found: words,
        failed: numbers,
        score: first.value,
        mark,
        year,
      };
    }
  },
});

/** «ตัวชี้วัดที่ ๕ (การใช้งบประมาณ)». */
export const indicatorName = defineRule<{ number: number; nameOf: number }>({
  id: 'claim.indicator-name',
  severities: ['error'],
  finds: {
    th: 'ชื่อที่ตามหลัง «ตัวชี้วัดที่ …» เป็นชื่อของตัวชี้วัดอื่น',
    en: 'The name beside an indicator’s number belongs to another',
  },
  why: {
    th: 'เลขกับชื่อที่ไม่ตรงกันทำให้ไม่รู้ว่าวิเคราะห์ตัวชี้วัดใด',
    en: 'A number and a name at odds leave open which indicator is meant.',
  },
  message: ({ number, nameOf, found, expected }) => ({
    th: `ข้อความใช้ชื่อ «${found}» กับตัวชี้วัดที่ ${inBoth(number).th} แต่ชื่อนี้คือตัวชี้วัดที่ ${inBoth(nameOf).th} (ตัวชี้วัดที่ ${inBoth(number).th} คือ ${expected}) โปรดแก้เลขหรือชื่อ`,
    en: `The text calls indicator ${number} “${found}”, which is indicator ${nameOf} (${number} is ${expected}). Correct the number or the name.`,
  }),
  *check(context) {
    for (const { claim, reading, words } of claimsOf(context, 'name')) {
      const official = indicatorOf(claim.number);
      if (!official || claim.number === claim.nameOf) continue;
      yield { at: reading.cell.at, found: words, expected: official.name, number: claim.number, nameOf: claim.nameOf };
    }
  },
});

/** The weighted total called a mean. */
export const meanAsTotal = defineRule({
  id: 'claim.mean-as-total',
  severities: ['tip'],
  finds: { th: 'เรียกคะแนนรวมถ่วงน้ำหนักว่าคะแนนเฉลี่ย', en: 'The weighted total is called a mean' },
  why: {
    th: 'คะแนนรวมคือ IIT ร้อยละ ๓๐ EIT ร้อยละ ๓๐ OIT ร้อยละ ๔๐ ไม่ใช่ค่าเฉลี่ยของ ๑๐ ตัวชี้วัด',
    en: 'The total is 30 % IIT, 30 % EIT and 40 % OIT, not the mean of ten indicators.',
  },
  message: ({ found }) => ({
    th: `«${found}» เป็นคะแนนรวมถ่วงน้ำหนัก ควรเรียกว่า «คะแนนรวม» แทน «คะแนนเฉลี่ย»`,
    en: `“${found}” is the weighted total; call it the total, not the mean.`,
  }),
  *check(context) {
    for (const { claim, reading, data, words } of claimsOf(context, 'score')) {
      const isCalledMean = claim.subjects.some((subject) => subject.kind === 'total' && subject.called === 'mean');
      if (!isCalledMean || contradictionOfScore(claim, data)) continue;
      const year = yearOf(claim.years, data);
      const [total] = year === null ? [] : data.facts.totalOf(year);
      if (total) yield { at: reading.cell.at, related: total.at, found: words, expected: 'คะแนนรวม' };
    }
  },
});
