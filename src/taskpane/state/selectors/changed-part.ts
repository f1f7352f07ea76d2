/** A text cut into what stayed the same and what changed. */
export interface ChangedPart {
  readonly start: string;
  readonly changed: string;
  readonly end: string;
}

/** Letters of what stayed the same that are kept on either side, so that long passages fit a narrow pane. */
const CONTEXT = 24;

const marks = /^\p{M}/u;

/**
 * The places where two texts differ, each with a little of what stands around it. The cut never parts a letter from
 * its vowel and tone marks.
 */
export function changedParts(
  before: string,
  after: string,
): { readonly before: ChangedPart; readonly after: ChangedPart } {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start += 1;
  while (start > 0 && (marks.test(before.slice(start)) || marks.test(after.slice(start)))) start -= 1;
  const longest = Math.min(before.length, after.length) - start;
  let end = 0;
  while (end < longest && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  while (end > 0 && marks.test(before.slice(before.length - end))) end -= 1;
  return { before: cut(before, start, end), after: cut(after, start, end) };
}

function cut(text: string, start: number, end: number): ChangedPart {
  const tail = text.slice(text.length - end);
  return {
    start: start > CONTEXT ? `…${wholeFrom(text, start - CONTEXT, start)}` : text.slice(0, start),
    changed: text.slice(start, text.length - end),
    end: end > CONTEXT ? `${wholeTo(tail, CONTEXT)}…` : tail,
  };
}

function wholeFrom(text: string, from: number, to: number): string {
  let first = from;
  while (first < to && marks.test(text.slice(first, to))) first += 1;
  return text.slice(first, to);
}

function wholeTo(text: string, to: number): string {
  let last = to;
  while (last < text.length && marks.test(text.slice(last))) last += 1;
  return text.slice(0, last);
}
