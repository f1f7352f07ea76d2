import { readAllPassed } from './all-passed';
import type { Claim, Subject } from './claim';
import { readDirections } from './directions';
import { readLevels } from './levels';
import { readNames } from './names';
import { sentencesOf } from './sentence';
import { tokenize } from './tokenize';
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
 */
export function readClaims(source: string, owner: Subject | null = null): Reading {
  const { text, tokens } = tokenize(source);
  const claims = sentencesOf(tokens).flatMap((sentence) => [
    ...readValues(sentence, owner),
    ...readDirections(sentence),
    ...readLevels(sentence),
    ...readAllPassed(sentence),
    ...readNames(sentence),
  ]);
  return { text, claims };
}
