import type { TextSetting } from './measure-text';

/** One line of a text that was wrapped: from `start` up to `end`, which leaves out a line break but not trailing spaces. */
export interface Line {
  readonly start: number;
  readonly end: number;
}

const LINE_BREAK = /\r\n?|\n/g;
const WIDE_SPACE = /\s/;
/** Ogham space mark, the first white space above those of Latin-1. */
const FIRST_WIDE_SPACE = 0x1680;
/** Thai letters between which a word may end; neither digits nor ฯ and ๆ, which stay with what they follow. */
const THAI_LETTER = /[ก-ฮะ-ฺเ-ๅ็-๎]/;
const MARK = /[\p{M}ะาำๅๆฯ]/u;
const LETTER = /\p{L}/u;

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
  let space = limit;
  let run: Run | null = null;
  for (let at = start; at < end; at += 1) {
    space -= measurer.advance(text.charCodeAt(at), bold);
    // Spaces at the end of a line hang over its edge.
    if (space >= 0 || at === lineStart || isSpace(text.charCodeAt(at))) continue;
    // A run of Thai is often several lines long: its words are told apart once.
    if (run === null || at >= run.end) run = runAt(text, at, end);
    const next = breakBefore(text, lineStart, at, run);
    lines.push({ start: lineStart, end: next });
    lineStart = next;
    at = next - 1;
    space = limit;
  }
  lines.push({ start: lineStart, end });
}

/** The white space of regular expressions, told by its number: this is asked of every letter. */
function isSpace(unit: number): boolean {
  if (unit < FIRST_WIDE_SPACE) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) || unit === 0xa0;
  return WIDE_SPACE.test(String.fromCharCode(unit));
}

/** A stretch of text without spaces, and the places in it where a line may end. */
interface Run extends Line {
  readonly breaks: readonly number[];
}

function runAt(text: string, at: number, limit: number): Run {
  let start = at;
  while (start > 0 && !isSpace(text.charCodeAt(start - 1))) start -= 1;
  let end = at;
  while (end < limit && !isSpace(text.charCodeAt(end))) end += 1;
  return { start, end, breaks: breaksOf(text.slice(start, end)) };
}

/** Where the line that began at `lineStart` has to end when the letter at `overflow`, of this run, no longer fits. */
function breakBefore(text: string, lineStart: number, overflow: number, { start, breaks }: Run): number {
  for (let index = breaks.length - 1; index >= 0; index -= 1) {
    const at = start + (breaks[index] ?? 0);
    if (at <= lineStart) break;
    if (at <= overflow) return at;
  }
  // The run itself begins after a space, if it begins on this line.
  return start > lineStart ? start : breakWithinWord(text, lineStart, overflow);
}

/** Runs without spaces whose words have been told apart; texts of one office repeat themselves. */
const known = new Map<string, readonly number[]>();
const MAX_CACHE_ENTRIES = 20_000;

/** The places within a run without spaces where a line may end. */
function breaksOf(run: string): readonly number[] {
  const found = known.get(run);
  if (found) return found;
  const breaks: number[] = [];
  for (const { index } of words.segment(run)) {
    if (index > 0 && mayBreak(run.charAt(index - 1), run.charAt(index))) breaks.push(index);
  }
  if (known.size >= MAX_CACHE_ENTRIES) known.clear();
  known.set(run, breaks);
  return breaks;
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
