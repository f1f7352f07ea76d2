import type { Token } from '../language/tokens';

export type Kind = Token['kind'];

/** The tokens of one line, with the questions that every part of the grammar asks about them. */
export interface Sentence {
  readonly tokens: readonly Token[];
  /** How many characters before the first token mean nothing. */
  readonly leading: number;
  /** How many characters between two tokens (by index) mean nothing to the grammar. */
  unknownBetween(from: number, to: number): number;
}

/** Words that may stand between the parts of a claim without changing what it says. */
const TRANSPARENT: ReadonlySet<Kind> = new Set<Kind>([
  ...([
    'filler',
    'verb',
    'equals',
    'score',
    'mean',
    'years',
    'name',
    'adverb',
    'open',
    'close',
    'namely',
    'boundary',
  ] as const),
]);

/** Cuts the tokens of a text into its lines. */
export function sentencesOf(tokens: readonly Token[]): readonly Sentence[] {
  const lines: { start: number; tokens: Token[] }[] = [{ start: 0, tokens: [] }];
  for (const token of tokens) {
    if (token.kind === 'break') lines.push({ start: token.end, tokens: [] });
    else lines.at(-1)?.tokens.push(token);
  }
  return lines.filter((line) => line.tokens.length > 0).map(({ start, tokens: own }) => sentenceOf(own, start));
}

function sentenceOf(tokens: readonly Token[], start: number): Sentence {
  const unknown: number[] = [];
  tokens.forEach((token, i) => unknown.push((unknown[i - 1] ?? 0) + token.start - (tokens[i - 1]?.end ?? token.start)));
  const leading = (tokens[0]?.start ?? start) - start;
  return { tokens, leading, unknownBetween: (from, to) => (unknown[to] ?? 0) - (unknown[from] ?? 0) };
}

/** Fillers of the plainest kind: words, brackets and adverbs that change nothing. */
export const PLAIN: readonly Kind[] = ['filler', 'open', 'close', 'adverb'];

/** The index of the first token after `index` that is none of `skipped`; the sentence's length when there is none. */
export function nextOf({ tokens }: Sentence, index: number, skipped: readonly Kind[] = PLAIN): number {
  let i = index + 1;
  while (i < tokens.length && skipped.includes(tokens[i]?.kind ?? 'filler')) i += 1;
  return i;
}

/** The index of the last token before `index` that is none of `skipped`; −1 when there is none. */
export function lastOf({ tokens }: Sentence, index: number, skipped: readonly Kind[] = PLAIN): number {
  let i = index - 1;
  while (i >= 0 && skipped.includes(tokens[i]?.kind ?? 'filler')) i -= 1;
  return i;
}

/** Whether only words that change nothing stand between two tokens. */
export function isDirect(sentence: Sentence, from: number, to: number): boolean {
  return (
    sentence.unknownBetween(from, to) === 0 &&
    sentence.tokens.slice(from + 1, to).every(({ kind }) => TRANSPARENT.has(kind))
  );
}

/** Whether a token of one of these kinds stands between two others. */
export function hasBetween({ tokens }: Sentence, from: number, to: number, ...kinds: readonly Kind[]): boolean {
  for (let i = from + 1; i < to; i += 1) if (kinds.includes(tokens[i]?.kind ?? 'filler')) return true;
  return false;
}
