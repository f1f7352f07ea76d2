import type { Claim, Doubt } from '../../claims/claim';
import type { Data } from '../../claims/judging/compared-data';
import type { PassageReading } from '../../claims/read-workbook';
import { replacementIn } from '../../cell-edits';
import type { CheckContext } from '../../context';
import type { Severity } from '../../finding';
import { digitsOf, inBoth, pointsIn } from '../../message-words';
import type { Localised } from '../../../strings/language';
import type { CellRef } from '../../../workbook/cell';

type ClaimOf<Kind extends Claim['kind']> = Extract<Claim, { kind: Kind }>;

/** A claim with the passage it is in, the data of that passage's year, and its words. */
export interface ClaimInContext<Kind extends Claim['kind']> {
  readonly claim: ClaimOf<Kind>;
  readonly reading: PassageReading;
  readonly data: Data;
  readonly words: string;
}

/** What a finding about any claim is made from. */
type Told = { readonly claim: Claim; readonly reading: PassageReading; readonly words: string };

/** Every claim of one kind. */
export function* claimsOf<Kind extends Claim['kind']>(
  context: CheckContext,
  kind: Kind,
): Iterable<ClaimInContext<Kind>> {
  for (const reading of context.readings()) {
    const data = dataFor(reading, context);
    for (const claim of reading.claims) {
      if (claim.kind !== kind) continue;
      const words = reading.text.slice(claim.span.start, claim.span.end);
      yield { claim: claim as ClaimOf<Kind>, reading, data, words };
    }
  }
}

function dataFor({ year }: PassageReading, { facts, assessment, book, settings }: CheckContext): Data {
  const resultYear = assessment?.year ?? null;
  const { threshold } = settings;
  if (year === null || year === resultYear) {
    return { facts, resultYear, previousYear: assessment?.previousYear ?? null, threshold };
  }
  return {
    facts,
    resultYear: year,
    previousYear: book.scoreYears.filter((each) => each < year).at(-1) ?? null,
    threshold,
  };
}

/** What the messages of claims have in common: what was compared with, and whether the reader is sure of its reading. */
export interface Compared {
  readonly doubts: readonly Doubt[];
  readonly comparedWith: CellRef;
  readonly year: number;
}

/** The place of a finding about a claim: a warning where a slot of the claim is open. */
export function placeOf({ claim, reading }: Told, comparedWith: CellRef, year: number) {
  const severity: Severity = claim.doubts.length > 0 ? 'warning' : 'error';
  return { at: reading.cell.at, related: comparedWith, comparedWith, year, doubts: claim.doubts, severity };
}

/** Ends a message with its evidence: «(เทียบกับ คะแนน!E9 ปี ๒๕๖๗)»; a doubtful finding asks to be looked at. */
export function withEvidence({ doubts, comparedWith, year }: Compared, { th, en }: Localised): Localised {
  const { address } = comparedWith;
  const isDoubtful = doubts.length > 0;
  return {
    th: `${isDoubtful ? 'โปรดตรวจ: ' : ''}${th} (เทียบกับ ${address} ปี ${inBoth(year).th})`,
    en: `${isDoubtful ? 'Please check: ' : ''}${en} (Compared with ${address}, ${year}.)`,
  };
}

/** A number of the text, replaced by the table's, in the text's own digits and with two decimals. */
export function correction({ reading, claim, words }: Told, value: number) {
  const expected = pointsIn(value, digitsOf(words));
  const isSure = claim.doubts.length === 0;
  return {
    found: words,
    expected,
    fix: isSure ? replacementIn(reading.cell, reading.text, claim.span, expected) : undefined,
  };
}
