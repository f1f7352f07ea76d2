import type { ChangeClaim, Doubt, Subject } from '../claim';
import type { Direction, YearRef } from '../language/tokens';
import { hasBetween, lastOf, nextOf, PLAIN, type Kind, type Sentence } from './sentence';
import type { Slots, SubjectAt } from './slots';
import { likelyYears } from './years';

/** Unknown characters that may stand between a subject and the way it moved before there is a doubt, and silence. */
const MAX_UNKNOWN = 0;
const REACH = 12;

/** What may follow a direction before the number that gives its size. */
const BEFORE_SIZE: readonly Kind[] = [...PLAIN, 'years', 'from', 'equals', 'extreme', 'score'];

/** Words between a subject and its direction that say it is the score that moved. */
const OF_SCORE: readonly Kind[] = ['score', 'mean', 'total', 'number'];

/** The changes a sentence tells without their size: «ตัวชี้วัดที่ ๘ มีคะแนนลดลง», «ได้ ๘๑.๗๒ คะแนน ลดลง». */
export function readDirections(
  sentence: Sentence,
  slots: readonly Slots[],
  owner: Subject | null,
): readonly ChangeClaim[] {
  const { tokens } = sentence;
  return tokens.flatMap((token, index): ChangeClaim[] => {
    const direction = directionAt(sentence, index);
    const slot = slots[index];
    if (direction === null || !slot || slot.modality === 'aim' || slot.whose === 'other') return [];
    if (hasSize(sentence, index) || isModifier(sentence, index)) return [];
    const subject = subjectOf(sentence, index, slot, owner);
    const likely = likelyYears(sentence, index);
    const years = likely && [...yearsCompared(sentence, index), ...likely];
    if (!subject || years === null) return [];
    const doubts: readonly Doubt[] = [
      ...(slot.whose === 'open' ? (['whose'] as const) : []),
      ...(slot.modality === 'open' ? (['modality'] as const) : []),
      ...(sentence.unknownBetween(subject.index, index) > MAX_UNKNOWN ? (['what'] as const) : []),
    ];
    const { start, end } = token;
    const groups = subject.weak ? [subject.subjects] : subject.subjects.map((each) => [each]);
    return groups.map((subjects) => ({
      ...({ kind: 'change', subjects, years, direction, amount: null, isPercent: false, decimals: 0 } as const),
      ...{ doubts, span: { start, end } },
    }));
  });
}

/** «ลดลง», «เท่าเดิม», «สูงกว่าปีก่อน». */
function directionAt(sentence: Sentence, index: number): Direction | null {
  const token = sentence.tokens[index];
  if (token?.kind === 'change') return token.direction;
  if (token?.kind !== 'compare') return null;
  const next = nextOf(sentence, index);
  const isWithYear = sentence.tokens[next]?.kind === 'years' && sentence.unknownBetween(index, next) === 0;
  return isWithYear ? token.direction : null;
}

/** «ลดลงจากปี ๒๕๖๔ …»: the years named right behind. */
function yearsCompared(sentence: Sentence, index: number): readonly YearRef[] {
  const token = sentence.tokens[nextOf(sentence, index, [...PLAIN, 'from', 'and'])];
  return token?.kind === 'years' ? token.years : [];
}

/** Whether a number follows, which says more than the direction alone and is read by itself. */
function hasSize(sentence: Sentence, index: number): boolean {
  const next = nextOf(sentence, index, BEFORE_SIZE);
  const kind = sentence.tokens[next]?.kind;
  const { tokens } = sentence;
  const isOfYear = tokens
    .slice(index, next)
    .some(
      ({ kind: each }, i) =>
        each === 'years' &&
        tokens[index + i + 1]?.kind !== 'number' &&
        tokens.slice(index + i + 1, next).some((token) => token.kind === 'open'),
    );
  if (isOfYear) return false;
  const from = tokens.slice(index, next).findIndex(({ kind: each }) => each === 'from');
  const isFromScore =
    from >= 0 &&
    !tokens.slice(Math.max(0, index - 6), next + 4).some(({ kind: each }) => each === 'years' || each === 'span');
  if (isFromScore && kind === 'number') return false;
  const isNear = sentence.unknownBetween(index, Math.min(next, sentence.tokens.length - 1)) === 0;
  return isNear && (kind === 'number' || kind === 'percent' || kind === 'placeholder');
}

/** «ตัวชี้วัดที่ลดลง», «ไม่ลดลง», «ทุกตัวชี้วัดเพิ่มขึ้น», «ลดลงมากที่สุด» are read as something else. */
function isModifier(sentence: Sentence, index: number): boolean {
  const { tokens } = sentence;
  const before = tokens[lastOf(sentence, index, [...PLAIN, 'verb', 'score'])]?.kind;
  if (before !== undefined && ['some', 'not', 'all', 'none', 'bound'].includes(before)) return true;
  const next = tokens[nextOf(sentence, index, ['filler'])]?.kind;
  const isOfYears = tokens.slice(index + 1, index + 4).some(({ kind }) => kind === 'span');
  return next === 'extreme' || next === 'all' || next === 'aim' || isOfYears;
}

function subjectOf(sentence: Sentence, index: number, { what }: Slots, owner: Subject | null): SubjectAt | null {
  const { tokens } = sentence;
  if (what === 'thing') return null;
  if (what === null) {
    const isOfScore = tokens.slice(0, index).some(({ kind }) => OF_SCORE.includes(kind));
    const isBare = lastOf(sentence, index) < 0;
    if (owner?.kind !== 'indicator' || sentence.unknownBetween(0, index) > 0) return null;
    return isOfScore || isBare ? { index: 0, subjects: [owner], byName: false, weak: false } : null;
  }
  if (what.byName && !hasBetween(sentence, what.index, index, 'score', 'number')) return null;
  if (sentence.unknownBetween(what.index, index) > REACH) return null;
  if (hasBetween(sentence, what.index, index, 'and', 'but', 'not', 'some', 'thing', 'body', 'difference')) return null;
  const isNamed = what.subjects[0]?.kind === 'total' && !what.weak;
  const isCompared = tokens[nextOf(sentence, index, [...PLAIN, 'from'])]?.kind === 'years';
  const isOfScore =
    isNamed || isCompared || tokens.slice(what.index, index).some(({ kind }) => OF_SCORE.includes(kind));
  const isBracketed = tokens[index - 1]?.kind === 'open' && tokens[index + 1]?.kind === 'close';
  const isBeside = !what.weak && sentence.unknownBetween(what.index, index) === 0 && isLast(sentence, index);
  return isOfScore || isBracketed || isBeside ? what : null;
}

/** Whether nothing but fillers follows. */
function isLast(sentence: Sentence, index: number): boolean {
  return nextOf(sentence, index) >= sentence.tokens.length;
}
