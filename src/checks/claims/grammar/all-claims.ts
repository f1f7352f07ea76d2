import { indicatorsOf, type ToolId } from '../../../assessment/indicators';
import type { AllClaim, Doubt, Property } from '../claim';
import type { Token } from '../language/tokens';
import type { PropertyAt } from './properties';
import { hasBetween, lastOf, nextOf, type Kind, type Sentence } from './sentence';
import type { Slots } from './slots';
import { likelyYears, yearsAfter } from './years';

/** «ทุกตัวชี้วัด» and «ผ่านเกณฑ์», a property and its count, belong together up to so many unknown characters apart. */
export const REACH = 12;
/** The tool that limits a claim («ทุกตัวชี้วัดของ IIT») stands no farther from it. */
const REACH_OF_TOOL = 10;

/** An exception (“ยกเว้น”) farther away is one to something else. */
const NEAR = 80;

const BARRIERS: readonly Kind[] = ['not', 'some', 'bound', 'thing', 'body', 'indicator', 'name', 'but', 'namely'];
const EXCEPTIONS: ReadonlySet<Kind> = new Set<Kind>(['except', 'failed']);

function distance(sentence: Sentence, a: number, b: number): number {
  return sentence.unknownBetween(Math.min(a, b), Math.max(a, b));
}

/** What is told of the sentence as a whole at a token; null where it is no fact of ours. */
export function statedAt(sentence: Sentence, slots: readonly Slots[], from: number, to: number) {
  const slot = slots[from];
  if (
    !slot ||
    slot.modality === 'aim' ||
    slots[to]?.modality === 'aim' ||
    slot.whose === 'other' ||
    isOfThing(sentence, from, to)
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

/** Whether a figure or a new clause stands between. */
function isOver(tokens: Sentence['tokens'], from: number, to: number): boolean {
  return tokens.slice(from + 1, to).some(({ kind }) => kind === 'number' || kind === 'namely' || kind === 'but');
}

/** Whether something else that is counted or scored is spoken of right there. */
function isOfThing({ tokens }: Sentence, from: number, to: number): boolean {
  const start = (tokens[from]?.start ?? 0) - NEAR / 2;
  return tokens.slice(0, to).some(({ kind, end }, i) => kind === 'thing' && end > start && !isOver(tokens, i, from));
}

/** «ทุกตัวชี้วัดผ่านเกณฑ์», «ไม่มีตัวชี้วัดใดต่ำกว่า ๘๕ คะแนน», «คะแนนเพิ่มขึ้นทุกตัวชี้วัด». */
export function readAll(
  sentence: Sentence,
  slots: readonly Slots[],
  properties: readonly PropertyAt[],
): readonly AllClaim[] {
  const seen = new Set<PropertyAt>();
  return sentence.tokens.flatMap(({ kind }, index): readonly AllClaim[] => {
    if (kind !== 'all' && kind !== 'none') return [];
    const found = nearest(sentence, index, properties, kind);
    if (!found || seen.has(found)) return [];
    seen.add(found);
    const property = found && (kind === 'none' ? oppositeOf(found.property) : found.property);
    if (!found || !property) return [];
    const [from, to] = [Math.min(index, found.from), Math.max(index, found.to)];
    if (isOtherwise(sentence, from, to, kind)) return [];
    const stated = statedAt(sentence, slots, from, to);
    if (!stated) return [];
    const numbers = indicatorsBefore(sentence, from) ?? numbersOfTools(sentence, from, to);
    return [{ kind: 'all', scope: { of: 'indicators', numbers }, property, ...stated }];
  });
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
  const after = near.find(({ from }) => from > index);
  const before = near.filter(
    ({ from, to }) => from < index && !hasBetween(sentence, to, index, 'tool', 'number', 'level', 'and'),
  );
  return after ?? before.at(-1) ?? null;
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
  const [start, end] = [(tokens[from]?.start ?? 0) - NEAR, (tokens[to]?.end ?? 0) + NEAR];
  const isException = ({ kind: each, start: at }: Token, i: number) => {
    if (at < start || at > end) return false;
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
export function numbersOfTools(sentence: Sentence, from: number, to: number): readonly number[] | null {
  const { tokens } = sentence;
  const within = tokens.flatMap((token, i) => (token.kind === 'tool' && i > from && i < to ? [token.tool] : []));
  const tools = within.length > 0 ? within : toolsBeside(sentence, from, to);
  return tools.length > 0 ? [...new Set(tools)].flatMap(indicatorsOf).map(({ number }) => number) : null;
}

/** Words that end what a tool named before them limits. */
const STOPS: readonly Kind[] = ['number', 'namely', 'boundary', 'indicator', 'name', 'but', 'total', 'own'];

/** The tools named right before, joined by «และ», else right behind. */
function toolsBeside(sentence: Sentence, from: number, to: number): readonly ToolId[] {
  const { tokens } = sentence;
  const tools: ToolId[] = [];
  const isFar = (a: number, b: number) => sentence.unknownBetween(a, b) > REACH_OF_TOOL;
  for (let i = from - 1; i >= 0 && !isFar(i, from); i -= 1) {
    const token = tokens[i];
    if (token?.kind === 'tool') tools.push(token.tool);
    else if (
      token &&
      (STOPS.includes(token.kind) || (tools.length > 0 && token.kind !== 'and' && token.kind !== 'filler'))
    )
      break;
  }
  if (tools.length > 0) return tools;
  for (let i = to + 1; i < tokens.length && !isFar(to, i); i += 1) {
    const token = tokens[i];
    if (token?.kind === 'tool') tools.push(token.tool);
    else if (token && !['filler', 'and', 'open', 'adverb'].includes(token.kind)) break;
  }
  return tools;
}
