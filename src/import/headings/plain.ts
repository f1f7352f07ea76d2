import { foldThai } from '../../thai/text/repair';

const SIGNS = /[\s/\\()[\]{}.,:;*"“”'‘’«»_|ฯ&+‐‑‒–—―−-]+/g;
const YEAR = /(?:(?:ประจำ|ของ|ใน)?ปี(?:งบประมาณ)?)?(?:พ\.?ศ\.?)?(?:24|25|26)[0-9]{2}/g;
const TOOL = /[ieo]it/g;
/** «(๑)» or «๑.» before the heading itself. */
const NUMBER = /^\(?[0-9]{1,2}[.)]\)?/;

/** A heading without what does not tell what it is: spaces, signs, a number before it, years and the tools' letters. */
export function plainHeading(text: string): string {
  const folded = foldThai(text).replace(NUMBER, '');
  const bare = folded.replace(YEAR, '').replace(TOOL, '').replace(SIGNS, '');
  return bare === '' ? folded.replace(SIGNS, '') : bare;
}

/** The heading without what it says in brackets; the same when it says nothing else. */
export function withoutBrackets(text: string): string {
  const outside = text.replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ').trim();
  return outside === '' ? text : outside;
}
