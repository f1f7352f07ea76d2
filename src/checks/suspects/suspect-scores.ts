import { indicatorsOf, type ToolId } from '../../assessment/indicators';
import { chosenScore, isPossibleScore, type ChosenScore } from '../../workbook/indicator-scores';
import type { Workbook } from '../../workbook/records';
import { quotedScores, type Quote } from '../claims/judging/quoted-scores';
import type { PassageReading } from '../claims/read-workbook';
import type { Facts } from '../known-figures';
import { leadsOf, type Lead, type Witness } from './leads';
import { slipsOf } from './slips';

/** A score of the table that figures stated elsewhere, which agree with each other, contradict. */
export interface SuspectScore {
  readonly year: number;
  readonly tool: ToolId;
  /** The scores of which one is the slip; only one where the figures tell which. */
  readonly among: readonly (ChosenScore & { readonly number: number })[];
  /** What it should be; null where the figures, which are rounded, do not tell. */
  readonly expected: number | null;
  readonly witnesses: readonly Witness[];
}

/** So many figures must agree against a score: any one may be the slip itself. */
const LEAST_WITNESSES = 2;
/** A score so far from last year's, and less than half as far once corrected, is likely the slip. */
const STRANDED = 5;

/**
 * The odd ones out: scores against which at least two of the announced score of their tool, the announced total and a
 * sentence agree. Where only one figure is at odds with the scores, that one is the suspect, and no score is named here.
 * @param readings what the prose claims; read only where announced figures differ from the computed ones
 */
export function suspectScores(
  book: Workbook,
  facts: Facts,
  readings: () => readonly PassageReading[],
): readonly SuspectScore[] {
  return book.results.flatMap((result) => {
    const year = result.year.value;
    if (year === null) return [];
    return leadsOf(result, year, facts).flatMap((lead) => suspectOf(lead, year, book, readings) ?? []);
  });
}

interface Candidate extends ChosenScore {
  readonly number: number;
  /** What it would have to be for the stated figures to be right, give or take. */
  readonly implied: number;
  readonly before: number | null;
}

function suspectOf(
  { tool, missing, tolerance, witnesses }: Lead,
  year: number,
  book: Workbook,
  readings: () => readonly PassageReading[],
): SuspectScore | null {
  const indicators = indicatorsOf(tool);
  const candidates = indicators.flatMap(({ number }): readonly Candidate[] => {
    const score = chosenScore(book, number, year);
    const implied = (score?.value ?? 0) + missing * indicators.length;
    if (!score || !isPossibleScore(Math.round(implied))) return [];
    return [{ ...score, number, implied, before: chosenScore(book, number, year - 1)?.value ?? null }];
  });
  const isImplied = (value: number, { implied }: Candidate) =>
    Math.abs(value - implied) <= tolerance * indicators.length;
  const quotes = quotedScores(readings(), year, book).filter((quote) =>
    candidates.some((each) => each.number === quote.number && isImplied(quote.value, each)),
  );
  const [quoted, another] = new Map(quotes.map((quote) => [quote.number, quote])).values();
  if (quoted && !another) {
    const among = candidates.filter(({ number }) => number === quoted.number);
    return { year, tool, among, expected: quoted.value, witnesses: [...witnesses, ofText(quoted)] };
  }
  if (witnesses.length < LEAST_WITNESSES || candidates.length === 0) return null;
  return { year, tool, witnesses, ...pickFrom(candidates, isImplied) };
}

function ofText({ value, at }: Quote): Witness {
  return { of: 'text', value, at };
}

/** The one that a slip of the keyboard explains, or that is far from last year's score and would not be if corrected. */
function pickFrom(
  candidates: readonly Candidate[],
  isImplied: (value: number, candidate: Candidate) => boolean,
): Pick<SuspectScore, 'among' | 'expected'> {
  const slips = (candidate: Candidate, kind: 'swapped' | 'retyped') =>
    slipsOf(candidate.value)[kind].filter((value) => isImplied(value, candidate));
  const swapped = candidates.filter((each) => slips(each, 'swapped').length > 0);
  const explained = swapped.length > 0 ? swapped : candidates;
  const [one, other] = explained.length === 1 ? explained : explained.filter(isStranded);
  if (!one || other) return { among: candidates, expected: null };
  const [value, second] = new Set([...slips(one, 'swapped'), ...slips(one, 'retyped')]);
  return { among: [one], expected: value !== undefined && second === undefined ? value : null };
}

function isStranded({ value, implied, before }: Candidate): boolean {
  if (before === null) return false;
  const distance = Math.abs(value - before);
  return distance >= STRANDED && Math.abs(implied - before) < distance / 2;
}

/**
 * The workbook without the scores that are known to be slips: what is worked out from them would be as many findings of one.
 */
export function withoutSlips(book: Workbook, suspects: readonly SuspectScore[]): Workbook {
  const known = suspects.filter(({ among }) => among.length === 1);
  if (known.length === 0) return book;
  const cells = new Set(known.flatMap(({ among }) => among.map(({ cell }) => cell)));
  const scores = book.scores.map((record) => ({
    ...record,
    scores: new Map([...record.scores].filter(([, cell]) => !cells.has(cell))),
  }));
  return { ...book, scores };
}
