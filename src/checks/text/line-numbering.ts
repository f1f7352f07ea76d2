import { inDigits, toArabicDigits } from '../../thai/text/digits';
import { matchesOf } from './matches';
import { digitsOf } from '../message-words';

/** `๑. `, `2) `, `๖.๑ ` before an item: at the start of a line, or after a space when more of its kind follow. */
const MARKER = /(?=[0-9๐-๙])(?<=^|\s)((?:[0-9๐-๙]{1,2}\.)*)([0-9๐-๙]{1,2})([.)])(?=\s+\S|[ก-ฮเ-ไ])/gm;

interface Marker {
  /** Of the number alone, after the prefix. */
  readonly start: number;
  readonly prefix: string;
  readonly digits: string;
  readonly close: string;
}

/** What a renumbered text was and became. */
export interface Renumbering {
  readonly text: string;
  readonly found: readonly string[];
  readonly expected: readonly string[];
}

/**
 * Puts right a list whose numbers repeat or skip by one: «๑, ๒, ๒, ๓» becomes «๑, ๒, ๓, ๔». Null when nothing is wrong,
 * and when the numbers do not run as those of a list do (they do not begin with 1, or jump about).
 */
export function renumber(text: string): Renumbering | null {
  if (!/[2-9๒-๙]\s?[.)]/.test(text)) return null;
  const lists = listsOf(markersIn(text)).filter(isWrong);
  if (lists.length === 0) return null;
  const digits = digitsOf(text);
  const changes = lists.flatMap((list) => list.map((marker, i) => ({ marker, after: String(i + 1) })));
  const renumbered = [...changes]
    .sort((a, b) => b.marker.start - a.marker.start)
    .reduce((result, { marker: { start, digits: before }, after }) => {
      return result.slice(0, start) + inDigits(after, digits) + result.slice(start + before.length);
    }, text);
  const written = (number: string, { prefix, close }: Marker) => inDigits(`${prefix}${number}${close}`, digits);
  return {
    text: renumbered,
    found: changes.map(({ marker }) => written(marker.digits, marker)),
    expected: changes.map(({ marker, after }) => written(after, marker)),
  };
}

function markersIn(text: string): readonly Marker[] {
  return matchesOf(MARKER, text).map(({ index, 1: prefix = '', 2: digits = '', 3: close = '' }) => ({
    start: index + prefix.length,
    prefix: toArabicDigits(prefix),
    digits: toArabicDigits(digits),
    close,
  }));
}

/** Markers of one kind, in order; a 1 begins a new list. */
function listsOf(markers: readonly Marker[]): readonly (readonly Marker[])[] {
  const lists: Marker[][] = [];
  const open = new Map<string, Marker[]>();
  for (const marker of markers) {
    const kind = marker.prefix + marker.close;
    const current = open.get(kind);
    if (current && marker.digits !== '1') {
      current.push(marker);
      continue;
    }
    const list = [marker];
    open.set(kind, list);
    lists.push(list);
  }
  return lists;
}

/** Whether a list begins with 1, has three items or more, and once or more repeats a number or leaves one out. */
function isWrong(list: readonly Marker[]): boolean {
  const numbers = list.map(({ digits }) => Number(digits));
  if (numbers[0] !== 1 || numbers.length < 3) return false;
  const steps = numbers.slice(1).map((number, i) => number - (numbers[i] ?? 0));
  return steps.every((step) => step >= 0 && step <= 2) && steps.some((step) => step !== 1);
}
