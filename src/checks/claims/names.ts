import type { Claim } from './claim';
import { lastMeaning, type Sentence } from './sentence';
import type { Token } from './tokens';

/** The names that a sentence puts beside «ตัวชี้วัดที่ n», before it in brackets or after it. */
export function readNames(sentence: Sentence): readonly Claim[] {
  const { tokens } = sentence;
  return tokens.flatMap((token, index): Claim[] => {
    if (token.kind !== 'name') return [];
    const { start, end, number: nameOf } = token;
    const number = numberBefore(sentence, index) ?? numberInBrackets(tokens, index);
    return number === null ? [] : [{ kind: 'name', number, nameOf, span: { start, end } }];
  });
}

function single(token: Token | undefined): number | null {
  return token?.kind === 'indicator' && token.numbers.length === 1 ? (token.numbers[0] ?? null) : null;
}

/** «ตัวชี้วัดที่ ๕ (การใช้งบประมาณ)», «ตัวชี้วัดที่ ๕ ด้านการใช้งบประมาณ». */
function numberBefore(sentence: Sentence, index: number): number | null {
  const before = lastMeaning(sentence, index);
  return before >= 0 && sentence.unknownBetween(before, index) === 0 ? single(sentence.tokens[before]) : null;
}

/** «การใช้งบประมาณ (ตัวชี้วัดที่ ๕)». */
function numberInBrackets(tokens: readonly Token[], index: number): number | null {
  const [name, bracket, indicator] = tokens.slice(index, index + 3);
  const isBeside = bracket?.kind === 'filler' && name?.end === bracket.start && bracket.end === indicator?.start;
  return isBeside && bracket.end - bracket.start <= 2 ? single(indicator) : null;
}
