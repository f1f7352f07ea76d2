import type { Measure } from './chart-shapes';

const WORDS = new Intl.Segmenter('th', { granularity: 'word' });
const MOST_LINES = 3;

/** A label folded between words to a width, in at most three lines; what does not fit ends in «…». */
export function foldLabel(text: string, width: number, size: number, measure: Measure): readonly string[] {
  const lines: string[] = [''];
  for (const { segment } of WORDS.segment(text)) {
    const longer = lines.at(-1)! + segment;
    if (lines.at(-1) === '' || measure(longer.trimEnd(), size) <= width) lines[lines.length - 1] = longer;
    else lines.push(segment.trimStart());
  }
  const shown = lines.map((line) => line.trim()).filter((line, index) => line !== '' || index === 0);
  if (shown.length <= MOST_LINES) return shown;
  return [...shown.slice(0, MOST_LINES - 1), `${shown[MOST_LINES - 1]}…`];
}
