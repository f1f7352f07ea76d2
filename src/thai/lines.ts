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
  const runStart = startOfRun(text, overflow);
  const run = text.slice(runStart, endOfRun(text, overflow, end));
  const inRun =
    breaksOf(run)
      .filter((at) => runStart + at <= overflow)
      .at(-1) ?? 0;
  if (runStart + inRun > lineStart) return runStart + inRun;
  return breakWithinWord(text, lineStart, overflow);
}

function startOfRun(text: string, at: number): number {
  let start = at;
  while (start > 0 && !SPACE.test(text.charAt(start - 1))) start -= 1;
  return start;
}

function endOfRun(text: string, at: number, end: number): number {
  let stop = at;
  while (stop < end && !SPACE.test(text.charAt(stop))) stop += 1;
  return stop;
}

/** Runs without spaces whose words have been told apart; texts of one office repeat themselves. */
const known = new Map<string, readonly number[]>();
const MOST_KNOWN = 20_000;

/** The places within a run without spaces where a line may end. */
function breaksOf(run: string): readonly number[] {
  const found = known.get(run);
  if (found) return found;
  const breaks: number[] = [];
  for (const { index } of words.segment(run)) {
    if (index > 0 && mayBreak(run.charAt(index - 1), run.charAt(index))) breaks.push(index);
  }
  if (known.size >= MOST_KNOWN) known.clear();
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
