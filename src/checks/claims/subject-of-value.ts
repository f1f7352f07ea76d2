import type { Approach } from './approach';
import type { Subject } from './claim';
import { isForeign, subjectBefore, type Sentence, type SubjectAt } from './sentence';
import type { Token } from './tokens';

/** A number that a sentence may state as a value, and the index of its token. */
export interface ValueAt {
  readonly index: number;
  readonly token: Extract<Token, { kind: 'number' }>;
}

/** Scores have two decimals when they are quoted without their unit. */
export const DECIMALS_OF_A_SCORE = 2;

/** How many unknown characters may stand between a subject and its value. */
const REACH = { strong: 40, byName: 6, total: 60, scene: 160, row: 60 } as const;

/**
 * Who a value belongs to, or null when that is not certain. `owner` is the subject of a cell whose row speaks of one
 * indicator.
 */
export function subjectOfValue(
  sentence: Sentence,
  value: ValueAt,
  approach: Approach,
  owner: Subject | null,
): SubjectAt | null {
  const { index, token } = value;
  const subject = subjectBefore(sentence, index);
  if (!subject) return isOwnersValue(sentence, value, approach, owner) ? ownerAt(owner, approach) : null;
  const unknown = sentence.unknownBetween(subject.index, index);
  if (subject.weak) {
    if (!isStated(token, approach) || unknown > REACH.scene) return null;
    const ofRow = owner?.kind === 'indicator' ? [owner] : [];
    const called = calledMean(subject, approach);
    return { ...called, subjects: [...ofRow, ...called.subjects] };
  }
  const isTotal = subject.subjects[0]?.kind === 'total';
  const reach = isTotal ? REACH.total : subject.byName ? REACH.byName : REACH.strong;
  if (unknown > reach) return null;
  return calledMean(withIndicatorOf(sentence, subject) ?? subject, approach);
}

/** «ตัวชี้วัดที่ ๘ ได้คะแนนน้อยที่สุดใน EIT คือ …»: the value may be the indicator's. */
function withIndicatorOf(sentence: Sentence, tool: SubjectAt): SubjectAt | null {
  if (tool.subjects[0]?.kind !== 'tool') return null;
  const before = subjectBefore(sentence, tool.index);
  if (before?.subjects[0]?.kind !== 'indicator') return null;
  const between = sentence.tokens.slice(before.index, tool.index);
  const isApart = between.some(({ kind }) => kind === 'number' || kind === 'and');
  return isApart ? null : { ...tool, subjects: [...before.subjects, ...tool.subjects] };
}

/** After words that only set the scene a score must be called so, or be given in points. */
function isStated({ unit, decimals }: ValueAt['token'], { score, change, verb }: Approach): boolean {
  const inPoints = unit === 'points' && decimals === DECIMALS_OF_A_SCORE;
  return score || change !== null || (verb && inPoints);
}

/** A row's or a passage's own subject is meant where the sentence names none at all and speaks of a score, or of a year. */
function isOwnersValue(
  sentence: Sentence,
  { index, token }: ValueAt,
  approach: Approach,
  owner: Subject | null,
): owner is Subject {
  if (!owner || isForeign(sentence, index) || sentence.unknownBetween(0, index) > REACH.row) return false;
  if (token.decimals !== DECIMALS_OF_A_SCORE) return false;
  return owner.kind === 'total' ? sentence.tokens.some(({ kind }) => kind === 'years') : approach.score;
}

function ownerAt(owner: Subject, approach: Approach): SubjectAt {
  return calledMean({ index: 0, subjects: [owner], byName: false, weak: false }, approach);
}

function calledMean(subject: SubjectAt, approach: Approach): SubjectAt {
  const isTotal = subject.subjects[0]?.kind === 'total';
  return isTotal && approach.mean ? { ...subject, subjects: [{ kind: 'total', called: 'mean' }] } : subject;
}
