import type { TextSetting } from './measure';

/** One line of a text that was wrapped: from `start` up to `end`, which leaves out a line break but not trailing spaces. */
export interface Line {
  readonly start: number;
  readonly end: number;
}

const LINE_BREAK = /\r\n?|\n/g;
const SPACE = /\s/;
/** Thai letters between which a word may end; neither digits nor ฯ and ๆ, which stay with what they follow. */
const THAI_LETTER = /[ก-ฮะ-ฺเ-ๅ็-๎]/;
const MARK = /[\p{M}ะาำๅๆฯ]/u;
const LETTER = /\p{L}/u;

/** Letters after the end of a line that are looked at to find where its last word ends. */
const LONGEST_WORD = 40;

const words = new Intl.Segmenter('th', { granularity: 'word' });

/**
 * Wraps a text as a spreadsheet does in a cell `width` points wide: at its own line breaks, then after spaces and hyphens
 * and between Thai words; a word wider than the cell is broken between letters. Always at least one line.
 */
export function wrapLines(text: string, width: number, setting: TextSetting): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const { index, 0: lineBreak } of text.matchAll(LINE_BREAK)) {
    wrapParagraph(text, { start, end: index }, width, setting, lines);
    start = index + lineBreak.length;
  }
  wrapParagraph(text, { start, end: text.length }, width, setting, lines);
  return lines;
}

function wrapParagraph(text: string, { start, end }: Line, width: number, setting: TextSetting, lines: Line[]): void {
  const { measurer, size, bold } = setting;
  const limit = width / size;
  let lineStart = start;
  let room = limit;
  for (let at = start; at < end; at += 1) {
    room -= measurer.advance(text.charCodeAt(at), bold);
    // Spaces at the end of a line hang over its edge.
    if (room >= 0 || at === lineStart || SPACE.test(text.charAt(at))) continue;
    const next = breakBefore(text, lineStart, at, end);
    lines.push({ start: lineStart, end: next });
    lineStart = next;
    at = next - 1;
    room = limit;
  }
  lines.push({ start: lineStart, end });
}

/** Where the line that began at `lineStart` has to end when the letter at `overflow` no longer fits. */
function breakBefore(text: string, lineStart: number, overflow: number, end: number): number {
  const chunkStart = startOfChunk(text, lineStart, overflow);
  const chunk = text.slice(chunkStart, endOfChunk(text, overflow, end));
  const inChunk = lastBreak(chunk, overflow - chunkStart);
  if (inChunk > 0) return chunkStart + inChunk;
  return chunkStart > lineStart ? chunkStart : breakWithinWord(text, lineStart, overflow);
}

/** The first letter after the last space of the line up to `at`, or the line's own first. */
function startOfChunk(text: string, lineStart: number, at: number): number {
  let start = at;
  while (start > lineStart && !SPACE.test(text.charAt(start - 1))) start -= 1;
  return start;
}

/** The end of the run without spaces, but no further than it takes to tell the word at `at`. */
function endOfChunk(text: string, at: number, end: number): number {
  const last = Math.min(end, at + LONGEST_WORD);
  let stop = at;
  while (stop < last && !SPACE.test(text.charAt(stop))) stop += 1;
  return stop;
}

/** The last place in a chunk without spaces, at or before `limit`, where a line may end; 0 when there is none. */
function lastBreak(chunk: string, limit: number): number {
  const segments = words.segment(chunk);
  let at = segments.containing(limit)?.index ?? 0;
  while (at > 0 && !mayBreak(chunk.charAt(at - 1), chunk.charAt(at))) at = segments.containing(at - 1)?.index ?? 0;
  return at;
}

function mayBreak(before: string, after: string): boolean {
  if (before === '-' || before === '/') return LETTER.test(after);
  return THAI_LETTER.test(before) && THAI_LETTER.test(after);
}

function breakWithinWord(text: string, lineStart: number, overflow: number): number {
  let at = overflow;
  while (at > lineStart + 1 && MARK.test(text.charAt(at))) at -= 1;
  return at;
}
