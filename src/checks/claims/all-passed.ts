import { indicatorsOf } from '../../assessment/indicators';
import type { Claim } from './claim';
import {
  isAimed,
  isDirect,
  isForeign,
  lastMeaning,
  likelyYears,
  nextMeaning,
  yearsAfter,
  type Sentence,
} from './sentence';
import type { Token } from './tokens';

/** «ทุกตัวชี้วัด» and «ผ่านเกณฑ์» belong together up to so many unknown characters apart. */
const REACH = 12;

/** The tool that limits the claim («ทุกตัวชี้วัดของ IIT») stands no farther from it. */
const REACH_OF_TOOL = 10;

/** Words between «ผ่านเกณฑ์» and the mark: «ผ่านเกณฑ์ร้อยละ ๘๕», «ผ่านเกณฑ์ (๘๕ คะแนน)». */
const BEFORE_MARK: ReadonlySet<Token['kind']> = new Set(['filler', 'percent', 'score', 'criterion', 'verb']);

/** Words that make it another statement: some passed, not all. */
const OTHERWISE: ReadonlySet<Token['kind']> = new Set(['not', 'some', 'bound', 'other', 'indicator', 'name']);

/** Words that take some indicators out of it wherever they stand in the sentence. */
const EXCEPTIONS: ReadonlySet<Token['kind']> = new Set(['except', 'failed']);

/** Words that may stand between the indicators named and what is said of all of them. */
const BETWEEN: readonly Token['kind'][] = ['filler', 'verb', 'score', 'name'];

/** The tokens, first to last, with which a sentence says that all passed. */
type Extent = readonly [from: number, to: number];

/** The sentence's claim that every indicator passed, if it makes one. */
export function readAllPassed(sentence: Sentence): readonly Claim[] {
  const { tokens } = sentence;
  for (const extent of extentsOf(sentence)) {
    const [from, to] = extent;
    if (isOtherwise(sentence, extent)) continue;
    const span = { start: tokens[from]?.start ?? 0, end: tokens[to]?.end ?? 0 };
    const mark = markIn(sentence, extent);
    const numbers = indicatorsBefore(sentence, from) ?? indicatorsOfTools(sentence, extent);
    const years = [...yearsAfter(sentence, to), ...likelyYears(sentence, to, false)];
    return [{ kind: 'all-passed', numbers, mark, years, span }];
  }
  return [];
}

function extentsOf(sentence: Sentence): readonly Extent[] {
  return [...sentence.tokens.entries()].flatMap(([index, { kind }]): readonly Extent[] => {
    if (kind === 'none-failed') return [[index, index]];
    if (kind !== 'all') return [];
    const passed = nearestPassed(sentence, index) ?? aboveAfter(sentence, index) ?? upwardsBefore(sentence, index);
    return passed === null ? [] : [[Math.min(index, passed), Math.max(index, passed)]];
  });
}

function nearestPassed(sentence: Sentence, all: number): number | null {
  const distance = (i: number) => sentence.unknownBetween(Math.min(i, all), Math.max(i, all));
  const passed = [...sentence.tokens.keys()].filter(
    (i) => sentence.tokens[i]?.kind === 'passed' && distance(i) <= REACH,
  );
  return passed.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

/** «ทุกตัวชี้วัดได้คะแนนมากกว่า ๘๕ คะแนน», «… เกินกว่าร้อยละ ๘๕». */
function aboveAfter(sentence: Sentence, all: number): number | null {
  const { tokens } = sentence;
  const above = tokens.findIndex(({ kind }, i) => kind === 'above' && i > all);
  if (above < 0 || !isDirect(sentence, all, above)) return null;
  const next = nextMeaning(sentence, above);
  const number = tokens[next]?.kind === 'percent' ? nextMeaning(sentence, next) : next;
  return tokens[number]?.kind === 'number' ? above : null;
}

/** «มีคะแนน ๘๕ คะแนนขึ้นไปทุกตัวชี้วัด»: the number it begins with. */
function upwardsBefore(sentence: Sentence, all: number): number | null {
  const upwards = lastMeaning(sentence, all);
  const number = lastMeaning(sentence, upwards);
  const isMark = sentence.tokens[upwards]?.kind === 'upwards' && sentence.tokens[number]?.kind === 'number';
  return isMark && sentence.unknownBetween(number, all) === 0 ? number : null;
}

function isOtherwise(sentence: Sentence, [from, to]: Extent): boolean {
  const { tokens } = sentence;
  if (isAimed(sentence, from, to + 1) || isForeign(sentence, from)) return true;
  if (tokens.slice(from, to + 1).some(({ kind }) => OTHERWISE.has(kind))) return true;
  if (tokens.some(({ kind }, i) => EXCEPTIONS.has(kind) || (kind === 'but' && i > to))) return true;
  const before = tokens[lastMeaning(sentence, from, ['filler', 'verb', 'to'])];
  if (before && ['not', 'some', 'bound'].includes(before.kind)) return true;
  const next = tokens[nextMeaning(sentence, to)];
  return next?.kind === 'number' && next.unit === 'other';
}

/** «ผ่านเกณฑ์ (๘๕ คะแนน) ทุกตัวชี้วัด», «ทุกตัวชี้วัดผ่านเกณฑ์ ๘๕ คะแนน» state the mark themselves. */
function markIn({ tokens }: Sentence, [from, to]: Extent): number | null {
  const behind = tokens.slice(to + 1);
  const end = behind.findIndex(({ kind }) => !BEFORE_MARK.has(kind));
  const mark = [...tokens.slice(from, to + 1), ...behind.slice(0, end < 0 ? behind.length : end + 1)].find(
    (token) => token.kind === 'number' && token.unit !== 'other' && token.value <= 100,
  );
  return mark?.kind === 'number' ? mark.value : null;
}

/** «ตัวชี้วัดที่ ๑ - ๗ ผ่านเกณฑ์ทุกตัวชี้วัด»: the indicators named right before it, which it is limited to. */
function indicatorsBefore(sentence: Sentence, from: number): readonly number[] | null {
  const index = lastMeaning(sentence, from, BETWEEN);
  const before = sentence.tokens[index];
  return before?.kind === 'indicator' && sentence.unknownBetween(index, from) === 0 ? before.numbers : null;
}

/** The indicators of the tools that it is limited to; null when it is about all ten. */
function indicatorsOfTools(sentence: Sentence, [from, to]: Extent): readonly number[] | null {
  const tools = sentence.tokens.flatMap((token, i) => {
    if (token.kind !== 'tool') return [];
    const gap = i < from ? sentence.unknownBetween(i, from) : i > to ? sentence.unknownBetween(to, i) : 0;
    return gap <= REACH_OF_TOOL ? [token.tool] : [];
  });
  return tools.length > 0 ? [...new Set(tools)].flatMap(indicatorsOf).map(({ number }) => number) : null;
}
