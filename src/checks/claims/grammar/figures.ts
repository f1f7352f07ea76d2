import { TOOL_WEIGHTS } from '../../../assessment/scores';
import type { ChangeClaim, Claim, Doubt, ScoreClaim, Span, Subject } from '../claim';
import type { NumberMeaning, Token, YearRef } from '../language/tokens';
import { leadOf, type Lead } from './lead';
import { hasBetween, lastOf, nextOf, PLAIN, type Sentence } from './sentence';
import type { Slots, SubjectAt } from './slots';
import { subjectOfFigure, type Figure } from './subject-of-figure';
import { yearsBefore, yearsOfFigure } from './years';

/** Scores have two decimals when they are quoted without their unit. */
export const DECIMALS_OF_A_SCORE = 2;
const FULL_MARKS = 100;

/** The five points of a survey are no scores of ours. */
const MOST_OF_SURVEYS = 5;

/** Percentages below this are no scores but shares and growth. */
const LEAST_PERCENT = 50;

/**
 * The scores and changes that a sentence states in numbers. `owner` is the subject of a cell whose row speaks of one
 * indicator: it is meant where the sentence names none.
 */
export function readFigures(sentence: Sentence, slots: readonly Slots[], owner: Subject | null): readonly Claim[] {
  const claims: Claim[] = [];
  // A sentence gives a score once; a further number after the same words is about something else.
  const seen = new Set<string>();
  for (const run of runsOf(sentence)) {
    const what = slots[run[0]?.index ?? 0]?.what;
    const named = what && what !== 'thing' ? what.index : -1;
    for (const claim of readRun(sentence, slots, run, owner)) {
      const key = claim.kind === 'score' ? JSON.stringify([named, claim.subjects, claim.years, claim.of]) : '';
      if (key !== '' && seen.has(key)) continue;
      seen.add(key);
      claims.push(claim);
    }
  }
  return claims;
}

/** Numbers joined by «และ» or commas, with nothing but fillers between them. */
function runsOf(sentence: Sentence): readonly (readonly Figure[])[] {
  const runs: Figure[][] = [];
  let open: Figure[] = [];
  for (const [index, token] of sentence.tokens.entries()) {
    if (token.kind === 'number') {
      const last = open.at(-1);
      const isNew = !last || sentence.unknownBetween(last.index, index) > 0 || token.sign !== null;
      if (isNew || hasBetween(sentence, last.index, index, 'open', 'close')) runs.push((open = []));
      open.push({ index, token });
    } else if (token.kind !== 'filler' && token.kind !== 'and' && token.kind !== 'open' && token.kind !== 'close') {
      open = [];
    }
  }
  return runs;
}

function readRun(
  sentence: Sentence,
  slots: readonly Slots[],
  run: readonly Figure[],
  owner: Subject | null,
): readonly Claim[] {
  const [first] = run;
  const last = run.at(-1);
  if (!first || !last || !run.every(({ token }) => isPlausible(token))) return [];
  const before = slots[first.index];
  if (!before || before.whose === 'other' || before.what === 'thing' || before.modality === 'aim') return [];
  const slot = slots[first.index];
  const lead = signedLead(leadAt(sentence, first.index), first.token);
  if (!slot || slot.modality === 'aim' || slot.whose === 'other' || lead.abstains) return [];
  if (isAbstainedBehind(sentence, last.index)) return [];
  const found = subjectOfFigure(sentence, slot, first, lead, owner);
  if (!found || !hasEvidence(last.token, lead, found.isOwners, sentence, first.index)) return [];
  const doubts: readonly Doubt[] = [
    ...(slot.whose === 'open' ? (['whose'] as const) : []),
    ...(slot.modality === 'open' ? (['modality'] as const) : []),
    ...found.doubts,
  ];
  if (run.length > 1) return readPairs(sentence, run, found.at, lead, doubts);
  return readOne(sentence, first, found.at, lead, doubts);
}

/** «๗๙.๗๘ คะแนน เป็น ๘๕.๗๑ คะแนน» begins with the value before. */
function leadAt(sentence: Sentence, index: number): Lead {
  const lead = leadOf(sentence, index);
  const next = nextOf(sentence, index);
  const isBefore =
    index === 0 && sentence.tokens[next]?.kind === 'to' && sentence.tokens[nextOf(sentence, next)]?.kind === 'number';
  return isBefore ? { ...lead, end: 'from' } : lead;
}

/** «+2.51», «(-15.91)» are changes by themselves. */
function signedLead(lead: Lead, { sign }: NumberMeaning): Lead {
  if (sign === null || (lead.change !== null && lead.change !== 'any')) return lead;
  return { ...lead, change: sign === '+' ? 'up' : 'down' };
}

function isPlausible({ value, unit }: NumberMeaning): boolean {
  if (unit === 'percent') return value <= FULL_MARKS;
  return value >= 0 && value <= FULL_MARKS && (unit === 'points' || unit === 'none');
}

/** «๙๐ คะแนนขึ้นไป», «๙๐.๐๐ คะแนน เป็นเป้าหมาย», «๑๐๐ คะแนน เต็ม» by other marks than a hundred. */
function isAbstainedBehind(sentence: Sentence, index: number): boolean {
  const next = sentence.tokens[nextOf(sentence, index)];
  if (next?.kind === 'upwards') return true;
  const behind = sentence.tokens[nextOf(sentence, index, ['filler', 'to', 'open', 'boundary'])];
  const isNear = behind !== undefined && behind.start - (sentence.tokens[index]?.end ?? 0) < 8;
  const isSo = hasBetween(sentence, index, sentence.tokens.indexOf(behind as Token), 'to');
  return isNear && isSo && (behind.kind === 'aim' || behind.kind === 'thing' || behind.kind === 'body');
}

/** A number is a score when the words say so, not because it stands near an indicator. */
function hasEvidence(
  { unit, decimals }: NumberMeaning,
  lead: Lead,
  isOwners: boolean,
  { tokens }: Sentence,
  index: number,
): boolean {
  const { verb, equals, score, change, end, beside, year, percent } = lead;
  if (unit === 'percent' || percent) {
    const isCalled = verb || equals || score || beside || year || end !== null || change !== null || isOwners;
    return decimals === DECIMALS_OF_A_SCORE && isCalled;
  }
  if (unit === 'points') {
    return decimals === DECIMALS_OF_A_SCORE || verb || equals || score || change !== null;
  }
  if (decimals !== DECIMALS_OF_A_SCORE) return false;
  const isBracketed = tokens[index - 1]?.kind === 'open' && tokens[index + 1]?.kind === 'close';
  return (
    verb ||
    equals ||
    score ||
    change !== null ||
    end !== null ||
    beside ||
    (isOwners && (year || isBracketed || index === 0))
  );
}

function readOne(
  sentence: Sentence,
  { index, token }: Figure,
  subject: SubjectAt,
  lead: Lead,
  doubts: readonly Doubt[],
): readonly Claim[] {
  const years = yearsOfFigure(sentence, index, lead.end, lead.change !== null);
  if (years === null) return [];
  const { subjects } = subject;
  const isOneOfTool =
    subjects.length > 1 &&
    subjects.every(({ kind }) => kind === 'indicator') &&
    (lead.mean || sentence.tokens.slice(0, subject.index).some(({ kind }) => kind === 'tool'));
  if (isOneOfTool) return [];
  const isOpen = subject.weak || subjects.some(({ kind }) => kind !== 'indicator') || subject.byName;
  const groups = isOpen ? [subjects] : subjects.map((each) => [each]);
  return groups.flatMap((group) => claimOf(sentence, index, token, group, years, lead, doubts));
}

/** «ตัวชี้วัดที่ ๘ และ ๙ ได้ ๘๑.๗๒ และ ๘๗.๑๔ คะแนน ตามลำดับ»: seen apart only when the counts agree. */
function readPairs(
  sentence: Sentence,
  run: readonly Figure[],
  last: SubjectAt,
  lead: Lead,
  doubts: readonly Doubt[],
): readonly Claim[] {
  const subjects = subjectsTogether(sentence, last);
  const [first] = run;
  const years = first ? yearsOfFigure(sentence, first.index, lead.end, lead.change !== null) : null;
  if (!first || years === null) return [];
  const named = yearsBefore(sentence, first.index).years;
  return run.flatMap(({ token, index }, i) => {
    const subject = subjects[i];
    if (subject && subjects.length === run.length)
      return claimOf(sentence, index, token, [subject], years, lead, doubts);
    const [only] = subjects;
    const year = named[i];
    const isByYear = subjects.length === 1 && named.length === run.length && lead.change === null;
    return only && year !== undefined && isByYear ? claimOf(sentence, index, token, [only], [year], lead, doubts) : [];
  });
}

/** The subjects that lead up to a run of values, with no value between them. */
function subjectsTogether({ tokens }: Sentence, last: SubjectAt): readonly Subject[] {
  const subjects = [...last.subjects];
  for (let i = last.index - 1; i >= 0; i -= 1) {
    const token = tokens[i];
    if (token?.kind === 'tool' && last.subjects[0]?.kind === 'tool')
      subjects.unshift({ kind: 'tool', tool: token.tool });
    else if (token?.kind === 'indicator' && last.subjects[0]?.kind === 'indicator')
      subjects.unshift(...token.numbers.map((number) => ({ kind: 'indicator', number }) as const));
    else if (token?.kind === 'name' && last.byName) subjects.unshift({ kind: 'indicator', number: token.number });
    else if (!token || !['filler', 'and', 'name', 'open', 'close'].includes(token.kind)) break;
  }
  return subjects;
}

function claimOf(
  sentence: Sentence,
  index: number,
  token: Figure['token'],
  subjects: readonly Subject[],
  years: readonly YearRef[],
  lead: Lead,
  doubts: readonly Doubt[],
): readonly (ScoreClaim | ChangeClaim)[] {
  const { value, decimals } = token;
  const stated = { subjects, years, doubts, decimals, span: digitsOf(token) };
  if (lead.change !== null) {
    const isPercent = token.unit === 'percent' || lead.percent;
    const doubtful: readonly Doubt[] = isPercent ? [...doubts, 'kind'] : doubts;
    const direction = lead.change === 'any' ? null : lead.change;
    return [{ kind: 'change', direction, amount: value, isPercent, ...stated, doubts: doubtful }];
  }
  if ((token.unit === 'percent' || lead.percent) && value < LEAST_PERCENT) return [];
  const of = kindOfScore(sentence, index, token, subjects, lead);
  if (of === null) return [];
  const isUnsure = of === 'either' || (of === 'weighted' && !lead.weighted && fullMarksAt(sentence, index) === null);
  const kind: readonly Doubt[] = isUnsure || token.unit === 'percent' ? ['kind'] : [];
  return [{ kind: 'score', value, of, ...stated, doubts: [...doubts, ...kind] }];
}

/** What kind of score a number can be of its subject; null when it is out of other marks than a hundred. */
function kindOfScore(
  sentence: Sentence,
  index: number,
  { value, decimals }: NumberMeaning,
  [subject]: readonly Subject[],
  { weighted }: Lead,
): ScoreClaim['of'] | null {
  const marks = fullMarksAt(sentence, index);
  const isTool = subject?.kind === 'tool';
  const share = isTool ? TOOL_WEIGHTS[subject.tool] * FULL_MARKS : FULL_MARKS;
  if (marks !== null && marks !== FULL_MARKS) return isTool && marks === share ? 'weighted' : null;
  if (isTool && (isChangeTold(sentence, index) || isNearChange(sentence, index))) return 'either';
  if (isTool && value <= share) return decimals === DECIMALS_OF_A_SCORE ? 'weighted' : null;
  if (weighted) return isTool ? 'weighted' : null;
  const isEither = isChangeTold(sentence, index) || isNearChange(sentence, index);
  if (isEither) return 'either';
  return value <= MOST_OF_SURVEYS ? null : 'score';
}

/** «ตัวชี้วัดที่ลดลงมากที่สุด คือ ตัวชี้วัดที่ ๘ (๑๕.๙๑ คะแนน)»: a bare figure may be the size. */
function isChangeTold({ tokens }: Sentence, index: number): boolean {
  for (let i = index - 1; i > 0; i -= 1) {
    const token = tokens[i];
    if (token?.kind === 'but' || (token?.kind === 'verb' && i > index - 3)) return false;
    if (token?.kind === 'extreme' && tokens[i - 1]?.kind === 'change') return true;
    if (token?.kind === 'change' && tokens[i - 1]?.kind === 'some') return true;
  }
  return false;
}

/** «ลดลงไปมากพอสมควร ๑๒.๔๔ คะแนน»: unknown words do not make the size of a change a score. */
function isNearChange(sentence: Sentence, index: number): boolean {
  const before = lastOf(sentence, index, [...PLAIN, 'score', 'extreme', 'next', 'namely', 'boundary']);
  return sentence.tokens[before]?.kind === 'change';
}

/** The full marks seen with a figure: behind it, or before it in the same clause. */
function fullMarksAt(sentence: Sentence, index: number): number | null {
  const next = sentence.tokens[nextOf(sentence, index)];
  if (next?.kind === 'fullMarks') return next.value;
  for (let i = index - 1; i >= 0; i -= 1) {
    const token = sentence.tokens[i];
    if (token?.kind === 'fullMarks') return token.value;
    if (token?.kind === 'number' || token?.kind === 'placeholder') return null;
  }
  return null;
}

/** The number without its sign and the unit that its token may hold. */
function digitsOf({ start, lead, length }: Figure['token']): Span {
  return { start: start + lead, end: start + lead + length };
}

/** Whether the last word before a token that says anything is one of these. */
export function isAfter(sentence: Sentence, index: number, ...kinds: readonly Token['kind'][]): boolean {
  return kinds.includes(sentence.tokens[lastOf(sentence, index)]?.kind ?? 'filler');
}
