import type { CountClaim } from '../../claims/claim';
import { areExtremes, judgedCount, judgedOf, rankingsOf, type Member } from '../../claims/judging/sets-against-data';
import type { CheckContext } from '../../context';
import { inBoth, listOfNumbers, listOfWords } from '../../message-words';
import { defineRule } from '../../rule';
import { claimsOf, placeOf, withEvidence, type ClaimInContext, type Compared } from './claims-of';

/** «ผ่านเกณฑ์ ๙ ตัวชี้วัด» where it is another number. */
export const countDiffers = defineRule<Compared>({
  id: 'claim.count-differs',
  severities: ['error', 'warning'],
  why: {
    th: 'จำนวนตัวชี้วัดและมาตรการต้องนับได้ตรงกับตารางในรายงานเดียวกัน',
    en: 'Whoever counts in the tables of the same report must come to the same number.',
  },
  message: (spot) =>
    withEvidence(spot, {
      th: `จำนวนในข้อความคือ “${spot.found}” แต่นับจากตารางได้ ${inBoth(spot.expected).th} แก้ให้ตรงกัน`,
      en: `The text says ${inBoth(spot.found).en}, but the tables count ${inBoth(spot.expected).en}. Make them agree.`,
    }),
  *check(context) {
    for (const entry of claimsOf(context, 'count')) {
      const found = entry.words;
      if (entry.claim.counted.of === 'measures') {
        yield* measuresCounted(context, entry);
        continue;
      }
      const judged = judgedCount(entry.claim, entry.data);
      const [first] = judged;
      if (!first || judged.some(({ having }) => having.length === entry.claim.count)) continue;
      const at = (first.having[0] ?? first.members[0])?.at;
      if (at && isComplete(entry.claim, first.members.length)) {
        yield { ...placeOf(entry, at, first.year), found, expected: String(first.having.length) };
      }
    }
  },
});

const ALL_INDICATORS = 10;

/** Nothing can be counted as long as a score is lacking. */
function isComplete({ counted }: CountClaim, members: number): boolean {
  if (counted.of !== 'scores' || counted.scope.of === 'tools') return members === 3;
  return members === (counted.scope.numbers?.length ?? ALL_INDICATORS);
}

function* measuresCounted({ book, header, settings }: CheckContext, entry: ClaimInContext<'count'>) {
  const { count, counted } = entry.claim;
  const at = header('ITA_Measures', 'title');
  if (counted.of !== 'measures' || !at) return;
  const titled = book.measures.filter(({ title }) => title.value !== null);
  const { status } = counted;
  if (titled.length === 0 || (status !== null && titled.every((measure) => measure.status.value === null))) return;
  const actual = status === null ? titled.length : titled.filter((measure) => measure.status.value === status).length;
  if (actual === count) return;
  // Whether measures were counted before they were broken up into rows the text does not say.
  const place = placeOf(
    { ...entry, claim: { ...entry.claim, doubts: [...entry.claim.doubts, 'what'] } },
    at,
    settings.operatingYear,
  );
  yield { ...place, found: entry.words, expected: String(actual) };
}

/** «ตัวชี้วัดที่ลดลง ได้แก่ …» with one too many, or one too few. */
export const listDiffers = defineRule<
  Compared & { readonly wrong: readonly number[]; readonly missing: readonly number[] }
>({
  id: 'claim.list-differs',
  severities: ['error', 'warning'],
  why: {
    th: 'มาตรการกำหนดจากรายชื่อนี้ ตัวชี้วัดที่ตกหล่นจะไม่มีมาตรการ',
    en: 'Measures are made from this list; what it leaves out gets none.',
  },
  message: (spot) => {
    const { wrong, missing } = spot;
    const isWrong = wrong.length > 0;
    const numbers = listOfNumbers(isWrong ? wrong : missing);
    return withEvidence(spot, {
      th: isWrong
        ? `ข้อความนับตัวชี้วัดที่ ${numbers.th} ว่า “${spot.found}” แต่ตารางไม่เป็นเช่นนั้น แก้ข้อความ`
        : `รายชื่อตัวชี้วัดที่ “${spot.found}” ขาดตัวชี้วัดที่ ${numbers.th} เพิ่มให้ครบ`,
      en: isWrong
        ? `The text says “${spot.found}” of indicator ${numbers.en}, which the table does not. Correct the text.`
        : `The list of those “${spot.found}” lacks indicator ${numbers.en}. Complete it.`,
    });
  },
  *check(context) {
    for (const entry of claimsOf(context, 'list')) {
      const { numbers, complete } = entry.claim;
      const judged = judgedOf(entry.claim, entry.data).map(({ year, members, having }) => {
        const isHaving = (number: number) => having.some((member) => member.number === number);
        const isKnown = (number: number) => members.some((member) => member.number === number);
        const wrong = numbers.filter((number) => isKnown(number) && !isHaving(number));
        const missing = complete
          ? having.map(({ number }) => number).filter((number) => !numbers.includes(number))
          : [];
        return { year, members, wrong, missing };
      });
      const [first] = judged;
      if (!first || judged.some(({ wrong, missing }) => wrong.length + missing.length === 0)) continue;
      const about = first.wrong[0] ?? first.missing[0];
      const at = first.members.find(({ number }) => number === about)?.at;
      if (!at) continue;
      const place = placeOf(entry, at, first.year);
      const severity = first.wrong.length > 0 ? place.severity : 'warning';
      yield { ...place, severity, found: entry.words, wrong: first.wrong, missing: first.missing };
    }
  },
});

/** A tool by its letters, an indicator by its number. */
function nameOf({ subject, number }: Member): string {
  return subject.kind === 'tool' ? subject.tool : String(number);
}

/** «ตัวชี้วัดที่ได้คะแนนต่ำที่สุด คือ …» where it is another. */
export const extremeDiffers = defineRule<
  Compared & { readonly named: readonly string[]; readonly right: readonly string[] }
>({
  id: 'claim.extreme-differs',
  severities: ['error', 'warning'],
  why: {
    th: 'จุดแข็งและจุดอ่อนที่วิเคราะห์ต้องเป็นของคะแนนจริง',
    en: 'Strengths and weaknesses must be those of the scores.',
  },
  message: (spot) => {
    const [named, right] = [listOfWords(spot.named), listOfWords(spot.right)];
    return withEvidence(spot, {
      th: `ข้อความว่า ${named.th} “${spot.found}” แต่ตามตารางคือ ${right.th} แก้ข้อความ`,
      en: `The text says “${spot.found}” of ${named.en}; in the table it is ${right.en}. Correct the text.`,
    });
  },
  *check(context) {
    for (const entry of claimsOf(context, 'extreme')) {
      const { claim, data, words } = entry;
      const rankings = rankingsOf(claim, data);
      const [ranking] = rankings;
      const [first] = ranking?.order ?? [];
      if (!ranking || !first || rankings.some(({ order }) => areExtremes(claim, order))) continue;
      const right = ranking.order.slice(0, Math.max(1, claim.numbers.length)).map(nameOf);
      const named = claim.tools.length > 0 ? claim.tools : claim.numbers.map(String);
      yield { ...placeOf(entry, first.at, ranking.year), found: words, named, right };
    }
  },
});
