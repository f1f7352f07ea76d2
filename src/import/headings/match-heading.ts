import { remembering } from '../../workbook/kinds/remember';
import { isWithin } from './likeness';
import { plainHeading, withoutBrackets } from './plain';
import type { Candidate } from './roles';
import { VOCABULARY } from './vocabulary';

/** A longer text is no heading but content. */
export const LONGEST_HEADING = 100;

/** Letters that may differ in a heading of eight, sixteen, … letters: a slip of the keyboard, not another word. */
const LETTERS_A_SLIP = 8;

const KNOWN = VOCABULARY.flatMap(({ role, names }) => names.map((name) => ({ role, plain: plainHeading(name) })));
const EXACT = new Map([...KNOWN].reverse().map(({ role, plain }) => [plain, role]));

/**
 * What a heading may mean, the likeliest first; none for text that is no heading we know. An exact name wins over a near
 * one, and a name over a word.
 */
export const matchHeading: (text: string) => readonly Candidate[] = remembering((text: string) => {
  if (text.length > LONGEST_HEADING) return [];
  const plain = plainHeading(text);
  const outside = plainHeading(withoutBrackets(text));
  const candidates: Candidate[] = [];
  const add = (candidate: Candidate): void => {
    if (!candidates.some(({ role }) => role === candidate.role)) candidates.push(candidate);
  };
  for (const form of [plain, outside]) {
    const role = EXACT.get(form);
    if (role) add({ role, certainty: 'exact' });
  }
  const near = candidates.length > 0 ? undefined : (nearest(plain) ?? nearest(outside));
  if (near) add({ role: near, certainty: 'near' });
  for (const { role, words } of VOCABULARY) {
    if (words?.test(outside) || words?.test(plain)) add({ role, certainty: 'keyword' });
  }
  // What reads like a measure is a step where another column is the measure.
  if (candidates[0]?.role === 'title') add({ role: 'method', certainty: 'keyword' });
  // Beside «ตัวชี้วัดที่», «ตัวชี้วัด» is its name.
  if (candidates[0]?.role === 'indicator') add({ role: 'indicatorName', certainty: 'near' });
  return candidates;
});

function nearest(plain: string): Candidate['role'] | undefined {
  const slips = Math.floor(plain.length / LETTERS_A_SLIP);
  if (slips === 0) return undefined;
  return KNOWN.find((known) => isWithin(known.plain, plain, slips))?.role;
}
