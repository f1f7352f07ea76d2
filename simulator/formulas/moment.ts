import { serialOf } from '../model/date-serials';
import type { EngineFunction, EngineValue } from './engine';

/**
 * The time and the chance that one calculation sees. Two calculations of the same moment give the same results, so that
 * they can be compared for what else has changed.
 */
export interface Moment {
  readonly time: Date;
  readonly seed: number;
}

/** This moment, and chance of its own. */
export function thisMoment(): Moment {
  return { time: new Date(), seed: Math.floor(Math.random() * 2 ** 31) };
}

/** The functions that give something else at every moment, by name, with how many arguments they take. */
export function functionsOf({ time, seed }: Moment): readonly (readonly [string, number, EngineFunction])[] {
  let state = seed;
  // The generator of Park and Miller, which is enough for a simulated RAND.
  const random = (): number => {
    state = (state * 48_271 + 11) % 0x7fffffff;
    return state / 0x7fffffff;
  };
  const clock = [time.getFullYear(), time.getMonth(), time.getDate(), time.getHours()] as const;
  const now = serialOf(new Date(Date.UTC(...clock, time.getMinutes(), time.getSeconds())));
  const numeric = (value: number): EngineValue => ({ kind: 1, value });
  const between: EngineFunction = (low, high) => {
    if (low?.kind !== 1 || high?.kind !== 1) return { kind: 4, code: '#VALUE!' };
    const [least, most] = [Math.ceil(low.value), Math.floor(high.value)];
    return most < least ? { kind: 4, code: '#NUM!' } : numeric(least + Math.floor(random() * (most - least + 1)));
  };
  return [
    ['NOW', 0, () => numeric(now)],
    ['TODAY', 0, () => numeric(Math.floor(now))],
    ['RAND', 0, () => numeric(random())],
    ['RANDBETWEEN', 2, between],
  ];
}
