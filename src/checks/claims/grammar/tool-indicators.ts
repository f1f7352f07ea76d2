import type { ToolIndicatorsClaim } from '../claim';
import { lastOf, nextOf, type Kind, type Sentence } from './sentence';

const BESIDE: readonly Kind[] = ['filler', 'open', 'close', 'consists', 'namely', 'adverb', 'verb', 'boundary'];

/** «EIT (ตัวชี้วัดที่ ๕ - ๘)», «EIT ประกอบด้วยตัวชี้วัดที่ ๖, ๗ และ ๘», «ตัวชี้วัดที่ ๕ - ๘ (EIT)». */
export function readToolIndicators(sentence: Sentence): readonly ToolIndicatorsClaim[] {
  const { tokens } = sentence;
  return tokens.flatMap((token, index): ToolIndicatorsClaim[] => {
    if (token.kind !== 'indicator') return [];
    const before = lastOf(sentence, index, BESIDE);
    const after = nextOf(sentence, index, ['filler', 'open']);
    const [led, behind] = [tokens[before], tokens[after]];
    const opens = (from: number, to: number) =>
      tokens.slice(from + 1, to).some(({ kind }) => kind === 'open' || kind === 'consists' || kind === 'namely');
    const isLed =
      led?.kind === 'tool' && sentence.unknownBetween(before, index) === 0 && (token.isRange || opens(before, index));
    const isFollowed =
      behind?.kind === 'tool' && sentence.unknownBetween(index, after) === 0 && (token.isRange || opens(index, after));
    const tool = isLed ? led.tool : isFollowed ? behind.tool : null;
    const { start, end, numbers, isRange } = token;
    const span = { start, end };
    return tool === null ? [] : [{ kind: 'tool-indicators', tool, numbers, isRange, years: [], doubts: [], span }];
  });
}
