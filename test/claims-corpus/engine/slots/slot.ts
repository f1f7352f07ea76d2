import type { Lie } from './false-figures';
import type { Figures } from '../figures';
import type { Random } from '../random';

/** A place of a template that is filled from the data: `{name:argument@years|option!}`. */
export interface Slot {
  readonly name: string;
  readonly argument: string;
  readonly years: readonly number[];
  readonly option: string;
  /** Filled with the truth, never with anything false. */
  readonly inert: boolean;
}

/** What fills one kind of slot: the truth, and texts that are false in its stead. */
export interface Filler {
  /** The rule that should find a false one, and others that rightly may instead. */
  readonly rules: readonly string[];
  readonly truth: (slot: Slot, figures: Figures) => string;
  readonly lies: (slot: Slot, figures: Figures, random: Random) => readonly Lie[];
}

/** Rules that speak of a score, of whatever it is. */
export const SCORE_RULES = ['claim.score-differs', 'claim.total-differs'];

/** A slot that is filled and never false. */
export function quiet(truth: (slot: Slot, figures: Figures) => string): Filler {
  return { rules: [], truth, lies: () => [] };
}
