import { judgedOf, type Judged, type Member } from '../../claims/judging/sets-against-data';
import type { CheckContext } from '../../context';
import { inBoth, listOfNumbers, nameOfIndicator, points, pointsIn } from '../../message-words';
import { defineRule } from '../../rule';
import { claimsOf, placeOf, withEvidence, type Compared } from './claims-of';

interface Exceptions extends Compared {
  readonly exceptions: readonly Member[];
  readonly mark: number;
}

/** The claims about all indicators of which some indicator is an exception, in every year that may be meant. */
function* contradicted(context: CheckContext, isMeant: (kind: string) => boolean) {
  for (const entry of claimsOf(context, 'all')) {
    if (!isMeant(entry.claim.property.kind)) continue;
    const judged = judgedOf(entry.claim, entry.data);
    const exceptionsOf = ({ members, having }: Judged) => members.filter((member) => !having.includes(member));
    const [first] = judged;
    if (!first || judged.some((each) => exceptionsOf(each).length === 0)) continue;
    const exceptions = exceptionsOf(first);
    const [example] = exceptions;
    if (!example) continue;
    const { property } = entry.claim;
    const mark = 'mark' in property && property.mark !== null ? property.mark : entry.data.threshold;
    yield { ...placeOf(entry, example.at, first.year), found: entry.words, exceptions, mark };
  }
}

/** «ทุกตัวชี้วัดผ่านเกณฑ์» where one did not. */
export const allPassed = defineRule<Exceptions>({
  id: 'claim.all-passed',
  severities: ['error', 'warning'],
  why: {
    th: 'รายงานที่เผยแพร่แล้วเคยผิดตรงนี้จริง และตัวชี้วัดที่ไม่ผ่านคือจุดอ่อนที่ต้องวิเคราะห์',
    en: 'Published reports have got this wrong, and the one that failed is the weakness to be analysed.',
  },
  message: (spot) => {
    const { exceptions, mark } = spot;
    const [first] = exceptions;
    const numbers = exceptions.map(({ number }) => number);
    const more = (text: string) => (exceptions.length > 1 ? text : '');
    const name = nameOfIndicator(first?.number ?? 0);
    return withEvidence(spot, {
      th: `ข้อความว่าทุกตัวชี้วัดผ่านเกณฑ์ ${inBoth(mark).th} คะแนน แต่${name.th} ได้ ${points(first?.score ?? 0)} คะแนน${more(` (ไม่ผ่านทั้งหมด ตัวชี้วัดที่ ${listOfNumbers(numbers).th})`)} แก้ข้อความ`,
      en: `The text says that every indicator passed ${mark}, but ${name.en} scored ${pointsIn(first?.score ?? 0, 'arabic')}${more(` (those that did not: ${listOfNumbers(numbers).en})`)}. Correct the text.`,
    });
  },
  check: (context) => contradicted(context, (kind) => kind === 'reached'),
});

/** «ทุกตัวชี้วัดเพิ่มขึ้น», «ไม่มีตัวชี้วัดใดลดลง» where one did otherwise. */
export const allDirection = defineRule<Exceptions>({
  id: 'claim.all-direction',
  severities: ['error', 'warning'],
  why: {
    th: 'ตัวชี้วัดที่คะแนนลดลงต้องมีคำอธิบายและมาตรการ',
    en: 'An indicator that fell needs an explanation and a measure.',
  },
  message: (spot) => {
    const { exceptions, found } = spot;
    const [first] = exceptions;
    const change = first?.change ?? 0;
    const word = change > 0 ? 'เพิ่มขึ้น' : change < 0 ? 'ลดลง' : 'เท่าเดิม';
    const size = change === 0 ? '' : ` ${points(Math.abs(change))}`;
    return withEvidence(spot, {
      th: `ข้อความว่า “${found}” แต่${nameOfIndicator(first?.number ?? 0).th} ${word}${size} แก้ข้อความ`,
      en: `The text says “${found}”, but ${nameOfIndicator(first?.number ?? 0).en} changed by ${change.toFixed(2)}. Correct the text.`,
    });
  },
  check: (context) => contradicted(context, (kind) => kind !== 'reached'),
});
