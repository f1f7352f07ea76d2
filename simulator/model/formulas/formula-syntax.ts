import { parse, tokenize } from '@cj-tech-master/excelts/formula';
import { excelError } from '../excel-error';

const known = new Map<string, boolean>();

/**
 * Refuses what Excel would refuse to take as a formula.
 * @throws ExcelError InvalidArgument, as the API gives for a formula with a mistake in it
 */
export function checkFormula(formula: string): void {
  let sound = known.get(formula);
  if (sound === undefined) {
    sound = parses(formula);
    if (known.size > 20_000) known.clear();
    known.set(formula, sound);
  }
  if (!sound) throw excelError('InvalidArgument');
}

function parses(formula: string): boolean {
  // The parser does not know Thai vowel marks in names, references already broken, nor the spill operator; Excel does.
  const readable = formula
    .replace(/\p{M}/gu, '')
    .replace(/#REF!(?=[$A-Z]+\d)[$A-Z\d:]+/gi, '#REF!')
    .replace(/(\d)#/g, '$1');
  try {
    parse(tokenize(readable));
    return true;
  } catch {
    return false;
  }
}
