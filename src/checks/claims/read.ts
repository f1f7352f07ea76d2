import type { NameTest } from './agency-names';
import { readAllPassed } from './all-passed';
import type { Claim, Subject } from './claim';
import { readDirections } from './directions';
import { readLevels } from './levels';
import { readNames } from './names';
import { sentencesOf } from './sentence';
import { tokenize } from './tokenize';
import type { Token } from './tokens';
import { readValues } from './values';

/** What a text claims, with the repaired text that the claims' spans point into. */
export interface Reading {
  readonly text: string;
  readonly claims: readonly Claim[];
}

/**
 * Reads what a text says of the result: scores, totals, levels, changes, «ทุกตัวชี้วัดผ่านเกณฑ์», names beside numbers.
 * What could mean something else (a target, another year's survey, a budget) is not a claim: a reader that cries wolf is
 * switched off. `owner` is the one indicator that the text's row speaks of, if there is one.
 * `isOwn` tells whether the agency named at a place is this one; what is said of others is left alone.
 */
export function readClaims(source: string, owner: Subject | null = null, isOwn: NameTest = () => true): Reading {
  const { text, tokens } = tokenize(source);
  const claims = sentencesOf(ofOurs(tokens, (at) => isOwn(text, at))).flatMap((sentence) => [
    ...readValues(sentence, owner),
    ...readDirections(sentence),
    ...readLevels(sentence),
    ...readAllPassed(sentence),
    ...readNames(sentence),
  ]);
  return { text, claims };
}

/** The tokens without those about other agencies: from the name of one up to our own, or to the end of the line. */
function ofOurs(tokens: readonly Token[], isOwnAt: (at: number) => boolean): readonly Token[] {
  let isOurs = true;
  return tokens.filter(({ kind, end }) => {
    if (kind === 'break') isOurs = true;
    if (kind === 'agency') isOurs = isOwnAt(end);
    return isOurs && kind !== 'agency';
  });
}
