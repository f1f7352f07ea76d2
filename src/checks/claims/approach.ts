import { lastMeaning, type Sentence } from './sentence';
import type { Direction } from './tokens';

/** The words right before a number, which say what it is. */
export interface Approach {
  /** `none`: no claim (a threshold, a wish, a denial); `from`: the value before a change; `plain`: all else. */
  readonly kind: 'none' | 'from' | 'to' | 'plain';
  /** «ได้», «เท่ากับ» stands before the number. */
  readonly verb: boolean;
  /** «คะแนน» stands before the number. */
  readonly score: boolean;
  /** The score is called a mean. */
  readonly mean: boolean;
  /** The number stands in brackets right behind its subject. */
  readonly bracket: boolean;
  /** The number is the size of a change. */
  readonly change: Direction | null;
}

/** What has been read so far, going back from the number. */
type Draft = { -readonly [Key in keyof Approach]: Approach[Key] };

/**
 * Reads backwards from a number over the words that may lead up to it («มีคะแนนเฉลี่ยเท่ากับ …»), up to the first that
 * decides what the number is.
 */
export function readApproach(sentence: Sentence, index: number): Approach {
  const approach: Draft = { kind: 'plain', verb: false, score: false, mean: false, bracket: false, change: null };
  for (let i = index - 1; i >= 0; i -= 1) {
    const token = sentence.tokens[i];
    if (!token || sentence.unknownBetween(i, i + 1) > 0) break;
    switch (token.kind) {
      case 'verb':
        approach.verb = true;
        break;
      case 'score':
        approach.score = true;
        break;
      case 'mean':
        approach.score = approach.mean = true;
        break;
      case 'percent':
        if (!isScoreInPercent(sentence, i)) return { ...approach, kind: 'none' };
        break;
      case 'total':
        return { ...approach, score: approach.score || !token.weak, mean: approach.mean || token.mean };
      case 'change':
        return approach.verb || token.direction === 'same' ? approach : { ...approach, change: token.direction };
      case 'from':
        return { ...approach, kind: 'from' };
      case 'to':
        approach.kind = 'to';
        break;
      case 'criterion':
        return approach.verb ? approach : { ...approach, kind: 'none' };
      case 'bound':
      case 'aim':
      case 'not':
        return { ...approach, kind: 'none' };
      case 'indicator':
      case 'name':
      case 'tool':
        return { ...approach, bracket: true };
      case 'filler':
      case 'years':
        break;
      default:
        return approach;
    }
  }
  return approach;
}

/** «คะแนนเฉลี่ยร้อยละ ๙๕.๔๒» is a score; any other percentage is not. */
function isScoreInPercent(sentence: Sentence, index: number): boolean {
  const before = sentence.tokens[lastMeaning(sentence, index, ['filler', 'verb'])];
  return before?.kind === 'score' || before?.kind === 'mean' || before?.kind === 'total';
}
