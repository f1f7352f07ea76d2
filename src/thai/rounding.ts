/** Significant digits kept before rounding: what sums and means of scores leave in the last places is not part of the number. */
const TRUSTED_DIGITS = 14;

/**
 * Rounds halves away from zero, as Excel's ROUND does, on the decimal number that is meant and not on its binary
 * neighbour: 1.005 → 1.01, and a mean that should be 98.665 → 98.67 whichever side of it the sum came out. Never −0.
 */
export function roundHalfUp(value: number, decimals: number): number {
  if (!Number.isFinite(value)) return value;
  const scaled = shiftPoint(Math.abs(value).toPrecision(TRUSTED_DIGITS), decimals);
  const rounded = shiftPoint(String(Math.round(scaled)), -decimals);
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

/** Moves the decimal point in the number's digits, where multiplying would bring a new binary error. */
function shiftPoint(digits: string, places: number): number {
  const [mantissa, exponent = '0'] = digits.split('e');
  return Number(`${mantissa}e${Number(exponent) + places}`);
}
