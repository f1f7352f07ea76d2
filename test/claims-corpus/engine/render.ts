import { inDigits, type Digits } from '../../../src/thai/text/digits';
import type { Figures } from './figures';
import type { Random } from './random';
import type { Sentence } from './report';
import { liesOf, piecesOf, rulesOf, truthOf } from './slots/fill';

/** A sentence with one of its slots false, and what should be found in it. */
export interface Variant {
  readonly text: string;
  /** The expected rule first, then those that rightly may speak instead. */
  readonly rules: readonly string[];
  readonly way: string;
}

/** The sentence as it is true of the data. Throws when the data does not have what it says. */
export function trueText({ template }: Sentence, figures: Figures): string {
  return piecesOf(template, figures)
    .map((piece) => (typeof piece === 'string' ? piece : truthOf(piece, figures)))
    .join('');
}

/** The sentence with each of its slots false by turns, in every way that slot has. */
export function falseVariants(sentence: Sentence, figures: Figures, random: Random): readonly Variant[] {
  const pieces = piecesOf(sentence.template, figures);
  const truths = pieces.map((piece) => (typeof piece === 'string' ? piece : truthOf(piece, figures)));
  return pieces.flatMap((piece, i) => {
    if (typeof piece === 'string') return [];
    return liesOf(piece, figures, random).map(({ text, way }) => ({
      text: truths.map((truth, j) => (j === i ? text : truth)).join(''),
      rules: rulesOf(piece),
      way,
    }));
  });
}

/** The text with all its digits in one kind, whichever the template was written in. */
export function written(text: string, digits: Digits): string {
  return inDigits(text, digits);
}
