import { roundHalfUp, SCORE_DECIMALS } from '../../assessment/scores';

const DIGITS = '0123456789';

/**
 * What may have been meant by a score that was mistyped, to two decimals: `swapped` has two neighbouring digits the other
 * way round (98.28 for 92.88), `retyped` another digit in one place (97 for 87).
 */
export function slipsOf(score: number): { readonly swapped: readonly number[]; readonly retyped: readonly number[] } {
  const digits = String(Math.round(roundHalfUp(score, SCORE_DECIMALS) * 10 ** SCORE_DECIMALS));
  const places = [...digits].map((_, place) => place);
  const swapped = places.flatMap((place) => {
    const [one, other] = [digits[place], digits[place + 1]];
    return other === undefined || one === other ? [] : [withDigits(digits, place, `${other}${one}`)];
  });
  const retyped = places.flatMap((place) =>
    [...DIGITS].flatMap((digit) => (digit === digits[place] ? [] : [withDigits(digits, place, digit)])),
  );
  return { swapped, retyped };
}

function withDigits(digits: string, place: number, others: string): number {
  return Number(digits.slice(0, place) + others + digits.slice(place + others.length)) / 10 ** SCORE_DECIMALS;
}
