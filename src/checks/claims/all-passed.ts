import type { ToolId } from '../../assessment/indicators';
import type { Claim } from './claim';
import { isAimed, lastMeaning, nextMeaning, likelyYears, type Sentence } from './sentence';
import type { Token } from './tokens';

/** «ทุกตัวชี้วัด» and «ผ่านเกณฑ์» belong together up to so many unknown characters apart. */
const REACH = 40;

/** The tool that limits the claim («ทุกตัวชี้วัดของ IIT») stands no farther from it. */
const REACH_OF_TOOL = 10;

/** Words that make it another statement: some passed, not all, all but one. */
const OTHERWISE: ReadonlySet<Token['kind']> = new Set([
  'not',
  'failed',
  'some',
  'except',
  'bound',
  'other',
  'indicator',
  'name',
]);

/** The sentence's claim that every indicator passed, if it makes one. */
export function readAllPassed(sentence: Sentence): readonly Claim[] {
  const { tokens } = sentence;
  for (const [all, token] of tokens.entries()) {
    if (token.kind !== 'all') continue;
    const passed = nearestPassed(sentence, all);
    if (passed === null) continue;
    const from = Math.min(all, passed);
    const to = Math.max(all, passed);
    if (isOtherwise(sentence, from, to)) continue;
    const span = { start: tokens[from]?.start ?? 0, end: tokens[to]?.end ?? 0 };
    const mark = markBetween(tokens.slice(from, to + 4));
    return [{ kind: 'all-passed', tools: toolsNear(sentence, from, to), mark, years: likelyYears(sentence, to), span }];
  }
  return [];
}

function nearestPassed(sentence: Sentence, all: number): number | null {
  const distance = (i: number) => sentence.unknownBetween(Math.min(i, all), Math.max(i, all));
  const candidates = [...sentence.tokens.keys()].filter(
    (i) => sentence.tokens[i]?.kind === 'passed' && distance(i) <= REACH,
  );
  return candidates.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

function isOtherwise(sentence: Sentence, from: number, to: number): boolean {
  const { tokens } = sentence;
  if (isAimed(sentence, from, to + 1)) return true;
  if (tokens.slice(from, to + 1).some(({ kind }) => OTHERWISE.has(kind))) return true;
  if (tokens.slice(to + 1).some(({ kind }) => kind === 'except' || kind === 'failed')) return true;
  const before = tokens[lastMeaning(sentence, from, ['filler', 'verb'])];
  if (before && ['not', 'some', 'bound'].includes(before.kind)) return true;
  const next = tokens[nextMeaning(sentence, to)];
  return next?.kind === 'number' && next.unit === 'other';
}

/** «ผ่านเกณฑ์ (๘๕ คะแนน) ทุกตัวชี้วัด» states the mark itself. */
function markBetween(tokens: readonly Token[]): number | null {
  const mark = tokens.find((token) => token.kind === 'number' && token.unit !== 'other' && token.value <= 100);
  return mark?.kind === 'number' ? mark.value : null;
}

/** The tools the claim is limited to; null when it is about all ten. */
function toolsNear(sentence: Sentence, from: number, to: number): readonly ToolId[] | null {
  const tools = sentence.tokens.flatMap((token, i) => {
    if (token.kind !== 'tool') return [];
    const gap = i < from ? sentence.unknownBetween(i, from) : i > to ? sentence.unknownBetween(to, i) : 0;
    return gap <= REACH_OF_TOOL ? [token.tool] : [];
  });
  return tools.length > 0 ? [...new Set(tools)] : null;
}
