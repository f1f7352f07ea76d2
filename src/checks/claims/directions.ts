import type { Claim } from './claim';
import { isAimed, isDirect, subjectBefore, likelyYears, type Sentence } from './sentence';

/** The changes a sentence tells without their size: «ตัวชี้วัดที่ ๘ มีคะแนนลดลง», «ตัวชี้วัดที่ ๑ คะแนนเท่าเดิม». */
export function readDirections(sentence: Sentence): readonly Claim[] {
  const { tokens } = sentence;
  return tokens.flatMap((token, index): Claim[] => {
    if (token.kind !== 'change' || hasSize(sentence, index)) return [];
    const subject = subjectBefore(sentence, index);
    if (!subject || subject.byName || subject.weak || !isDirect(sentence, subject.index, index)) return [];
    if (!tokens.slice(subject.index, index).some(({ kind }) => kind === 'score' || kind === 'total')) return [];
    if (isAimed(sentence, subject.index, index)) return [];
    const { start, end } = token;
    return subject.subjects.map((each) => ({
      kind: 'change',
      subject: each,
      years: likelyYears(sentence, index),
      direction: token.direction,
      amount: null,
      decimals: 0,
      span: { start, end },
    }));
  });
}

/** Whether a number follows, which says more than the direction alone and is read by itself. */
function hasSize({ tokens }: Sentence, index: number): boolean {
  return (
    tokens.slice(index + 1).find(({ kind }) => kind !== 'filler' && kind !== 'years' && kind !== 'from')?.kind ===
    'number'
  );
}
