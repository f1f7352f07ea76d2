import { indicatorsOf } from '../../../assessment/indicators';
import type { AllClaim, CountClaim, Doubt, ListClaim, Property, Scope } from '../claim';
import type { Token } from '../language/tokens';
import { propertiesOf, type PropertyAt } from './properties';
import { hasBetween, lastOf, nextOf, PLAIN, type Kind, type Sentence } from './sentence';
import type { Slots } from './slots';
import { likelyYears, yearsAfter } from './years';

/** «ทุกตัวชี้วัด» and «ผ่านเกณฑ์», a property and its count, belong together up to so many unknown characters apart. */
const REACH = 12;
/** The tool that limits a claim («ทุกตัวชี้วัดของ IIT») stands no farther from it. */
const REACH_OF_TOOL = 10;

const BARRIERS: readonly Kind[] = ['not', 'some', 'bound', 'thing', 'body', 'indicator', 'name', 'but', 'namely'];
const EXCEPTIONS: ReadonlySet<Kind> = new Set<Kind>(['except', 'failed']);

/** What a sentence says of indicators together: that all have a property, how many have it, and which. */
export function readSets(sentence: Sentence, slots: readonly Slots[]): readonly (AllClaim | CountClaim | ListClaim)[] {
  const properties = propertiesOf(sentence);
  const all = readAll(sentence, slots, properties);
  return [...all, ...readCounts(sentence, slots, properties), ...readLists(sentence, slots, properties)];
}

function distance(sentence: Sentence, a: number, b: number): number {
  return sentence.unknownBetween(Math.min(a, b), Math.max(a, b));
}

/** What is told of the sentence as a whole at a token; null where it is no fact of ours. */
function statedAt(sentence: Sentence, slots: readonly Slots[], from: number, to: number) {
  const slot = slots[from];
  if (
    !slot ||
    slot.modality === 'aim' ||
    slots[to]?.modality === 'aim' ||
    slot.whose === 'other' ||
    slot.what === 'thing'
  )
    return null;
  const after = yearsAfter(sentence, to);
  const likely = likelyYears(sentence, to, false);
  if (likely === null && after.length === 0) return null;
  const doubts: readonly Doubt[] = [
    ...(slot.whose === 'open' ? (['whose'] as const) : []),
    ...(slot.modality === 'open' ? (['modality'] as const) : []),
  ];
  const span = { start: sentence.tokens[from]?.start ?? 0, end: sentence.tokens[to]?.end ?? 0 };
  return { years: [...after, ...(likely ?? [])], doubts, span };
}

/** «ทุกตัวชี้วัดผ่านเกณฑ์», «ไม่มีตัวชี้วัดใดต่ำกว่า ๘๕ คะแนน», «คะแนนเพิ่มขึ้นทุกตัวชี้วัด». */
function readAll(sentence: Sentence, slots: readonly Slots[], properties: readonly PropertyAt[]): readonly AllClaim[] {
  const { tokens } = sentence;
  for (const [index, { kind }] of tokens.entries()) {
    if (kind !== 'all' && kind !== 'none') continue;
    const told = nearest(sentence, index, properties, kind);
    const property = told && (kind === 'none' ? oppositeOf(told.property) : told.property);
    if (!told || !property) continue;
    const [from, to] = [Math.min(index, told.from), Math.max(index, told.to)];
    if (isOtherwise(sentence, from, to, kind)) continue;
    const stated = statedAt(sentence, slots, from, to);
    if (!stated) continue;
    const numbers = indicatorsBefore(sentence, from) ?? numbersOfTools(sentence, from, to);
    return [{ kind: 'all', scope: { of: 'indicators', numbers }, property, ...stated }];
  }
  return [];
}

function nearest(
  sentence: Sentence,
  index: number,
  properties: readonly PropertyAt[],
  kind: 'all' | 'none',
): PropertyAt | null {
  const near = properties.filter(
    ({ from, to, property }) =>
      (kind === 'all' || from > index) &&
      (kind === 'none' || property.kind !== 'missed') &&
      distance(sentence, from > index ? from : to, index) <= (isNumberBefore(sentence, from, index) ? 0 : REACH) &&
      !hasBetween(sentence, Math.min(to, index), Math.max(from, index), ...BARRIERS, 'all', 'boundary'),
  );
  return [...near].sort((a, b) => distance(sentence, a.from, index) - distance(sentence, b.from, index))[0] ?? null;
}

/** «๘๕ คะแนนขึ้นไปทุกตัวชี้วัด». */
function isNumberBefore({ tokens }: Sentence, from: number, index: number): boolean {
  return from < index && tokens[from]?.kind === 'number';
}

/** «ไม่มีตัวชี้วัดใด …» says of all the opposite; null where that would be a strange thing to say. */
function oppositeOf(property: Property): Property | null {
  if (property.kind === 'missed') return { kind: 'reached', mark: property.mark, strictly: false };
  return property.kind === 'moved' ? { kind: 'not-moved', direction: property.direction } : null;
}

function isOtherwise(sentence: Sentence, from: number, to: number, kind: 'all' | 'none'): boolean {
  const { tokens } = sentence;
  const isException = ({ kind: each }: Token, i: number) => {
    if (each === 'failed') return kind === 'all' || i < from || i > to;
    return EXCEPTIONS.has(each) || (each === 'but' && i > to);
  };
  if (tokens.some(isException)) return true;
  const before = tokens[lastOf(sentence, from, ['filler', 'verb', 'to', 'adverb'])]?.kind;
  if (before !== undefined && ['not', 'some', 'bound', 'from'].includes(before)) return true;
  const next = tokens[nextOf(sentence, to)];
  return next?.kind === 'number' && next.unit !== 'points' && next.unit !== 'none';
}

/** «ตัวชี้วัดที่ ๑ - ๗ ผ่านเกณฑ์ทุกตัวชี้วัด»: the indicators named right before it, which it is limited to. */
function indicatorsBefore(sentence: Sentence, from: number): readonly number[] | null {
  const index = lastOf(sentence, from, ['filler', 'verb', 'score', 'name', 'open', 'close', 'adverb']);
  const before = sentence.tokens[index];
  return before?.kind === 'indicator' && sentence.unknownBetween(index, from) === 0 ? before.numbers : null;
}

/** The indicators of the tools that a claim is limited to; null when it is about all ten. */
function numbersOfTools(sentence: Sentence, from: number, to: number): readonly number[] | null {
  const tools = sentence.tokens.flatMap((token, i) => {
    if (token.kind !== 'tool') return [];
    const gap = i < from ? sentence.unknownBetween(i, from) : i > to ? sentence.unknownBetween(to, i) : 0;
    return gap <= REACH_OF_TOOL ? [token.tool] : [];
  });
  return tools.length > 0 ? [...new Set(tools)].flatMap(indicatorsOf).map(({ number }) => number) : null;
}

/** «ผ่านเกณฑ์ ๙ ตัวชี้วัด», «มี ๓ ตัวชี้วัดที่เพิ่มขึ้น», «เครื่องมือที่ได้คะแนนเกิน ๙๕ มี ๑ เครื่องมือ». */
function readCounts(
  sentence: Sentence,
  slots: readonly Slots[],
  properties: readonly PropertyAt[],
): readonly CountClaim[] {
  const { tokens } = sentence;
  return tokens.flatMap((token, index): readonly CountClaim[] => {
    if (token.kind !== 'number' || token.decimals > 0) return [];
    if (token.unit === 'measures') return countOfMeasures(sentence, slots, index, token.value);
    if (token.unit !== 'indicators' && token.unit !== 'tools') return [];
    const before = tokens[lastOf(sentence, index)]?.kind;
    if (before === 'from' || before === 'indicator' || before === 'bound' || before === 'compare' || before === 'not')
      return [];
    const told = propertyOfCount(sentence, index, properties);
    const stated = told && statedAt(sentence, slots, Math.min(index, told.from), Math.max(index, told.to));
    if (!told || !stated) return [];
    const numbers = numbersOfTools(sentence, Math.min(index, told.from), Math.max(index, told.to));
    const scope: Scope = token.unit === 'tools' ? { of: 'tools' } : { of: 'indicators', numbers };
    const { start, length } = token;
    const span = { start, end: start + length };
    return [
      { kind: 'count', count: token.value, counted: { of: 'scores', scope, property: told.property }, ...stated, span },
    ];
  });
}

/** The property counted: the last before the number, with no other count in between, else the one right behind it. */
function propertyOfCount(sentence: Sentence, index: number, properties: readonly PropertyAt[]): PropertyAt | null {
  const isApart = (from: number, to: number) =>
    sentence.unknownBetween(from, to) > REACH ||
    hasBetween(sentence, from, to, 'except', 'thing', 'body', 'and', 'but', 'indicator', 'name', 'all') ||
    sentence.tokens
      .slice(from + 1, to)
      .some((token) => token.kind === 'number' && token.unit !== 'points' && token.unit !== 'none');
  const before = properties.filter(({ to }) => to < index).at(-1);
  const after = properties.find(({ from }) => from > index);
  const isLed = before !== undefined && !isApart(before.to, index);
  const isFollowed =
    after !== undefined && !isApart(index, after.from) && sentence.unknownBetween(index, after.from) <= 4;
  const isClose = isFollowed && nextOf(sentence, index, [...PLAIN, 'verb', 'score', 'some', 'mean']) >= after.from;
  if (isLed && !(isClose && hasBetween(sentence, before.to, index, 'boundary', 'close'))) return before;
  return isClose ? after : null;
}

/** «กำหนดมาตรการ ๑๐ มาตรการ ดำเนินการแล้วเสร็จ ๗ มาตรการ อยู่ระหว่างดำเนินการ ๓ มาตรการ». */
function countOfMeasures(
  sentence: Sentence,
  slots: readonly Slots[],
  index: number,
  count: number,
): readonly CountClaim[] {
  const { tokens } = sentence;
  const skipped: readonly Kind[] = [...PLAIN, 'verb', 'boundary', 'and'];
  const before = lastOf(sentence, index, skipped);
  const after = nextOf(sentence, index, ['filler', 'verb', 'adverb']);
  const led = tokens[before];
  const behind = tokens[after];
  const isLed = led?.kind === 'status' && sentence.unknownBetween(before, index) <= 4;
  const isFollowed =
    behind?.kind === 'status' && sentence.unknownBetween(index, after) <= 4 && !followsCount(sentence, after);
  const status = isLed ? led.status : isFollowed ? behind.status : null;
  const stated = statedAt(sentence, slots, index, index);
  const isOther =
    status === null && (hasBetween(sentence, -1, index, 'indicator', 'name', 'tool', 'number') || led?.kind === 'from');
  if (!stated || isOther) return [];
  const token = tokens[index];
  const span = { start: token?.start ?? 0, end: (token?.start ?? 0) + String(count).length };
  return [{ kind: 'count', count, counted: { of: 'measures', status }, ...stated, span }];
}

/** Whether a status leads to a number of its own: «๑๐ มาตรการ ดำเนินการแล้วเสร็จ ๗ มาตรการ». */
function followsCount(sentence: Sentence, index: number): boolean {
  const next = sentence.tokens[nextOf(sentence, index, [...PLAIN, 'verb'])];
  return next?.kind === 'number' && next.unit === 'measures';
}

const IN_LIST: readonly Kind[] = [
  'filler',
  'and',
  'open',
  'close',
  'name',
  'number',
  'change',
  'adverb',
  'verb',
  'equals',
  'score',
  'years',
  'from',
];

/** «ตัวชี้วัดที่ลดลง ได้แก่ ตัวชี้วัดที่ ๒ และ ๓», «ตัวชี้วัดที่ ๘ ไม่ผ่านเกณฑ์». */
function readLists(
  sentence: Sentence,
  slots: readonly Slots[],
  properties: readonly PropertyAt[],
): readonly ListClaim[] {
  return properties.flatMap((told): ListClaim[] => {
    const list = listAfter(sentence, told) ?? indicatorsWith(sentence, told);
    const stated = list && statedAt(sentence, slots, told.from, list.complete ? told.to : told.from);
    if (!list || !stated || list.numbers.length === 0) return [];
    const scope: Scope = { of: 'indicators', numbers: numbersOfTools(sentence, told.from, told.from) };
    return [{ kind: 'list', property: told.property, scope, ...list, ...stated }];
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

/** The indicators named one after the other from a token on, by number or by name. */
export function namedFrom(sentence: Sentence, from: number): readonly number[] {
  const numbers: number[] = [];
  let last: Token | null = null;
  for (let i = from + 1; i < sentence.tokens.length; i += 1) {
    const token = sentence.tokens[i];
    if (!token || sentence.unknownBetween(i - 1, i) > 3) break;
    if (token.kind === 'indicator') numbers.push(...token.numbers);
    else if (token.kind === 'name' && last?.kind !== 'indicator') numbers.push(token.number);
    else if (!IN_LIST.includes(token.kind)) break;
    if (token.kind === 'indicator' || token.kind === 'name' || token.kind === 'number' || token.kind === 'and')
      last = token;
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
