import type { Property } from '../claim';
import type { Direction } from '../language/tokens';
import { lastOf, nextOf, PLAIN, type Kind, type Sentence } from './sentence';

/** A property told of indicators, and the tokens, first to last, that tell it. */
export interface PropertyAt {
  readonly property: Property;
  readonly from: number;
  readonly to: number;
}

const BEFORE_MARK: readonly Kind[] = [...PLAIN, 'percent', 'score', 'criterion', 'verb', 'equals', 'mean'];
const LEAST_MARK = 50;

/** Every property that a sentence tells, in order: «ผ่านเกณฑ์ ๘๕ คะแนน», «ต่ำกว่า ๘๕», «ได้ ๙๕ ขึ้นไป», «ลดลง», «ไม่ลดลง». */
export function propertiesOf(sentence: Sentence): readonly PropertyAt[] {
  return sentence.tokens.flatMap((_, index) => propertyAt(sentence, index) ?? []);
}

function propertyAt(sentence: Sentence, index: number): PropertyAt | null {
  const token = sentence.tokens[index];
  const mark = markAfter(sentence, index);
  switch (token?.kind) {
    case 'passed':
      return {
        property: { kind: 'reached', mark: mark?.value ?? null, strictly: false },
        from: index,
        to: mark?.index ?? index,
      };
    case 'failed':
      return {
        property: { kind: 'missed', mark: mark?.value ?? null, orEqual: false },
        from: index,
        to: mark?.index ?? index,
      };
    case 'atLeast':
      return mark && { property: { kind: 'reached', mark: mark.value, strictly: false }, from: index, to: mark.index };
    case 'compare':
      return compared(sentence, index, token.direction, mark);
    case 'number':
      return upwards(sentence, index);
    case 'change':
      return moved(sentence, index, token.direction, index);
    default:
      return null;
  }
}

function compared(
  sentence: Sentence,
  index: number,
  direction: 'up' | 'down',
  mark: { readonly value: number; readonly index: number } | null,
): PropertyAt | null {
  const next = nextOf(sentence, index);
  if (sentence.tokens[next]?.kind === 'years') return moved(sentence, index, direction, next);
  if (!mark) return null;
  const property: Property =
    direction === 'up'
      ? { kind: 'reached', mark: mark.value, strictly: true }
      : { kind: 'missed', mark: mark.value, orEqual: false };
  return { property, from: index, to: mark.index };
}

function moved(sentence: Sentence, index: number, direction: Direction, to: number): PropertyAt {
  const before = lastOf(sentence, index, [...PLAIN, 'verb', 'score']);
  const isDenied = sentence.tokens[before]?.kind === 'not' && sentence.unknownBetween(before, index) === 0;
  return { property: { kind: isDenied ? 'not-moved' : 'moved', direction }, from: isDenied ? before : index, to };
}

/** «๙๕ คะแนนขึ้นไป». */
function upwards(sentence: Sentence, index: number): PropertyAt | null {
  const token = sentence.tokens[index];
  const next = nextOf(sentence, index);
  if (token?.kind !== 'number' || sentence.tokens[next]?.kind !== 'upwards' || !isMark(token.value, token.unit))
    return null;
  return { property: { kind: 'reached', mark: token.value, strictly: false }, from: index, to: next };
}

/** The mark that follows: «ผ่านเกณฑ์ร้อยละ ๘๕», «ต่ำกว่า ๘๕ คะแนน». */
function markAfter(sentence: Sentence, index: number): { readonly value: number; readonly index: number } | null {
  const next = nextOf(sentence, index, BEFORE_MARK);
  const token = sentence.tokens[next];
  if (token?.kind !== 'number' || sentence.unknownBetween(index, next) > 0) return null;
  return isMark(token.value, token.unit) ? { value: token.value, index: next } : null;
}

function isMark(value: number, unit: string): boolean {
  return value >= LEAST_MARK && (unit === 'points' || unit === 'percent' || unit === 'none');
}
