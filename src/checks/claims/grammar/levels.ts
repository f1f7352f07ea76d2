import type { Doubt, LevelClaim, Subject } from '../claim';
import type { YearRef } from '../language/tokens';
import { lastOf, nextOf, PLAIN, type Kind, type Sentence } from './sentence';
import type { Slots } from './slots';
import { likelyYears, yearsAfter } from './years';

/** Words before a level that make it another statement: a denial, what was before, a requirement. */
const DENYING: readonly Kind[] = ['not', 'from', 'compare', 'bound', 'atLeast', 'criterion', 'aim', 'some', 'failed'];
const LIST = 3;
const SKIPPED: readonly Kind[] = [...PLAIN, 'verb', 'equals', 'score'];

/** The levels that a sentence says the agency reached: «ผลการประเมินอยู่ในระดับ ผ่านดี». */
export function readLevels(sentence: Sentence, slots: readonly Slots[], owner: Subject | null): readonly LevelClaim[] {
  const { tokens } = sentence;
  if (isListOfLevels(tokens)) return [];
  return tokens.flatMap((token, index): LevelClaim[] => {
    const slot = slots[index];
    if (token.kind !== 'level' || !slot || slot.modality === 'aim' || slot.whose === 'other') return [];
    if (isDenied(sentence, index)) return [];
    const doubts = doubtsOf(sentence, index, slot, owner);
    const likely = likelyYears(sentence, index);
    const after = yearsAfter(sentence, index);
    if (doubts === null || (likely === null && after.length === 0)) return [];
    const isAfterChange = tokens.slice(0, index).some(({ kind }, i) => kind === 'to' && i > lastLevel(tokens, index));
    const years = [
      ...new Set([
        ...after,
        ...(isAfterChange ? (['result'] as const) : []),
        ...(likely ?? []),
        ...lastYears(sentence, index),
      ]),
    ];
    const { level, end } = token;
    return [{ kind: 'level', level, years, doubts, span: { start: end - level.length, end } }];
  });
}

/** «แบ่งเป็น ผ่านดีเยี่ยม ผ่านดี ผ่าน …» tells which levels there are. */
function isListOfLevels(tokens: Sentence['tokens']): boolean {
  const levels = tokens.filter(({ kind }) => kind === 'level').length;
  return levels >= LIST && tokens.filter(({ kind }) => kind === 'years').length < levels - 1;
}

/** The years named last before, whatever they are compared with: «ลดลงจากปี ๒๕๖๖ ที่ได้ … ซึ่งอยู่ในระดับ …». */
function lastYears({ tokens }: Sentence, index: number): readonly YearRef[] {
  const token = tokens
    .slice(lastLevel(tokens, index) + 1, index)
    .filter(({ kind }) => kind === 'years')
    .at(-1);
  return token?.kind === 'years' ? token.years : [];
}

function lastLevel(tokens: Sentence['tokens'], index: number): number {
  return tokens.slice(0, index).reduce((last, { kind }, i) => (kind === 'level' ? i : last), -1);
}

function isDenied(sentence: Sentence, index: number): boolean {
  const { tokens } = sentence;
  const next = tokens[nextOf(sentence, index)]?.kind;
  if (next === 'upwards' || next === 'aim') return true;
  const before = lastOf(sentence, index, SKIPPED);
  const kind = tokens[before]?.kind;
  if (kind !== undefined && DENYING.includes(kind)) return true;
  // «ผ่านดีเยี่ยม ผ่านดี ผ่าน …», «ระดับผ่านดี และระดับผ่านดีเยี่ยม» list the levels there are.
  const isListed = (i: number) =>
    tokens[i]?.kind === 'level' && sentence.unknownBetween(Math.min(i, index), Math.max(i, index)) === 0;
  const beforeAnd = lastOf(sentence, index, ['filler', 'and', 'open', 'close']);
  const afterAnd = nextOf(sentence, index, ['filler', 'and', 'open', 'close']);
  return isListed(beforeAnd) || isListed(afterAnd);
}

/** What is doubtful of whose level it is; null when it is not the agency's. */
function doubtsOf(
  { tokens }: Sentence,
  index: number,
  { whose, what, modality }: Slots,
  owner: Subject | null,
): readonly Doubt[] | null {
  const doubts: Doubt[] = [
    ...(whose === 'open' ? (['whose'] as const) : []),
    ...(modality === 'open' ? (['modality'] as const) : []),
  ];
  if (what === 'thing') return null;
  const subject = what?.subjects[0];
  if (subject !== undefined && subject.kind !== 'total') {
    const isOwn = tokens.slice(what?.index ?? 0, index).some(({ kind }) => kind === 'own' || kind === 'agency');
    return isOwn ? [...doubts, 'what'] : null;
  }
  if (subject !== undefined) return doubts;
  if (owner?.kind === 'indicator') return null;
  const token = tokens[index];
  const isNamed = token?.kind === 'level' && token.isNamed;
  return isNamed || tokens.slice(0, index).some(({ kind }) => ['score', 'verb', 'years', 'level'].includes(kind))
    ? [...doubts, 'what']
    : null;
}
