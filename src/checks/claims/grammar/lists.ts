import type { ListClaim, Scope } from '../claim';
import { numbersOfTools, REACH, statedAt } from './all-claims';
import type { PropertyAt } from './properties';
import { hasBetween, lastOf, nextOf, type Kind, type Sentence } from './sentence';
import type { Slots } from './slots';

const IN_LIST: readonly Kind[] = ['filler', 'and', 'open', 'close', 'name'];
/** In brackets behind an indicator its score or change may be found. */
const IN_BRACKETS: readonly Kind[] = [
  'number',
  'change',
  'adverb',
  'verb',
  'equals',
  'score',
  'years',
  'from',
  'percent',
  'tool',
];

/** «ตัวชี้วัดที่ลดลง ได้แก่ ตัวชี้วัดที่ ๒ และ ๓», «ตัวชี้วัดที่ ๘ ไม่ผ่านเกณฑ์». */
export function readLists(
  sentence: Sentence,
  slots: readonly Slots[],
  properties: readonly PropertyAt[],
): readonly ListClaim[] {
  return properties.flatMap((found): ListClaim[] => {
    const list = listAfter(sentence, found) ?? indicatorsWith(sentence, found);
    const stated = list && statedAt(sentence, slots, found.from, list.complete ? found.to : found.from);
    if (!list || !stated || list.numbers.length === 0) return [];
    const scope: Scope = { of: 'indicators', numbers: numbersOfTools(sentence, found.from, found.from) };
    return [{ kind: 'list', property: found.property, scope, ...list, ...stated }];
  });
}

type Named = Pick<ListClaim, 'numbers' | 'complete'>;

function listAfter(sentence: Sentence, { to }: PropertyAt): Named | null {
  const { tokens } = sentence;
  const at = tokens.findIndex(({ kind }, i) => i > to && (kind === 'namely' || kind === 'such'));
  if (at < 0 || sentence.unknownBetween(to, at) > REACH) return null;
  if (
    hasBetween(
      sentence,
      to,
      at,
      'indicator',
      'name',
      'tool',
      'thing',
      'body',
      'change',
      'compare',
      'extreme',
      'failed',
      'passed',
      'but',
    )
  )
    return null;
  const numbers = namedFrom(sentence, at);
  const before = tokens
    .slice(0, to)
    .filter(({ kind }) => kind === 'some' || kind === 'number' || kind === 'extreme')
    .at(-1);
  const isOfIndicators =
    before?.kind === 'some' ||
    tokens.slice(to, at).some((token) => token.kind === 'number' && token.unit === 'indicators') ||
    (before?.kind === 'number' && before.unit === 'indicators');
  return isOfIndicators ? { numbers, complete: tokens[at]?.kind === 'namely' } : null;
}

const BEGINNING: readonly Kind[] = ['verb', 'equals', 'score', 'change', 'passed', 'failed', 'mean'];

/** The indicators named one after the other from a token on, by number or by name. */
export function namedFrom(sentence: Sentence, from: number): readonly number[] {
  const numbers: number[] = [];
  let isNumbered = false;
  let isJoined = false;
  let depth = 0;
  for (let i = from + 1; i < sentence.tokens.length; i += 1) {
    const token = sentence.tokens[i];
    if (!token || sentence.unknownBetween(i - 1, i) > 0) break;
    // The last one, when something is told of it, begins another sentence.
    if (BEGINNING.includes(token.kind) && depth === 0 && numbers.length > 1 && !isJoined) numbers.pop();
    if (token.kind === 'open') depth += 1;
    if (token.kind === 'close') depth -= 1;
    if (token.kind === 'indicator') numbers.push(...token.numbers);
    else if (token.kind === 'name' && !isNumbered) numbers.push(token.number);
    else if (!IN_LIST.includes(token.kind) && !(depth > 0 && IN_BRACKETS.includes(token.kind))) break;
    if (token.kind === 'indicator' || (token.kind === 'name' && !isNumbered))
      isJoined =
        sentence.tokens[lastOf(sentence, i)]?.kind === 'and' ||
        (token.kind === 'indicator' && token.numbers.length > 1);
    if (token.kind === 'indicator') isNumbered = true;
    else if (token.kind === 'and' || token.kind === 'name' || token.kind === 'number') isNumbered = false;
  }
  return numbers;
}

/** «ตัวชี้วัดที่ ๘ ไม่ผ่านเกณฑ์»; what moved is told by its change. */
function indicatorsWith(sentence: Sentence, { property, from, to }: PropertyAt): Named | null {
  if (property.kind !== 'reached' && property.kind !== 'missed') return null;
  if (sentence.tokens[nextOf(sentence, to)]?.kind === 'all') return null;
  const at = lastOf(sentence, from, ['filler', 'verb', 'score', 'name', 'mean', 'adverb', 'boundary']);
  const token = sentence.tokens[at];
  if (token?.kind !== 'indicator' || sentence.unknownBetween(at, from) > 0) return null;
  return { numbers: token.numbers, complete: false };
}
