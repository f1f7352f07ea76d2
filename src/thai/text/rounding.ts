/** Significant digits kept before rounding: what sums and means of scores leave in the last places is not part of the number. */
const TRUSTED_DIGITS = 14;

/**
 * Rounds halves away from zero, as Excel's ROUND does, on the decimal number that is meant and not on its binary
 * neighbour: 1.005 → 1.01, and a mean that should be 98.665 → 98.67 whichever side of it the sum came out. Never −0.
 */
export function roundHalfUp(value: number, decimals: number): number {
  // So large a number has no decimals; nor has what is no number.
  if (!(Math.abs(value) < Number.MAX_SAFE_INTEGER)) return value;
  const factor = 10 ** decimals;
  const meant = Number((Math.abs(value) * factor).toPrecision(TRUSTED_DIGITS));
  const rounded = Math.round(meant) / factor;
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}
