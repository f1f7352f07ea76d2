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
        if (isComparedWith(sentence, i) || isShareOf(sentence, i)) return { ...approach, kind: 'none' };
        return { ...approach, score: approach.score || !token.weak, mean: approach.mean || token.mean };
      case 'change':
        if (isDenied(sentence, i)) return { ...approach, kind: 'none' };
        return isSizeOf(token.direction, approach) ? { ...approach, change: token.direction } : approach;
      case 'from':
        if (!isFromYear(sentence, i)) return { ...approach, kind: 'from' };
        break;
      case 'to':
        approach.kind = 'to';
        break;
      case 'criterion':
      case 'passed':
      case 'failed':
        return approach.verb ? approach : { ...approach, kind: 'none' };
      case 'bound':
      case 'above':
      case 'aim':
      case 'not':
        return { ...approach, kind: 'none' };
      case 'indicator':
      case 'name':
      case 'tool':
        return isComparedWith(sentence, i) ? { ...approach, kind: 'none' } : { ...approach, bracket: true };
      case 'filler':
      case 'years':
        break;
      default:
        return approach;
    }
  }
  return approach;
}

/** «ลดลง ๑๕.๙๑» tells the size of a change; «ลดลงเป็น ๘๑.๗๒», «ลดลงจากปีก่อนที่ได้ ๙๗.๖๓» tell a score. */
function isSizeOf(direction: Direction, { verb, kind }: Approach): boolean {
  return !verb && kind !== 'to' && direction !== 'same';
}

/** «ไม่ได้ลดลง ๑๐ คะแนน». */
function isDenied(sentence: Sentence, index: number): boolean {
  return sentence.tokens[lastMeaning(sentence, index, ['filler', 'verb'])]?.kind === 'not';
}

/** «ร้อยละ ๓๐ ของคะแนนรวม คิดเป็น ๒๙.๘๗» tells a part of the total. */
function isShareOf(sentence: Sentence, index: number): boolean {
  const number = lastMeaning(sentence, index);
  const before = sentence.tokens[number];
  if (before?.kind !== 'number') return false;
  return before.unit === 'percent' || sentence.tokens[lastMeaning(sentence, number)]?.kind === 'percent';
}

/** «ต่ำกว่าคะแนนรวม ๑๓.๗๐», «ต่ำกว่าตัวชี้วัดที่ ๙ ๕.๔๒» tell a distance. */
function isComparedWith(sentence: Sentence, index: number): boolean {
  const before = sentence.tokens[lastMeaning(sentence, index, ['filler', 'indicator', 'name'])];
  return before?.kind === 'bound' || before?.kind === 'above';
}

/** «จากปีก่อน» says since when; only «จาก ๙๗.๖๓» says from how much. */
function isFromYear({ tokens }: Sentence, index: number): boolean {
  return tokens.slice(index + 1).find(({ kind }) => kind !== 'filler')?.kind === 'years';
}

/** «คะแนนเฉลี่ยร้อยละ ๙๕.๔๒» is a score; any other percentage is not. */
function isScoreInPercent(sentence: Sentence, index: number): boolean {
  const before = sentence.tokens[lastMeaning(sentence, index, ['filler', 'verb'])];
  return before?.kind === 'score' || before?.kind === 'mean' || before?.kind === 'total';
}
