import type { Direction } from '../language/tokens';
import { lastOf, nextOf, type Kind, type Sentence } from './sentence';

/** The words right before a number, which say what it is. */
export interface Lead {
  /** The number claims nothing: a threshold, a wish, a share, a denial. */
  readonly abstains: boolean;
  /** `from`: the value before a change; `to`: the value after it. */
  readonly end: 'from' | 'to' | null;
  /** Words that call it a value: «ได้», «เท่ากับ», «คะแนน», its own subject right before it, a year. */
  readonly verb: boolean;
  readonly equals: boolean;
  readonly score: boolean;
  readonly beside: boolean;
  readonly year: boolean;
  readonly percent: boolean;
  /** The score is called a mean, or what a tool adds to the total. */
  readonly mean: boolean;
  readonly weighted: boolean;
  /** The number is the size of a change, this way or, after «ผลต่าง», any way. */
  readonly change: Direction | 'any' | null;
}

type Draft = { -readonly [Key in keyof Lead]: Lead[Key] };

/** What a token means on the way back from the number: go on, with something noted, or stop; null decides nothing. */
type Step = (draft: Draft, sentence: Sentence, index: number) => 'on' | 'stop';

const skip: Step = () => 'on';
const abstain: Step = (draft) => {
  draft.abstains = true;
  return 'stop';
};

function note(...keys: readonly ('verb' | 'equals' | 'score' | 'mean' | 'weighted' | 'percent')[]): Step {
  return (draft) => {
    for (const key of keys) draft[key] = true;
    return 'on';
  };
}

/** «ไม่ผ่านเกณฑ์ ได้ …» tells a score; «เกณฑ์ ๘๕ คะแนน» a threshold. */
const criterion: Step = (draft, sentence, index) => {
  // «ได้คะแนนเต็ม …» is a score.
  if (sentence.tokens[index]?.kind === 'criterion' && sentence.tokens[lastOf(sentence, index)]?.kind === 'verb')
    return 'on';
  draft.abstains = !draft.verb && !draft.score;
  return 'stop';
};

/** «ต่ำกว่าตัวชี้วัดที่ ๙ ๕.๔๒» tells a distance. */
const subject: Step = (draft, sentence, index) => {
  const before = sentence.tokens[lastOf(sentence, index, ['filler', 'indicator', 'name', 'open'])];
  if (before?.kind === 'compare') draft.abstains = true;
  draft.beside = true;
  return 'stop';
};

/** «๓๐% ของคะแนนรวม คิดเป็น ๒๙.๘๗» tells a part of the total. */
const total: Step = (draft, sentence, index) => {
  const token = sentence.tokens[index];
  const number = lastOf(sentence, index);
  const before = sentence.tokens[number];
  const isPercent =
    before?.kind === 'number' &&
    (before.unit === 'percent' || sentence.tokens[lastOf(sentence, number)]?.kind === 'percent');
  if (isPercent) draft.abstains = true;
  const isNamed = token?.kind === 'total' && !token.weak;
  draft.score ||= isNamed;
  draft.mean ||= token?.kind === 'total' && token.mean;
  return subject(draft, sentence, index);
};

/** «ลดลง ๑๕.๙๑» tells the size of a change; «ลดลงเป็น ๘๑.๗๒», «ลดลงจากปีก่อนที่ได้ ๙๗.๖๓» tell a score. */
const change: Step = (draft, sentence, index) => {
  const token = sentence.tokens[index];
  if (token?.kind !== 'change') return 'stop';
  if (sentence.tokens[lastOf(sentence, index, ['filler', 'verb'])]?.kind === 'not') draft.abstains = true;
  else if (!draft.verb && draft.end === null && token.direction !== 'same') {
    draft.change = token.direction;
  }
  return 'stop';
};

/** «สูงกว่าปีก่อน ๒.๐๒» tells a change; «สูงกว่า ๘๕» a bound. */
const compare: Step = (draft, sentence, index) => {
  const token = sentence.tokens[index];
  const isWithYear = sentence.tokens[nextOf(sentence, index)]?.kind === 'years';
  if (token?.kind !== 'compare' || !isWithYear) return abstain(draft, sentence, index);
  const before = sentence.tokens[lastOf(sentence, index)];
  const { direction } = before?.kind === 'change' ? before : token;
  if (!draft.verb && draft.end === null && direction !== 'same') draft.change = direction;
  return 'stop';
};

/** «คะแนนเฉลี่ยทั้ง ๑๐ ตัวชี้วัด เท่ากับ …» is a mean; «ทุกตัวชี้วัดได้ …» is told of none in particular. */
const all: Step = (draft, sentence, index) => {
  const isMean = sentence.tokens[lastOf(sentence, index)]?.kind === 'mean';
  if (sentence.tokens[lastOf(sentence, index)]?.kind === 'extreme') return 'on';
  draft.mean = draft.score = isMean;
  draft.abstains = !isMean;
  return 'stop';
};

/** «จากปีก่อน» says since when; only «จาก ๙๗.๖๓» says from how much. */
const from: Step = (draft, sentence, index) => {
  if (sentence.tokens[nextOf(sentence, index)]?.kind === 'years') return 'on';
  draft.end = 'from';
  return 'stop';
};

/** «(ปี ๒๕๖๖ ๙๗.๖๓)» goes on; «ปีก่อน (๙๗.๖๓)» is that year's score whatever stands before it. */
const years: Step = (draft, { tokens }, index) => {
  draft.year = true;
  return tokens[index + 1]?.kind === 'open' || tokens[index + 2]?.kind === 'open' ? 'stop' : 'on';
};

const STEPS: Readonly<Partial<Record<Kind, Step>>> = {
  filler: skip,
  adverb: skip,
  open: skip,
  close: skip,
  extreme: skip,
  boundary: skip,
  namely: note('equals'),
  fullMarks: skip,
  verb: note('verb'),
  equals: note('equals'),
  score: note('score'),
  mean: note('score', 'mean'),
  weighted: note('weighted'),
  years,
  next: skip,
  percent: note('percent'),
  criterion,
  passed: criterion,
  failed: criterion,
  indicator: subject,
  name: subject,
  tool: subject,
  total,
  change,
  compare,
  from,
  all,
  to: (draft) => {
    draft.end = 'to';
    return 'on';
  },
  difference: (draft) => {
    draft.change = 'any';
    return 'stop';
  },
  bound: abstain,
  atLeast: abstain,
  aim: abstain,
  not: abstain,
  span: abstain,
};

/** «๑๕ เรื่อง คิดเป็นร้อยละ ๘๘.๒๔», «๑๘๔ ครั้ง เพิ่มขึ้นร้อยละ ๒๒.๕๐» tell a share or the growth of what was counted. */
function isShareOfCount(sentence: Sentence, index: number, { equals, percent, change: size }: Draft): boolean {
  if (!equals && !percent && size === null) return false;
  const at = sentence.tokens[index]?.kind === 'number' ? index : lastOf(sentence, index);
  const token = sentence.tokens[at];
  return token?.kind === 'number' && token.unit === 'other' && sentence.unknownBetween(at, index) <= 4;
}

/** Reads backwards from a number over the words that may lead up to it, up to the first that decides what it is. */
export function leadOf(sentence: Sentence, index: number): Lead {
  const draft: Draft = {
    abstains: false,
    end: null,
    verb: false,
    equals: false,
    score: false,
    beside: false,
    year: false,
    percent: false,
    mean: false,
    weighted: false,
    change: null,
  };
  for (let i = index - 1; i >= 0 && sentence.unknownBetween(i, i + 1) === 0; i -= 1) {
    const step = STEPS[sentence.tokens[i]?.kind ?? 'filler'];
    if (!step || step(draft, sentence, i) === 'stop') {
      if (isShareOfCount(sentence, i, draft)) draft.abstains = true;
      break;
    }
  }
  return draft;
}
