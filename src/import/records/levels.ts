import { criteriaOf, levelNames } from '../../assessment/criteria';
import { foldThai } from '../../thai/text/repair';

/** The level that a cell names in the words (or the letter) of that year's criteria; null for any other text. */
export function levelIn(text: string, year: number): string | null {
  const folded = foldThai(text)
    .replace(/["'“”‘’()]/g, '')
    .replace(/^(?:ระดับ|เกณฑ์)/, '');
  const names = new Set([
    ...levelNames(criteriaOf(year).criteria),
    ...levelNames(criteriaOf(2565).criteria),
    ...levelNames(criteriaOf(2567).criteria),
  ]);
  return [...names].find((name) => foldThai(name) === folded) ?? null;
}
