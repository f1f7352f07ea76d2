import { indicatorsOf } from '../../../assessment/indicators';
import type { ExtremeClaim } from '../claim';
import { hasBetween, lastOf, nextOf, PLAIN, type Kind, type Sentence } from './sentence';
import { namedFrom } from './sets';
import type { Slots } from './slots';
import { likelyYears } from './years';

const REACH = 12;
const TO_NAMES: readonly Kind[] = [...PLAIN, 'boundary', 'number', 'from', 'years', 'verb', 'some', 'and', 'score'];

/** «ตัวชี้วัดที่ได้คะแนนต่ำที่สุด คือ …», «คะแนนต่ำสุด ๓ อันดับ ได้แก่ …», «ตัวชี้วัดที่ ๘ ได้คะแนนต่ำที่สุด». */
export function readExtremes(sentence: Sentence, slots: readonly Slots[]): readonly ExtremeClaim[] {
  const { tokens } = sentence;
  return tokens.flatMap((token, index): ExtremeClaim[] => {
    const slot = slots[index];
    if (token.kind !== 'extreme' || !slot || slot.whose !== 'ours' || slot.what === 'thing' || slot.modality !== 'fact')
      return [];
    const years = likelyYears(sentence, index, false);
    const named = namesAfter(sentence, index) ?? nameBefore(sentence, index);
    if (years === null || !named || named.length === 0) return [];
    const before = tokens[lastOf(sentence, index, ['filler'])];
    const of = before?.kind === 'change' ? (before.direction === 'up' ? 'rise' : 'fall') : 'score';
    if (before?.kind === 'change' && before.direction === 'same') return [];
    const ranked = rankedAfter(sentence, index);
    const which = of === 'score' ? token.which : 'highest';
    const tool = tokens
      .slice(0, nextName(sentence, index))
      .filter(({ kind }) => kind === 'tool')
      .at(-1);
    const numbers = tool?.kind === 'tool' ? indicatorsOf(tool.tool).map(({ number }) => number) : null;
    const { start, end } = token;
    const isRanked = ranked.length > 0;
    return [
      {
        ...({ kind: 'extreme', which, of, numbers: [...named, ...ranked], ranked: isRanked } as const),
        ...{ scope: { of: 'indicators', numbers } as const, years, doubts: [], span: { start, end } },
      },
    ];
  });
}

function nextName({ tokens }: Sentence, index: number): number {
  const next = tokens.findIndex(({ kind }, i) => i > index && (kind === 'indicator' || kind === 'name'));
  return next < 0 ? index : next;
}

function namesAfter(sentence: Sentence, index: number): readonly number[] | null {
  const { tokens } = sentence;
  const at = nextOf(sentence, index, TO_NAMES);
  const isLed =
    tokens[at]?.kind === 'namely' || (tokens[at]?.kind === 'tool' && tokens[nextOf(sentence, at)]?.kind === 'namely');
  const namely = tokens[at]?.kind === 'tool' ? nextOf(sentence, at) : at;
  if (!isLed || sentence.unknownBetween(index, namely) > REACH) return null;
  return namedFrom(sentence, namely);
}

/** «ตัวชี้วัดที่ ๘ ได้คะแนนต่ำที่สุด». */
function nameBefore(sentence: Sentence, index: number): readonly number[] | null {
  const { tokens } = sentence;
  const at = lastOf(sentence, index, [...PLAIN, 'verb', 'score', 'to', 'name', 'boundary', 'some', 'change']);
  const token = tokens[at];
  if (token?.kind !== 'indicator' || token.numbers.length > 1 || sentence.unknownBetween(at, index) > 4) return null;
  return hasBetween(sentence, at, index, 'not') ? null : token.numbers;
}

/** «รองลงมา คือ …»: those told after the most extreme. */
function rankedAfter(sentence: Sentence, index: number): readonly number[] {
  const { tokens } = sentence;
  const next = tokens.findIndex(({ kind }, i) => i > index && (kind === 'next' || kind === 'extreme'));
  if (next < 0 || tokens[next]?.kind !== 'next') return [];
  const first = nextOf(sentence, next, [...PLAIN, 'namely', 'boundary']);
  const token = tokens[first];
  if (token?.kind === 'indicator') return token.numbers.slice(0, 1);
  return token?.kind === 'name' ? [token.number] : [];
}
