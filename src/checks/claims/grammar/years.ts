import type { YearRef } from '../language/tokens';
import { lastOf, nextOf, type Kind, type Sentence } from './sentence';

/** The years that may be meant, the likeliest first; null when they are several at once («ย้อนหลัง ๕ ปี»). */
export type YearRefs = readonly YearRef[] | null;

const BETWEEN: readonly Kind[] = ['filler', 'open', 'close', 'score', 'adverb'];
const COMPARING: readonly Kind[] = ['from', 'compare', 'change'];

/** Words after a year that lead to a figure of its own: «ปี ๒๕๖๔ เทศบาลได้ …». */
const LEADING_ON: readonly Kind[] = [
  'verb',
  'equals',
  'own',
  'agency',
  'indicator',
  'name',
  'tool',
  'total',
  'percent',
];

/** The years named last before a token, in the order of the text, and whether a figure stands in between. */
interface YearsBefore {
  readonly years: readonly YearRef[];
  readonly isFar: boolean;
  readonly isSpan: boolean;
  /** The index of the first of them. */
  readonly from: number;
}

/** All years named together last before a token. What is no change is not about the years compared with. */
export function yearsBefore(sentence: Sentence, index: number, isChange = true): YearsBefore {
  const years: YearRef[] = [];
  let isFar = false;
  let from = index;
  for (let i = index - 1; i >= 0; i -= 1) {
    const token = sentence.tokens[i];
    if (token?.kind === 'span' && years.length === 0 && !isFar) return { years, isFar, isSpan: true, from: i };
    if (token?.kind === 'years') {
      const isComparison = COMPARING.includes(sentence.tokens[lastOf(sentence, i)]?.kind ?? 'filler');
      // What an earlier figure was compared with says nothing of this one.
      if (isFar && isComparison && years.length === 0 && !isInBracketOf(sentence, i, index))
        return { years, isFar, isSpan: false, from: index };
      const isCompared = !isChange && isComparison;
      if (!isCompared) years.unshift(...token.years);
      from = i;
    } else if (token?.kind === 'number' || token?.kind === 'placeholder') {
      if (years.length > 0) break;
      isFar = true;
    }
  }
  return { years, isFar, isSpan: false, from };
}

/** «สูงกว่าปี ๒๕๖๗ (ร้อยละ ๙๖.๙๓ ระดับผ่านดี)»: the bracket tells of that year. */
function isInBracketOf(sentence: Sentence, year: number, index: number): boolean {
  const next = nextOf(sentence, year, ['filler']);
  const isOpen = sentence.tokens[next]?.kind === 'open';
  return isOpen && !sentence.tokens.slice(next, index).some(({ kind }) => kind === 'close');
}

/**
 * The years that follow a value at once, unless they lead to the next: «๙๘.๖๗ คะแนน ในปีงบประมาณ พ.ศ. ๒๕๖๖»; after a
 * change also «จากปี ๒๕๖๖».
 */
export function yearsAfter(sentence: Sentence, index: number, isChange = false): readonly YearRef[] {
  const first = nextOf(sentence, index, BETWEEN);
  const next = isChange && sentence.tokens[first]?.kind === 'from' ? nextOf(sentence, first, BETWEEN) : first;
  const token = sentence.tokens[next];
  if (token?.kind !== 'years' || sentence.unknownBetween(index, next) > 0) return [];
  const following = sentence.tokens[nextOf(sentence, next, [...BETWEEN, ...LEADING_ON])];
  return following?.kind === 'number' ? [] : token.years;
}

/** The years that a statement without a figure of its own at `index` may mean. */
export function likelyYears(sentence: Sentence, index: number, isChange = true): YearRefs {
  const { years, isSpan, isFar } = yearsBefore(sentence, index, isChange);
  if (isSpan) return null;
  if (years.length === 0) return ['result'];
  return isFar ? [...new Set([...years, 'result' as const])].reverse() : [...years].reverse();
}

/** The years that a figure may mean. `end` says whether it is the one before or after a change. */
export function yearsOfFigure(
  sentence: Sentence,
  index: number,
  end: 'from' | 'to' | null,
  isChange: boolean,
): YearRefs {
  const after = yearsAfter(sentence, index, isChange);
  const { years, isFar, isSpan, from } = yearsBefore(sentence, index);
  if (isSpan && after.length === 0) return null;
  if (end === 'from' && (years.length === 0 || isFar)) return after.length > 0 ? after : ['previous'];
  if (years.length === 0) return after.length > 0 ? after : ['result'];
  const likely = [...years].reverse();
  if (end === 'to' && after.length > 0) return after;
  const isAfterChange = end === 'to' && sentence.tokens.slice(from, index).some(({ kind }) => kind === 'from');
  const named: readonly YearRef[] = isAfterChange
    ? ['result', ...likely]
    : isFar && !isChange
      ? [...likely, 'result']
      : likely;
  return [...new Set([...after, ...named])];
}
