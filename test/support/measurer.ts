import type { TextMeasurer } from '../../src/thai/layout/measure-text';

/** Every letter half an em wide, signs above and below none: at 16 points a letter takes 8. */
export const EVEN: TextMeasurer = {
  advance: (unit) => (/\p{M}/u.test(String.fromCharCode(unit)) ? 0 : 0.5),
};
