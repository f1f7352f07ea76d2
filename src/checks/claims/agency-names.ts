import { repairThai } from '../../thai/text/repair';
import { matchesOf } from '../text/matches';
import { editDistance } from '../text/nearest';
import type { Span } from './claim';

/** Words that an agency's name begins with; what follows is its own name. «นายกเทศมนตรีตำบล…» names it as well. */
const KINDS = [
  'เทศบาลนคร',
  'เทศบาลเมือง',
  'เทศบาลตำบล',
  'องค์การบริหารส่วนตำบล',
  'องค์การบริหารส่วนจังหวัด',
  'นายกเทศมนตรีนคร',
  'นายกเทศมนตรีเมือง',
  'นายกเทศมนตรีตำบล',
];
const MENTION = new RegExp(`(?:${KINDS.join('|')})\\s*(?=[ก-๎])`, 'g');

/** What ranks one เทศบาล from another. */
const RANK = /^(?:เทศบาล|นายกเทศมนตรี)(นคร|เมือง|ตำบล)/;

/** A name must be this long before one letter's difference can be called a slip; one more slip for each so many more. */
const LETTERS_A_SLIP = 5;
const SHORTEST = 4;
const MOST_SLIPS = 2;

/** A name in the text that is nearly the agency's own. */
export interface NearName extends Span {
  /** As written, with the words that begin it. */
  readonly found: string;
  /** The same words with the agency's own name. */
  readonly expected: string;
}

/** The name of an agency without the kind it begins with: «เทศบาลตำบลบ้านตัวอย่าง» → «บ้านตัวอย่าง»; `''` for other names. */
function stemOf(agencyName: string): string {
  const name = repairThai(agencyName);
  const kind = KINDS.find((each) => name.startsWith(each));
  return kind ? name.slice(kind.length).trim() : '';
}

/** Finds near names in a repaired text. */
export type NearNames = (text: string) => readonly NearName[];

/** Tells whether an agency's name that begins at a place of a repaired text, behind its kind, is a certain one. */
export type NameTest = (text: string, at: number) => boolean;

/**
 * Looks for the places where an agency is named whose name is a slip or two away from the agency's own, or has its name
 * but another rank. Neighbours with another name, and the agency's own name, are not among them.
 */
export function nearNamesOf(agencyName: string): NearNames {
  const stem = stemOf(agencyName);
  if (stem.length < SHORTEST) return () => [];
  const rank = RANK.exec(agencyName)?.[1];
  return (text) =>
    matchesOf(MENTION, text).flatMap((mention): readonly NearName[] => {
      const start = mention.index + mention[0].length;
      if (standsAt(text, start, stem)) return ofOtherRank(mention, stem, rank);
      const length = nearestLength(text, start, stem);
      if (length === null) return [];
      const found = text.slice(mention.index, start + length);
      return [{ start: mention.index, end: start + length, found, expected: mention[0] + stem }];
    });
}

/** Tells the agency's own name, also with a slip or two, from those of others; takes any for it when it is not known. */
export function ownNameTest(agencyName: string): NameTest {
  const stem = stemOf(agencyName);
  if (stem === '') return () => true;
  return (text, at) => {
    const start = text.charAt(at) === ' ' ? at + 1 : at;
    return standsAt(text, start, stem) || (stem.length >= SHORTEST && nearestLength(text, start, stem) !== null);
  };
}

/** Whether the stem begins at a place of a text, whatever spaces stand within it. */
function standsAt(text: string, at: number, stem: string): boolean {
  const following = text.slice(at, at + 2 * stem.length).replace(/\s/g, '');
  return following.startsWith(stem.replace(/\s/g, ''));
}

/** «เทศบาลเมือง» before the name of a เทศบาลตำบล: the name is right, the rank is not. */
function ofOtherRank(
  { index: start, 0: kind, input }: RegExpExecArray,
  stem: string,
  rank: string | undefined,
): NearName[] {
  const written = RANK.exec(kind)?.[1];
  if (rank === undefined || written === undefined || written === rank) return [];
  const name = input.startsWith(stem, start + kind.length) ? stem : '';
  const found = kind + name;
  return [{ start, end: start + found.length, found, expected: kind.replace(written, rank) + name }];
}

/** How many letters from `start` are closest to the stem; null when none come within a slip or two of it. */
function nearestLength(text: string, start: number, stem: string): number | null {
  const slips = Math.min(Math.max(Math.floor(stem.length / LETTERS_A_SLIP), 1), MOST_SLIPS);
  let best: { readonly length: number; readonly distance: number } | null = null;
  for (let length = Math.max(1, stem.length - slips); length <= stem.length + slips; length += 1) {
    if (start + length > text.length) break;
    const distance = editDistance(text.slice(start, start + length), stem);
    if (distance <= slips && distance < (best?.distance ?? Infinity)) best = { length, distance };
  }
  return best?.length ?? null;
}
