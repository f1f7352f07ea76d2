import type { ToolId } from '../../../assessment/indicators';
import type { ExtremeClaim } from '../claim';
import { hasBetween, lastOf, nextOf, PLAIN, type Kind, type Sentence } from './sentence';
import { numbersOfTools } from './all-claims';
import { namedFrom } from './lists';
import type { Slots } from './slots';
import { likelyYears } from './years';

const REACH = 12;
const TO_NAMES: readonly Kind[] = [
  ...PLAIN,
  'boundary',
  'number',
  'from',
  'years',
  'verb',
  'some',
  'and',
  'score',
  'extreme',
];

/** «ตัวชี้วัดที่ได้คะแนนต่ำที่สุด คือ …», «คะแนนต่ำสุด ๓ อันดับ ได้แก่ …», «ตัวชี้วัดที่ ๘ ได้คะแนนต่ำที่สุด». */
export function readExtremes(sentence: Sentence, slots: readonly Slots[]): readonly ExtremeClaim[] {
  const { tokens } = sentence;
  return tokens.flatMap((token, index): ExtremeClaim[] => {
    const slot = slots[index];
    if (token.kind !== 'extreme' || !slot || slot.whose !== 'ours' || slot.what === 'thing' || slot.modality !== 'fact')
      return [];
    if (token.isRanked && tokens.slice(Math.max(0, index - 4), index).some(({ kind }) => kind === 'extreme')) return [];
    const years = likelyYears(sentence, index, false);
    const tools = toolsAfter(sentence, index);
    const named = tools.length > 0 ? [] : (namesAfter(sentence, index) ?? nameBefore(sentence, index) ?? []);
    if (years === null || named.length + tools.length === 0) return [];
    const last = lastOf(sentence, index, ['filler']);
    const before = tokens[last];
    if (last >= 0 && !token.isRanked && sentence.unknownBetween(last, index) > 0) return [];
    const of = before?.kind === 'change' ? (before.direction === 'up' ? 'rise' : 'fall') : 'score';
    if (before?.kind === 'change' && before.direction === 'same') return [];
    const ranked = tools.length > 0 ? [] : rankedAfter(sentence, index);
    const which = of === 'score' ? token.which : 'highest';
    const numbers = numbersOfTools(sentence, clauseStart(sentence, index), nextName(sentence, index));
    const { start, end } = token;
    const isRanked = ranked.length > 0 || token.isRanked;
    return [
      {
        ...({ kind: 'extreme', which, of, numbers: [...named, ...ranked], tools, ranked: isRanked } as const),
        ...{
          scope: tools.length > 0 ? ({ of: 'tools' } as const) : ({ of: 'indicators', numbers } as const),
          years,
          doubts: [],
          span: { start, end },
        },
      },
    ];
  });
}

/** «เครื่องมือที่ได้คะแนนต่ำสุด คือ OIT», «OIT เป็นเครื่องมือที่ได้คะแนนต่ำสุด». */
function toolsAfter(sentence: Sentence, index: number): readonly ToolId[] {
  const { tokens } = sentence;
  const of = lastOf(sentence, index, [...PLAIN, 'verb', 'score', 'mean']);
  const own = tokens[of];
  if (own?.kind === 'tool' && hasBetween(sentence, of, index, 'score') && sentence.unknownBetween(of, index) === 0) {
    return [own.tool];
  }
  if (tokens[of]?.kind !== 'someTools' || sentence.unknownBetween(of, index) > 0) return [];
  if (!hasBetween(sentence, of, index, 'score', 'mean')) return [];
  const namely = nextOf(sentence, index);
  const named = tokens[nextOf(sentence, namely)];
  if (tokens[namely]?.kind === 'namely' && named?.kind === 'tool') return [named.tool];
  const before = tokens[lastOf(sentence, of, ['filler', 'to', 'close', 'open'])];
  return before?.kind === 'tool' ? [before.tool] : [];
}

/** Where what is said of an extreme begins: at «ตัวชี้วัดที่…» before it. */
function clauseStart(sentence: Sentence, index: number): number {
  const start = lastOf(sentence, index, [...PLAIN, 'verb', 'score', 'mean', 'change', 'total', 'all', 'tool']);
  return sentence.tokens[start]?.kind === 'some' ? start : index;
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
