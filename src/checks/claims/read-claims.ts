import type { NameTest } from './agency-names';
import type { Claim, Subject } from './claim';
import { readDirections } from './grammar/directions';
import { readExtremes } from './grammar/extremes';
import { readFigures } from './grammar/figures';
import { readLevels } from './grammar/levels';
import { readNames } from './grammar/names';
import { sentencesOf, type Kind, type Sentence } from './grammar/sentence';
import { readSets } from './grammar/sets';
import { headingOf, slotsOf } from './grammar/slots';
import { readToolIndicators } from './grammar/tool-indicators';
import { tokenize } from './language/tokenize';

/** What a text claims, with the repaired text that the claims' spans point into. */
export interface Reading {
  readonly text: string;
  readonly claims: readonly Claim[];
}

/** Without one of these a sentence states nothing. */
const STATING: ReadonlySet<Kind> = new Set<Kind>([
  'number',
  'change',
  'compare',
  'level',
  'all',
  'none',
  'passed',
  'failed',
  'extreme',
  'name',
  'indicator',
]);

/**
 * Reads what a text says of the result: scores, totals, levels, changes, counts, lists, extremes, names beside numbers.
 * What could mean something else (a target, another's figures, a budget) is not a claim: a reader that cries wolf is
 * switched off. `owner` is the one indicator that the text's row speaks of, or the total for a passage of a memo.
 * `isOwn` tells whether the agency named at a place is this one; what is said of others is left alone.
 */
export function readClaims(
  source: string,
  owner: Subject | null = null,
  isOwn: NameTest = () => true,
  ownWords: RegExp | null = null,
): Reading {
  const { text, tokens } = tokenize(source, ownWords);
  let heading: readonly Subject[] | null = null;
  const claims = sentencesOf(tokens).flatMap((sentence): readonly Claim[] => {
    const above = heading;
    heading = headingOf(sentence) ?? (isListed(sentence) ? heading : null);
    if (!sentence.tokens.some(({ kind }) => STATING.has(kind))) return [];
    const slots = slotsOf(sentence, (at) => isOwn(text, at), above);
    return [
      ...readFigures(sentence, slots, owner),
      ...readDirections(sentence, slots, owner),
      ...readLevels(sentence, slots, owner),
      ...readSets(sentence, slots),
      ...readExtremes(sentence, slots),
      ...readNames(sentence),
      ...readToolIndicators(sentence),
    ];
  });
  return { text, claims };
}

/** Whether a line names nobody itself, as those below a heading do. */
function isListed({ tokens }: Sentence): boolean {
  return !tokens.some(({ kind }) => ['indicator', 'name', 'tool', 'own', 'agency', 'body', 'thing'].includes(kind));
}
