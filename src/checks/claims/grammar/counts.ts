import type { CountClaim, Scope } from '../claim';
import { numbersOfTools, REACH, statedAt } from './all-claims';
import type { PropertyAt } from './properties';
import { hasBetween, lastOf, nextOf, PLAIN, type Kind, type Sentence } from './sentence';
import type { Slots } from './slots';

/** «ผ่านเกณฑ์ ๙ ตัวชี้วัด», «มี ๓ ตัวชี้วัดที่เพิ่มขึ้น», «เครื่องมือที่ได้คะแนนเกิน ๙๕ มี ๑ เครื่องมือ». */
export function readCounts(
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
    const found = propertyOfCount(sentence, index, properties);
    const stated = found && statedAt(sentence, slots, Math.min(index, found.from), Math.max(index, found.to));
    if (!found || !stated) return [];
    const numbers = numbersOfTools(sentence, Math.min(index, found.from), Math.max(index, found.to));
    const scope: Scope = token.unit === 'tools' ? { of: 'tools' } : { of: 'indicators', numbers };
    const { start, length } = token;
    const span = { start, end: start + length };
    return [
      {
        kind: 'count',
        count: token.value,
        counted: { of: 'scores', scope, property: found.property },
        ...stated,
        span,
      },
    ];
  });
}

/** The property counted: the last before the number, with no other count in between, else the one right behind it. */
function propertyOfCount(sentence: Sentence, index: number, properties: readonly PropertyAt[]): PropertyAt | null {
  const isApart = (from: number, to: number) =>
    sentence.unknownBetween(from, to) > REACH ||
    hasBetween(sentence, from, to, 'except', 'thing', 'body', 'and', 'open', 'but', 'indicator', 'name', 'all') ||
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
  const isTotal =
    led?.kind === 'from' ||
    led?.kind === 'measures' ||
    !hasBetween(sentence, -1, index, 'indicator', 'name', 'tool', 'number');
  const isOther = status === null && !isTotal;
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
