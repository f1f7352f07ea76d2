import { repairThai } from './repair';

/** Any letter or mark of a script that Thai documents do not use: neither Thai nor Latin nor shared by all scripts. */
const FOREIGN = /(?!\p{Script=Thai}|\p{Script=Latin}|\p{Script=Common}|\p{Script=Inherited})[\p{L}\p{M}]/u;
const THAI = /\p{Script=Thai}/u;
const WORDS = /[\p{L}\p{M}]+/gu;

const BLOCK_NAMES =
  'p|div|br|hr|[ou]l|li|d[ldt]|table|thead|tbody|tfoot|t[dhr]|h[1-6]|blockquote|pre|center|section|article|header|footer';
const INLINE_NAMES =
  'u|b|i|s|a|em|strong|span|font|su[bp]|small|big|strike|del|ins|caption|col|colgroup|img|o:p|code|mark|label';
const ATTRIBUTES = `(?:\\s+[a-z][\\w:-]*(?:\\s*=\\s*(?:"[^"<>]*"|'[^'<>]*'|[^\\s"'<>]+))?)*\\s*/?`;

/** The character entities that copying leaves, and what they stand for. */
const ENTITIES: Readonly<Record<string, string>> = {
  '&nbsp;': ' ',
  '&#160;': ' ',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&apos;': "'",
  '&ndash;': '–',
  '&mdash;': '—',
  '&lsquo;': '‘',
  '&rsquo;': '’',
  '&ldquo;': '“',
  '&rdquo;': '”',
  '&hellip;': '…',
  '&bull;': '•',
  '&middot;': '·',
};

const tag = (names: string) => `</?(?:${names})${ATTRIBUTES}>`;
/** Several in a row, and the spaces around them, are one new line. */
const BLOCK_TAGS = new RegExp(`\\s*(?:${tag(BLOCK_NAMES)}\\s*)+`, 'gi');
const ANY_TAG = new RegExp(
  `${tag(`${BLOCK_NAMES}|${INLINE_NAMES}`)}|<!--.*?-->|${Object.keys(ENTITIES).join('|')}`,
  'gis',
);

/**
 * The words that mix Thai with a letter of some other script, as copying from a scanned page leaves them (a Devanagari
 * letter within a Thai name). Latin letters beside Thai («ระบบe-Service») and words wholly foreign are in order.
 */
export function foreignScriptIn(text: string): readonly string[] {
  return (text.match(WORDS) ?? []).filter((word) => THAI.test(word) && FOREIGN.test(word));
}

/** The HTML tags, comments and character entities in the text, in order. «x<y และ y>z» holds none. */
export function htmlTagsIn(text: string): readonly string[] {
  return text.match(ANY_TAG) ?? [];
}

/** The text without its HTML: paragraphs and list items become lines, entities their character. Without HTML, unchanged. */
export function withoutTags(text: string): string {
  if (htmlTagsIn(text).length === 0) return text;
  const plain = text.replace(BLOCK_TAGS, '\n').replace(ANY_TAG, (found) => ENTITIES[found.toLowerCase()] ?? '');
  return repairThai(plain);
}
