import type { Doubt, Subject } from '../claim';
import type { Token } from '../language/tokens';
import type { Lead } from './lead';
import { hasBetween, type Sentence } from './sentence';
import type { Slots, SubjectAt } from './slots';

/** A number that a sentence may state as a value, and the index of its token. */
export interface Figure {
  readonly index: number;
  readonly token: Extract<Token, { kind: 'number' }>;
}

/** Who a figure belongs to, and what is doubtful of it. */
export interface FoundSubject {
  readonly at: SubjectAt;
  readonly doubts: readonly Doubt[];
  /** The sentence names nobody: the row's own indicator, or the passage's total, is meant. */
  readonly isOwners: boolean;
}

/** How many unknown characters may stand between a subject and its value: more raise a doubt, still more silence. */
const MAX_UNKNOWN = 12;
const REACH = { strong: 40, total: 60, byName: 6, weak: 160, agency: 40, row: 60 } as const;
const DECIMALS_OF_A_SCORE = 2;

/**
 * The subject of a figure by the slots where it stands; null when that is not certain enough for a word. `owner` is the
 * subject of a cell whose row speaks of one indicator, or of a passage, whose subject is the total.
 */
export function subjectOfFigure(
  sentence: Sentence,
  { what }: Slots,
  figure: Figure,
  lead: Lead,
  owner: Subject | null,
): FoundSubject | null {
  if (what === 'thing') return null;
  if (what === null) return ownersFigure(sentence, figure, lead, owner);
  const unknown = sentence.unknownBetween(what.index, figure.index);
  const at = calledMean(what, lead);
  const doubts: readonly Doubt[] = unknown > MAX_UNKNOWN ? ['what'] : [];
  if (what.weak) {
    const isAgency = sentence.tokens[what.index]?.kind !== 'total';
    if (!isStated(figure, lead) || unknown > (isAgency ? REACH.agency : REACH.weak)) return null;
    const ofRow = owner?.kind === 'indicator' ? [owner] : [];
    return { at: { ...at, subjects: [...ofRow, ...at.subjects] }, doubts, isOwners: false };
  }
  const isTotal = what.subjects[0]?.kind === 'total';
  if (unknown > (what.byName ? REACH.byName : isTotal ? REACH.total : REACH.strong)) return null;
  if (unknown > MAX_UNKNOWN && !isLed(lead)) return null;
  if (what.byName && !isOfName(sentence, figure, what, lead)) return null;
  const isTotalInRow = owner?.kind === 'indicator' && at.subjects[0]?.kind === 'total';
  return { at: isTotalInRow ? { ...at, subjects: [...at.subjects, owner] } : at, doubts, isOwners: false };
}

/** Whether the words right before a figure say that it is a value. */
function isLed({ verb, equals, score, change, end }: Lead): boolean {
  return verb || equals || score || change !== null || end !== null;
}

/** After words that only set the scene a score must be called so, or be given in points. */
function isStated(
  { token: { unit, decimals } }: Figure,
  { score, change, verb, equals, percent, year }: Lead,
): boolean {
  const isExact = decimals === DECIMALS_OF_A_SCORE;
  return (
    score ||
    change !== null ||
    ((verb || equals || (percent && year)) && isExact && (unit === 'points' || unit === 'percent' || percent))
  );
}

/** «การใช้งบประมาณ» also occurs in prose: its score is given in points, in brackets, or called one. */
function isOfName(sentence: Sentence, { index, token }: Figure, { index: name }: SubjectAt, lead: Lead): boolean {
  if (token.unit === 'points' || lead.score || lead.change !== null) return true;
  const isBracketed = sentence.tokens[index - 1]?.kind === 'open';
  const isBeside = sentence.tokens[name - 1]?.kind === 'filler' && !hasBetween(sentence, name, index, 'verb');
  const before = sentence.tokens[name - 1]?.kind;
  const isFirst = before === undefined || ['filler', 'and', 'boundary', 'open', 'number', 'close'].includes(before);
  return isBracketed || lead.equals || isBeside || (isFirst && lead.verb && !hasUnknownBehind(sentence, index));
}

/** «ได้ ๙๘.๐๐ ของแผน» is no score. */
function hasUnknownBehind(sentence: Sentence, index: number): boolean {
  const next = sentence.tokens[index + 1];
  return next?.kind === 'filler' && sentence.unknownBetween(index, Math.min(index + 2, sentence.tokens.length - 1)) > 0;
}

function ownersFigure(
  sentence: Sentence,
  { index, token }: Figure,
  lead: Lead,
  owner: Subject | null,
): FoundSubject | null {
  const unknown = sentence.leading + sentence.unknownBetween(0, index);
  if (!owner || unknown > REACH.row) return null;
  const isExact = token.decimals === DECIMALS_OF_A_SCORE;
  const isCalled = lead.score || token.unit === 'points';
  const isYear = sentence.tokens.some(({ kind }) => kind === 'years');
  const isMeant =
    owner.kind === 'total'
      ? isExact &&
        (isYear ||
          (lead.change !== null && unknown === 0) ||
          (lead.score && (lead.verb || lead.equals) && unknown <= MAX_UNKNOWN))
      : isExact || (isCalled && (lead.verb || lead.equals));
  if (!isMeant) return null;
  const isBare = !isLed(lead) && !lead.year && sentence.tokens[index - 1]?.kind !== 'open';
  const isSure = unknown <= 2 * MAX_UNKNOWN && (owner.kind === 'indicator' || isYear) && !isBare;
  const at = { index: 0, subjects: [owner], byName: false, weak: false };
  return { at: calledMean(at, lead), doubts: isSure ? [] : ['what'], isOwners: true };
}

function calledMean(subject: SubjectAt, { mean }: Lead): SubjectAt {
  const isTotal = subject.subjects[0]?.kind === 'total';
  return isTotal && mean ? { ...subject, subjects: [{ kind: 'total', called: 'mean' }] } : subject;
}
