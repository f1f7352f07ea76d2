import type { ToolIndicatorsClaim } from '../claim';
import { lastOf, nextOf, type Kind, type Sentence } from './sentence';

const BESIDE: readonly Kind[] = ['filler', 'open', 'consists', 'namely', 'adverb', 'verb'];

/** «EIT (ตัวชี้วัดที่ ๕ - ๘)», «EIT ประกอบด้วยตัวชี้วัดที่ ๖, ๗ และ ๘», «ตัวชี้วัดที่ ๕ - ๘ (EIT)». */
export function readToolIndicators(sentence: Sentence): readonly ToolIndicatorsClaim[] {
  const { tokens } = sentence;
  return tokens.flatMap((token, index): ToolIndicatorsClaim[] => {
    if (token.kind !== 'indicator') return [];
    const before = lastOf(sentence, index, BESIDE);
    const after = nextOf(sentence, index, ['filler', 'open']);
    const opens = (from: number, to: number) =>
      tokens.slice(from + 1, to).some(({ kind }) => kind === 'open' || kind === 'consists');
    const isNear = (a: number, b: number) => sentence.unknownBetween(a, b) === 0;
    const led = tokens[before];
    const behind = tokens[after];
    const isLed = led?.kind === 'tool' && opens(before, index) && isNear(before, index);
    const isFollowed = behind?.kind === 'tool' && opens(index, after) && isNear(index, after);
    const tool = isLed ? led.tool : isFollowed ? behind.tool : null;
    const { start, end, numbers } = token;
    return tool === null
      ? []
      : [{ kind: 'tool-indicators', tool, numbers, years: [], doubts: [], span: { start, end } }];
  });
}
