import { repairThai } from '../../thai/text/repair';
import { editDistance } from '../text/nearest';
import { matchesOf } from '../text/matches';
import type { Span } from './claim';

/** One kind of agency: how its name begins in full, abbreviated, and in the title of its mayor. */
interface AgencyKind {
  readonly id: string;
  readonly full: string;
  readonly short: string;
  readonly mayor: string;
}

const KINDS: readonly AgencyKind[] = [
  { id: 'city', full: 'เทศบาลนคร', short: 'ทน.', mayor: 'นายกเทศมนตรีนคร' },
  { id: 'town', full: 'เทศบาลเมือง', short: 'ทม.', mayor: 'นายกเทศมนตรีเมือง' },
  { id: 'township', full: 'เทศบาลตำบล', short: 'ทต.', mayor: 'นายกเทศมนตรีตำบล' },
  { id: 'subdistrict', full: 'องค์การบริหารส่วนตำบล', short: 'อบต.', mayor: 'นายกองค์การบริหารส่วนตำบล' },
  { id: 'province', full: 'องค์การบริหารส่วนจังหวัด', short: 'อบจ.', mayor: 'นายกองค์การบริหารส่วนจังหวัด' },
];
const FORMS = ['mayor', 'full', 'short'] as const;
const BEGINNINGS = FORMS.flatMap((form) => KINDS.map((kind) => ({ kind, form, word: kind[form] })));

function escaped(word: string): string {
  return word.replaceAll('.', '\\.');
}

const ANY_BEGINNING = BEGINNINGS.map(({ word }) => escaped(word)).join('|');
const MENTION = new RegExp(`(?:${ANY_BEGINNING})\\s*(?=[ก-๎])`, 'g');
const BEFORE_NAME = new RegExp(`(${ANY_BEGINNING})\\s*$`);

/** No agency has a longer name; looking for a whole page of text in every other one would take minutes. */
const MAX_NAME_LENGTH = 200;

/** A name must be this long before one letter's difference can be called a slip; one more slip for each so many more. */
const LETTERS_A_SLIP = 5;
const SHORTEST = 4;
const MOST_SLIPS = 2;

/** Two slips are believed of a shorter name when it begins and ends alike. */
const LETTERS_FOR_TWO = 7;
const SAME_ENDING = 3;

/** What makes another name of one that begins alike: «แม่สายฝนเหนือ» is not «แม่สายฝน». */
const LONGER_NAME =
  /^\s?(?:เหนือ|ใต้|กลาง(?!ปี)|ใหม่|เก่า|น้อย(?!กว่า|ที่)|ใหญ่|นอก(?!จาก)|ตะวัน|พัฒนา(?!ขึ้น)|สามัคคี|บน|ล่าง|หลวง|ทอง|งาม|หนึ่ง|สอง|๑|๒|1|2)/;

/** Others' agencies are named behind these words. */
const WITH_OTHERS = /(?:ร่วมกับ|กับ|และ|ระหว่าง|อดีต|เดิม|แยกจาก|ติดกับ|ดูงาน(?:ที่|จาก)?)\s*$/;

/** A name in the text that is nearly the agency's own. */
export interface NearName extends Span {
  /** As written, with the words that begin it. */
  readonly found: string;
  /** The same words with the agency's own name. */
  readonly expected: string;
}

/** Finds near names in a repaired text. */
export type NearNames = (text: string) => readonly NearName[];

/** What an agency of another kind may call itself: «โรงพยาบาลได้ …». */
const NOUNS = ['โรงพยาบาล', 'มหาวิทยาลัย', 'วิทยาลัย', 'สำนักงาน', 'สถาบัน', 'โรงเรียน', 'องค์การ', 'กรม', 'ศูนย์', 'เมือง'];
const AFTER_NOUN = '(?=\\s|$|ได้|มี(?!น)|เท่ากับ|จึง|ใน(?!สังกัด|กลุ่ม|เครือ)|ปี|ขอ|เป็น|ของเรา|อยู่|ต้อง|สามารถ|เพิ่ม|ลด)';

/**
 * The words by which an agency of none of the usual kinds is named in a text, its name or its leading noun, as a pattern
 * tried at one place, with what makes it a longer name, another's, as its group; null for the usual kinds, whose words the
 * lexicon knows.
 */
export function ownWordsOf(agencyName: string): RegExp | null {
  const name = repairThai(agencyName);
  if (name === '' || name.length > MAX_NAME_LENGTH || partsOf(agencyName).kind) return null;
  const noun = NOUNS.find((each) => name.startsWith(each));
  const words = [quoted(name), ...(noun ? [`${noun}${AFTER_NOUN}`] : [])];
  return new RegExp(`(?:ของ)?(?:${words.join('|')})(${LONGER_NAME.source.slice(1)})?`, 'y');
}

function quoted(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Tells whether an agency's name that begins at a place of a repaired text, behind its kind, is a certain one. */
export type NameTest = (text: string, at: number) => boolean;

/** An agency's name in two parts: «เทศบาลตำบล» and «บ้านตัวอย่าง». Names of other kinds are parted after some letters. */
interface NameParts {
  readonly kind: AgencyKind | null;
  readonly beginning: string;
  readonly stem: string;
}

const LETTERS_OF_BEGINNING = 4;

function partsOf(agencyName: string): NameParts {
  const name = repairThai(agencyName);
  const known = BEGINNINGS.find(({ word, form }) => form !== 'mayor' && name.startsWith(word));
  if (known) return { kind: known.kind, beginning: known.word, stem: withoutSpaces(name.slice(known.word.length)) };
  const beginning = name.slice(0, LETTERS_OF_BEGINNING);
  return { kind: null, beginning, stem: withoutSpaces(name.slice(LETTERS_OF_BEGINNING)) };
}

function withoutSpaces(text: string): string {
  return text.replace(/\s/g, '');
}

/**
 * Looks for the places where an agency is named whose name is a slip or two away from the agency's own, or has its name
 * but another kind. Neighbours with another name, and the agency's own name, are not among them.
 */
export function nearNamesOf(agencyName: string): NearNames {
  const { kind, beginning, stem } = partsOf(agencyName);
  if (stem.length < SHORTEST || stem.length > MAX_NAME_LENGTH) return () => [];
  const mention = kind ? MENTION : new RegExp(quoted(beginning), 'g');
  return (text) =>
    matchesOf(mention, text).flatMap(({ index, 0: words }): readonly NearName[] => {
      const start = index + words.length;
      const whole = lengthOf(text, start, stem);
      if (whole !== null) return kind ? ofOtherKind(text, index, start + whole, words, kind, stem) : [];
      const length = nearestLength(text, start, stem);
      if (length === null) return [];
      const found = text.slice(index, start + length);
      return [{ start: index, end: start + length, found, expected: words.trimEnd() + stem }];
    });
}

/**
 * Tells the agency's own name, also with a slip or two, from those of others; takes any for it when it is not known.
 * «เทศบาลเมือง…» is a slip for «เทศบาลตำบล…»; «อบต.…» of the same name is a neighbour.
 */
export function ownNameTest(agencyName: string): NameTest {
  const { kind, stem } = partsOf(agencyName);
  if (!kind || stem === '' || stem.length > MAX_NAME_LENGTH) return () => true;
  return (text, at) => {
    const start = text.charAt(at) === ' ' ? at + 1 : at;
    const word = BEFORE_NAME.exec(text.slice(Math.max(0, at - 40), at))?.[1];
    const written = BEGINNINGS.find((each) => each.word === word)?.kind;
    if (written && isMunicipal(written) !== isMunicipal(kind)) return false;
    const length = lengthOf(text, start, stem);
    if (length !== null) return !LONGER_NAME.test(text.slice(start + length));
    return stem.length >= SHORTEST && nearestLength(text, start, stem) !== null;
  };
}

function isMunicipal({ full }: AgencyKind): boolean {
  return full.startsWith('เทศบาล');
}

/** How many characters the stem takes from a place of a text on, whatever spaces are within it; null when it is not there. */
function lengthOf(text: string, start: number, stem: string): number | null {
  let length = 0;
  for (const letter of stem) {
    while (/\s/.test(text.charAt(start + length)) && length > 0) length += 1;
    if (text.charAt(start + length) !== letter) return null;
    length += 1;
  }
  return length;
}

/** «เทศบาลเมือง» before the name of a เทศบาลตำบล, «อบจ.» before that of an อบต.: the name is right, the kind is not. */
function ofOtherKind(
  text: string,
  start: number,
  end: number,
  words: string,
  kind: AgencyKind,
  stem: string,
): readonly NearName[] {
  const written = BEGINNINGS.find(({ word }) => word === words.trimEnd());
  if (
    !written ||
    written.kind === kind ||
    isMunicipal(written.kind) !== isMunicipal(kind) ||
    LONGER_NAME.test(text.slice(end))
  )
    return [];
  if (WITH_OTHERS.test(text.slice(Math.max(0, start - 20), start))) return [];
  return [{ start, end, found: text.slice(start, end), expected: kind[written.form] + stem }];
}

/** How many letters from `start` are closest to the stem; null when none come within a slip or two of it. */
function nearestLength(text: string, start: number, stem: string): number | null {
  const slips = Math.min(Math.max(Math.floor(stem.length / LETTERS_A_SLIP), 1), MOST_SLIPS);
  let best: { readonly length: number; readonly distance: number } | null = null;
  for (let length = Math.max(1, stem.length - MOST_SLIPS); length <= stem.length + MOST_SLIPS + 2; length += 1) {
    if (start + length > text.length) break;
    const written = withoutSpaces(text.slice(start, start + length));
    const distance = editDistance(written, stem);
    const isNear = distance <= slips || (distance <= MOST_SLIPS && isAlikeAtEnds(written, stem));
    if (isNear && distance < (best?.distance ?? Infinity)) best = { length, distance };
  }
  return best && !LONGER_NAME.test(text.slice(start + best.length)) ? best.length : null;
}

function isAlikeAtEnds(written: string, stem: string): boolean {
  if (stem.length < LETTERS_FOR_TWO || written.charAt(0) !== stem.charAt(0)) return false;
  return written.slice(-SAME_ENDING) === stem.slice(-SAME_ENDING);
}
