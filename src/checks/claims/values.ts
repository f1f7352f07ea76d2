import type { Claim, Span, Subject } from './claim';
import {
  isAimed,
  likelyYears,
  subjectBefore,
  yearsAfter,
  yearsBefore,
  type Sentence,
  type SubjectAt,
} from './sentence';
import { readApproach, type Approach } from './approach';
import { DECIMALS_OF_A_SCORE, subjectOfValue, type ValueAt } from './subject-of-value';
import type { YearRef } from './tokens';

/** One or more numbers joined by «และ» or commas, with the indices of their tokens. */
type Run = readonly ValueAt[];

const FULL_MARKS = 100;

/**
 * The scores and changes that a sentence states in numbers. `owner` is the subject of a cell whose row speaks of one
 * indicator: it is meant where the sentence names none.
 */
export function readValues(sentence: Sentence, owner: Subject | null): readonly Claim[] {
  const claims: Claim[] = [];
  // A sentence gives a score once; a further number after the same words is about something else.
  const told = new Set<string>();
  for (const run of runsOf(sentence)) {
    for (const claim of readRun(sentence, run, owner)) {
      const key = claim.kind === 'score' ? JSON.stringify([claim.subjects, claim.years]) : '';
      if (key !== '' && told.has(key)) continue;
      told.add(key);
      claims.push(claim);
    }
  }
  return claims;
}

function runsOf(sentence: Sentence): readonly Run[] {
  const runs: ValueAt[][] = [];
  let open: ValueAt[] = [];
  for (const [index, token] of sentence.tokens.entries()) {
    if (token.kind === 'number') {
      const last = open.at(-1);
      if (!last || sentence.unknownBetween(last.index, index) > 0) runs.push((open = []));
      open.push({ index, token });
    } else if (token.kind !== 'filler' && token.kind !== 'and') {
      open = [];
    }
  }
  return runs;
}

function readRun(sentence: Sentence, run: Run, owner: Subject | null): readonly Claim[] {
  const [first] = run;
  const last = run.at(-1);
  if (!first || !last || !run.every(({ token }) => isPlausible(token))) return [];
  const approach = readApproach(sentence, first.index);
  if (approach.kind === 'none' || !hasEvidence(sentence, first.index, last.token, approach)) return [];

  const subject = subjectOfValue(sentence, first, approach, owner);
  if (!subject) return [];
  if (isAimed(sentence, subject.index, first.index)) return [];
  const isOfOthers = subject.subjects.some(({ kind }) => first.token.value <= MOST_OF_OTHERS[kind]);
  if (approach.change === null && isOfOthers) return [];
  return run.length === 1 ? readOne(sentence, first, subject, approach) : readPairs(sentence, run, subject, approach);
}

/** The five points of a survey, and what an instrument adds to the total, are no scores of ours. */
const MOST_OF_OTHERS: Readonly<Record<Subject['kind'], number>> = { indicator: 5, tool: 40, total: 5 };

function isPlausible({ value, unit }: ValueAt['token']): boolean {
  return value >= 0 && value <= FULL_MARKS && unit !== 'other' && unit !== 'percent';
}

/** A number is a score when the words say so, not because it stands near an indicator. */
function hasEvidence(
  sentence: Sentence,
  first: number,
  { unit, decimals }: ValueAt['token'],
  approach: Approach,
): boolean {
  if (sentence.tokens[first + 1]?.kind === 'upwards') return false;
  if (unit === 'points')
    return decimals === DECIMALS_OF_A_SCORE || approach.verb || approach.score || approach.change !== null;
  if (decimals !== DECIMALS_OF_A_SCORE) return false;
  return approach.verb || approach.score || approach.change !== null || approach.kind !== 'plain' || approach.bracket;
}

function readOne(
  sentence: Sentence,
  { index, token }: ValueAt,
  subject: SubjectAt,
  approach: Approach,
): readonly Claim[] {
  const years = yearsOf(sentence, index, approach);
  const isOneOfTool = subject.subjects.length > 1 && (approach.mean || hasToolBefore(sentence, subject.index));
  if (isOneOfTool && !subject.weak) return [];
  const isOpen = subject.weak || subject.subjects.some(({ kind }) => kind !== 'indicator');
  if (isOpen) return [claimOf(token, subject.subjects, years, approach)];
  return subject.subjects.map((each) => claimOf(token, [each], years, approach));
}

/** «แบบวัด EIT (ตัวชี้วัดที่ ๖ - ๘) ได้ …»: the value may be the instrument's. */
function hasToolBefore({ tokens }: Sentence, index: number): boolean {
  return tokens.slice(0, index).some(({ kind }) => kind === 'tool');
}

/** «ตัวชี้วัดที่ ๘ และ ๙ ได้ ๘๑.๗๒ และ ๘๗.๑๔ คะแนน ตามลำดับ»: told apart only when the counts agree. */
function readPairs(sentence: Sentence, run: Run, last: SubjectAt, approach: Approach): readonly Claim[] {
  const subjects = subjectsTogether(sentence, last);
  const [first] = run;
  if (!first) return [];
  const years = yearsOf(sentence, first.index, approach);
  const named = yearsBefore(sentence, first.index);
  return run.flatMap(({ token }, i) => {
    const subject = subjects[i];
    if (subject && subjects.length === run.length) return [claimOf(token, [subject], years, approach)];
    const [only] = subjects;
    const year = named[i];
    const isByYear = subjects.length === 1 && named.length === run.length && approach.change === null;
    return only && year !== undefined && isByYear ? [claimOf(token, [only], [year], approach)] : [];
  });
}

/** The subjects that lead up to a run of values, with no value between them. */
function subjectsTogether(sentence: Sentence, last: SubjectAt): readonly Subject[] {
  const subjects = [...last.subjects];
  let at: SubjectAt | null = last;
  while (at) {
    const before = subjectBefore(sentence, at.index);
    const isTogether =
      before !== null &&
      before.subjects[0]?.kind === at.subjects[0]?.kind &&
      sentence.tokens
        .slice(before.index + 1, at.index)
        .every(({ kind }) => kind === 'filler' || kind === 'and' || kind === 'name');
    if (!isTogether) return subjects;
    subjects.unshift(...before.subjects);
    at = before;
  }
  return subjects;
}

function yearsOf(sentence: Sentence, index: number, approach: Approach): readonly YearRef[] {
  const after = yearsAfter(sentence, index, approach.change !== null);
  if (approach.kind === 'from' && yearsBefore(sentence, index).length === 0)
    return after.length > 0 ? after : ['previous'];
  const likely = likelyYears(sentence, index);
  return after.length > 0 && likely[0] === 'result' ? after : [...after, ...likely];
}

function claimOf(
  token: ValueAt['token'],
  subjects: readonly Subject[],
  years: readonly YearRef[],
  approach: Approach,
): Claim {
  const { value, decimals } = token;
  const span = digitsOf(token);
  const [subject] = subjects;
  if (approach.change !== null && subject) {
    return { kind: 'change', subject, years, direction: approach.change, amount: value, decimals, span };
  }
  return { kind: 'score', subjects, years, value, decimals, span };
}

/** The number without the unit that its token may hold. */
function digitsOf({ start, value, decimals }: ValueAt['token']): Span {
  return { start, end: start + value.toFixed(decimals).length };
}
