import { written } from '../../page/model/live-values';
import type { Live } from '../../page/model/live';
import { inDigits, type Digits } from '../../thai/text/digits';
import { formatNumber } from '../../thai/text/numbers';

const SCORE_DECIMALS = 2;

/** Writes numbers into sentences, in the digits of the report. */
export interface NumberWriter {
  readonly digits: Digits;
  /** A number with no more decimals than it has: «๑๐», «๘๗.๕». */
  readonly whole: (value: number) => string;
  /** A score: «๙๕.๔๒». */
  readonly score: (value: number) => string;
  /** «พ.ศ. ๒๕๖๗». */
  readonly year: (year: number) => string;
  /** Any text of our own, its digits in the kind asked for. */
  readonly withDigits: (text: string) => string;
  /** A score or a count that stays formula-backed in a sentence. */
  readonly liveScore: (value: Live<number>) => Live<string>;
  readonly liveWhole: (value: Live<number>) => Live<string>;
}

/** The number writer of a report in the digits asked for. */
export function numberWriterOf(digits: Digits): NumberWriter {
  const withDigits = (text: string) => inDigits(text, digits);
  return {
    digits,
    whole: (value) => withDigits(String(value)),
    score: (value) => formatNumber(value, SCORE_DECIMALS, digits),
    year: (year) => withDigits(`พ.ศ. ${year}`),
    withDigits,
    liveScore: (value) => written(value, SCORE_DECIMALS, digits),
    liveWhole: (value) => written(value, 0, digits),
  };
}
