import type { Subject } from './claim';
import type { Token, YearRef } from './tokens';

/** The tokens of one line, with the questions that every part of the grammar asks about them. */
export interface Sentence {
  readonly tokens: readonly Token[];
  /** How many characters between two tokens (by index) mean nothing to the grammar. */
  unknownBetween(from: number, to: number): number;
}

/** A subject of a sentence and the index of its token. */
export interface SubjectAt {
  readonly index: number;
  readonly subjects: readonly Subject[];
  /** Named by words alone, which also occur in ordinary prose: believed only right beside its score. */
  readonly byName: boolean;
  readonly weak: boolean;
}

/** The kinds of token that say whose score is meant. */
const SUBJECTS: ReadonlySet<Token['kind']> = new Set(['indicator', 'name', 'tool', 'total', 'other']);

/** Words that may stand between the parts of a claim without changing what it says. */
const TRANSPARENT: ReadonlySet<Token['kind']> = new Set(['filler', 'verb', 'score', 'mean', 'years', 'name']);

/** «มีคะแนนรวม» after an indicator or a tool still speaks of it. */
const REACH_OF_SCENE = 20;

/** How far before a claim a word of intent («เพื่อให้») still rules it, in characters. */
const REACH_OF_AIM = 30;

/** Cuts the tokens of a text into its lines. */
export function sentencesOf(tokens: readonly Token[]): readonly Sentence[] {
  const lines: Token[][] = [[]];
  for (const token of tokens) {
    if (token.kind === 'break') lines.push([]);
    else lines.at(-1)?.push(token);
  }
  return lines.map(sentenceOf);
}

function sentenceOf(tokens: readonly Token[]): Sentence {
  const unknown: number[] = [];
  tokens.forEach((token, i) => unknown.push((unknown[i - 1] ?? 0) + token.start - (tokens[i - 1]?.end ?? token.start)));
  return { tokens, unknownBetween: (from, to) => (unknown[to] ?? 0) - (unknown[from] ?? 0) };
}

/** The subject that rules the token at `index`; null when none stands before it, or one that is none of ours. */
export function subjectBefore(sentence: Sentence, index: number): SubjectAt | null {
  const { tokens } = sentence;
  for (let i = index - 1; i >= 0; i -= 1) {
    const token = tokens[i];
    if (!token || !SUBJECTS.has(token.kind)) continue;
    if (token.kind === 'total') return ownerOfTotal(sentence, i) ?? asSubject(token, i);
    if (token.kind === 'name') return ownerOfName(sentence, i) ?? asSubject(token, i);
    return asSubject(token, i);
  }
  return null;
}

/** Whether something is scored in the sentence before `index` that is none of ours. */
export function isForeign(sentence: Sentence, index: number): boolean {
  return sentence.tokens.slice(0, index).some(({ kind }) => kind === 'other');
}

function asSubject(token: Token, index: number): SubjectAt | null {
  const at = { index, byName: false, weak: false };
  switch (token.kind) {
    case 'indicator':
      return { ...at, subjects: token.numbers.map((number) => ({ kind: 'indicator', number })) };
    case 'name':
      return { ...at, subjects: [{ kind: 'indicator', number: token.number }], byName: true };
    case 'tool':
      return { ...at, subjects: [{ kind: 'tool', tool: token.tool }] };
    case 'total':
      return { ...at, subjects: [{ kind: 'total', called: token.mean ? 'mean' : 'total' }], weak: token.weak };
    default:
      return null;
  }
}

/** «ตัวชี้วัดที่ ๘ มีผลการประเมินรวม …»: the words for the total then speak of the indicator or tool before them. */
function ownerOfTotal(sentence: Sentence, index: number): SubjectAt | null {
  const token = sentence.tokens[index];
  const reach = token?.kind === 'total' && token.weak ? REACH_OF_SCENE : 0;
  for (let i = index - 1; i >= 0; i -= 1) {
    const before = sentence.tokens[i];
    if (!before || before.kind === 'number' || sentence.unknownBetween(i, index) > reach) return null;
    if (before.kind === 'indicator' || before.kind === 'tool' || before.kind === 'name') return asSubject(before, i);
  }
  return null;
}

/** «ตัวชี้วัดที่ ๘ การปรับปรุงระบบการทำงาน»: the number, not the name, says which indicator is meant. */
function ownerOfName(sentence: Sentence, index: number): SubjectAt | null {
  for (let i = index - 1; i >= 0; i -= 1) {
    const before = sentence.tokens[i];
    if (before?.kind === 'indicator' && before.numbers.length === 1) return asSubject(before, i);
    if (before?.kind !== 'filler') return null;
  }
  return null;
}

/**
 * The years named last before a token, in the order of the text; all of them when they stand together. What is no change
 * is not about the years compared with («จากปี ๒๕๖๖»).
 */
export function yearsBefore(sentence: Sentence, index: number, isChange = true): readonly YearRef[] {
  const years: YearRef[] = [];
  const isComparedWith = (i: number) => !isChange && sentence.tokens[lastMeaning(sentence, i)]?.kind === 'from';
  for (let i = index - 1; i >= 0; i -= 1) {
    const token = sentence.tokens[i];
    if (token?.kind === 'years') years.unshift(...(isComparedWith(i) ? [] : token.years));
    else if (years.length > 0 && (token?.kind === 'number' || token?.kind === 'placeholder')) break;
  }
  return years;
}

/** The years that a claim at `index` may mean, the likeliest first: the nearest before it, else the result year. */
export function likelyYears(sentence: Sentence, index: number, isChange = true): readonly YearRef[] {
  const years = yearsBefore(sentence, index, isChange);
  return years.length > 0 ? [...years].reverse() : ['result'];
}

/**
 * The years that follow a value at once, unless they lead to the next: «๙๘.๖๗ คะแนน ในปีงบประมาณ พ.ศ. ๒๕๖๖»;
 * after a change also «จากปี ๒๕๖๖».
 */
export function yearsAfter(sentence: Sentence, index: number, isChange = false): readonly YearRef[] {
  const first = nextMeaning(sentence, index);
  const next = isChange && sentence.tokens[first]?.kind === 'from' ? nextMeaning(sentence, first) : first;
  const token = sentence.tokens[next];
  if (token?.kind !== 'years' || sentence.unknownBetween(index, next) > 0) return [];
  const following = sentence.tokens
    .slice(next + 1)
    .find(({ kind }) => kind !== 'filler' && kind !== 'verb' && kind !== 'score');
  return following?.kind === 'number' ? [] : token.years;
}

/** The index of the first token after `index` that is more than a filler; the sentence's length when there is none. */
export function nextMeaning(sentence: Sentence, index: number): number {
  const offset = sentence.tokens.slice(index + 1).findIndex(({ kind }) => kind !== 'filler' && kind !== 'score');
  return offset < 0 ? sentence.tokens.length : index + 1 + offset;
}

/** The index of the last token before `index` that is more than one of `skipped`; −1 when there is none. */
export function lastMeaning(sentence: Sentence, index: number, skipped: readonly Token['kind'][] = ['filler']): number {
  for (let i = index - 1; i >= 0; i -= 1) {
    const token = sentence.tokens[i];
    if (token && !skipped.includes(token.kind)) return i;
  }
  return -1;
}

/** Whether the words from `from` to `to` tell of a wish, a plan or a condition instead of a fact. */
export function isAimed(sentence: Sentence, from: number, to: number): boolean {
  const start = sentence.tokens[from]?.start ?? 0;
  return sentence.tokens.slice(0, to).some(({ kind, end }) => kind === 'aim' && end >= start - REACH_OF_AIM);
}

/** Whether only words that change nothing stand between two tokens. */
export function isDirect(sentence: Sentence, from: number, to: number): boolean {
  return (
    sentence.unknownBetween(from, to) === 0 &&
    sentence.tokens.slice(from + 1, to).every(({ kind }) => TRANSPARENT.has(kind))
  );
}
