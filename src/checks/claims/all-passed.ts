import type { ToolId } from '../../assessment/indicators';
import type { Claim } from './claim';
import { isAimed, isDirect, isForeign, lastMeaning, likelyYears, nextMeaning, type Sentence } from './sentence';
import type { Token } from './tokens';

/** «ทุกตัวชี้วัด» and «ผ่านเกณฑ์» belong together up to so many unknown characters apart. */
const REACH = 12;

/** The tool that limits the claim («ทุกตัวชี้วัดของ IIT») stands no farther from it. */
const REACH_OF_TOOL = 10;

/** Tokens after «ผ่านเกณฑ์» among which the mark may stand: «ผ่านเกณฑ์ (๘๕ คะแนน)». */
const REACH_OF_MARK = 4;

/** Words that make it another statement: some passed, not all. */
const OTHERWISE: ReadonlySet<Token['kind']> = new Set(['not', 'some', 'bound', 'other', 'indicator', 'name']);

/** Words that take some indicators out of it wherever they stand in the sentence. */
const EXCEPTIONS: ReadonlySet<Token['kind']> = new Set(['except', 'failed']);

/** The tokens, first to last, with which a sentence says that all passed. */
type Extent = readonly [from: number, to: number];

/** The sentence's claim that every indicator passed, if it makes one. */
export function readAllPassed(sentence: Sentence): readonly Claim[] {
  const { tokens } = sentence;
  for (const extent of extentsOf(sentence)) {
    const [from, to] = extent;
    if (isOtherwise(sentence, extent)) continue;
    const span = { start: tokens[from]?.start ?? 0, end: tokens[to]?.end ?? 0 };
    const mark = markIn(tokens.slice(from, to + REACH_OF_MARK));
    return [{ kind: 'all-passed', tools: toolsNear(sentence, extent), mark, years: likelyYears(sentence, to), span }];
  }
  return [];
}

function extentsOf(sentence: Sentence): readonly Extent[] {
  return [...sentence.tokens.entries()].flatMap(([index, { kind }]): readonly Extent[] => {
    if (kind === 'none-failed') return [[index, index]];
    if (kind !== 'all') return [];
    const passed = nearestPassed(sentence, index) ?? aboveAfter(sentence, index);
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

/** «ทุกตัวชี้วัดได้คะแนนมากกว่า ๘๕ คะแนน». */
function aboveAfter(sentence: Sentence, all: number): number | null {
  const above = sentence.tokens.findIndex(({ kind }, i) => kind === 'above' && i > all);
  return above >= 0 &&
    isDirect(sentence, all, above) &&
    sentence.tokens[nextMeaning(sentence, above)]?.kind === 'number'
    ? above
    : null;
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

/** «ผ่านเกณฑ์ (๘๕ คะแนน) ทุกตัวชี้วัด» states the mark itself. */
function markIn(tokens: readonly Token[]): number | null {
  const mark = tokens.find((token) => token.kind === 'number' && token.unit !== 'other' && token.value <= 100);
  return mark?.kind === 'number' ? mark.value : null;
}

/** The tools the claim is limited to; null when it is about all ten. */
function toolsNear(sentence: Sentence, [from, to]: Extent): readonly ToolId[] | null {
  const tools = sentence.tokens.flatMap((token, i) => {
    if (token.kind !== 'tool') return [];
    const gap = i < from ? sentence.unknownBetween(i, from) : i > to ? sentence.unknownBetween(to, i) : 0;
    return gap <= REACH_OF_TOOL ? [token.tool] : [];
  });
  return tools.length > 0 ? [...new Set(tools)] : null;
}
