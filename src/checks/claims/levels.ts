import type { Claim } from './claim';
import {
  isAimed,
  isDirect,
  isForeign,
  lastMeaning,
  subjectBefore,
  likelyYears,
  yearsAfter,
  type Sentence,
} from './sentence';

/** A level said close behind the score of an indicator or a tool is that one's own, and there are no such levels. */
const REACH_OF_SUBJECT = 25;

/** The levels that a sentence says the agency reached: «ผลการประเมินอยู่ในระดับ ผ่านดี». */
export function readLevels(sentence: Sentence): readonly Claim[] {
  return sentence.tokens.flatMap((token, index): Claim[] => {
    if (token.kind !== 'level' || isAimed(sentence, index, index) || !isStated(sentence, index)) return [];
    const { level, end } = token;
    const years = [...yearsAfter(sentence, index), ...likelyYears(sentence, index)];
    return [{ kind: 'level', level, years, span: { start: end - level.length, end } }];
  });
}

function isStated(sentence: Sentence, index: number): boolean {
  const { tokens } = sentence;
  if (tokens[index + 1]?.kind === 'upwards' || tokens[index + 2]?.kind === 'upwards') return false;
  const before = tokens[lastMeaning(sentence, index)];
  if (before === undefined) return false;
  if (['not', 'from', 'bound', 'criterion', 'and'].includes(before.kind)) return false;
  if (isForeign(sentence, index)) return false;
  const subject = subjectBefore(sentence, index);
  if (!subject) return tokens.slice(0, index).some(({ kind }) => kind === 'score');
  if (subject.subjects[0]?.kind === 'total') return true;
  return sentence.unknownBetween(subject.index, index) > REACH_OF_SUBJECT && !isDirect(sentence, subject.index, index);
}
