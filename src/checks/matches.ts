/**
 * All matches of a global pattern. Unlike `matchAll`, which copies the pattern for every text and so never lets it be
 * compiled, this is fast on ten thousand short texts.
 */
export function* matchesOf(pattern: RegExp, text: string): Generator<RegExpExecArray> {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const next = match[0] === '' ? pattern.lastIndex + 1 : pattern.lastIndex;
    yield match;
    pattern.lastIndex = next;
  }
}
