import type { NameClaim } from '../claim';
import type { Token } from '../language/tokens';
import { lastOf, type Sentence } from './sentence';

/** The names that a sentence puts beside «ตัวชี้วัดที่ n», before it in brackets or after it. */
export function readNames(sentence: Sentence): readonly NameClaim[] {
  const { tokens } = sentence;
  return tokens.flatMap((token, index): NameClaim[] => {
    if (token.kind !== 'name') return [];
    const { start, end, number: nameOf } = token;
    const number = numberBefore(sentence, index) ?? numberInBrackets(tokens, index);
    return number === null ? [] : [{ kind: 'name', number, nameOf, years: [], doubts: [], span: { start, end } }];
  });
}

function single(token: Token | undefined): number | null {
  return token?.kind === 'indicator' && token.numbers.length === 1 ? (token.numbers[0] ?? null) : null;
}

/** «ตัวชี้วัดที่ ๕ (การใช้งบประมาณ)», «ตัวชี้วัดที่ ๕ ด้านการใช้งบประมาณ». */
function numberBefore(sentence: Sentence, index: number): number | null {
  const before = lastOf(sentence, index, ['filler', 'open', 'namely']);
  return before >= 0 && sentence.unknownBetween(before, index) === 0 ? single(sentence.tokens[before]) : null;
}

/** «การใช้งบประมาณ (ตัวชี้วัดที่ ๕)». */
function numberInBrackets(tokens: readonly Token[], index: number): number | null {
  const behind = tokens.slice(index + 1).filter(({ kind }) => kind !== 'filler');
  const [bracket, indicator] = behind;
  const isBeside = bracket?.kind === 'open' && bracket.start - (tokens[index]?.end ?? 0) <= 1;
  return isBeside && indicator && indicator.start - bracket.end <= 1 ? single(indicator) : null;
}
