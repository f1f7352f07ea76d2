/** From where to where an axis goes, and by which steps. */
export interface ValueScale {
  readonly minimum: number;
  readonly maximum: number;
  readonly step: number;
}

/** About how many steps an axis has when the file does not say. */
const STEPS = 5;
/** No axis is drawn with more lines, whatever the file says. */
const MOST_LINES = 200;

/** The scale of an axis: what the file sets, and the rest so that all figures are on it, with zero unless all is set. */
export function scaleOf(
  values: readonly number[],
  set: { readonly minimum: number | null; readonly maximum: number | null; readonly step: number | null },
): ValueScale {
  const lowest = set.minimum ?? Math.min(0, ...values);
  const highest = set.maximum ?? Math.max(lowest + 1, 0, ...values);
  const wanted = set.step !== null && set.step > 0 ? set.step : roundStep((highest - lowest) / STEPS);
  const step = (highest - lowest) / wanted > MOST_LINES ? roundStep((highest - lowest) / STEPS) : wanted;
  const minimum = set.minimum ?? Math.floor(lowest / step) * step;
  const maximum = set.maximum ?? Math.ceil(highest / step) * step;
  return { minimum, maximum: maximum > minimum ? maximum : minimum + step, step };
}

/** The values at which an axis has a line, from its lower end. */
export function ticksOf({ minimum, maximum, step }: ValueScale): readonly number[] {
  const count = Math.floor((maximum - minimum) / step + 1e-9) + 1;
  // Multiplied rather than added up, so that tenths do not drift.
  return Array.from({ length: count }, (_, index) => Number((minimum + index * step).toPrecision(12)));
}

/** How far along an axis a value lies: 0 at its lower end, 1 at its upper; values off the axis lie at its ends. */
export function shareOf({ minimum, maximum }: ValueScale, value: number): number {
  return Math.min(1, Math.max(0, (value - minimum) / (maximum - minimum)));
}

/** The next of 1, 2, 5, 10 … at or above a length. */
function roundStep(length: number): number {
  const power = 10 ** Math.floor(Math.log10(length > 0 ? length : 1));
  return ([1, 2, 5].find((factor) => factor * power >= length) ?? 10) * power;
}
