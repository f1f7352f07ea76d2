import { repairThai } from '../../thai/text/repair';

/** Signs above and below a letter, in the order that they may follow one another; each at most once. ำ comes last. */
const [VOWEL_MARKS, TONE_MARKS, SARA_AM] = ['ัิ-ฺ', '็-๎', 'ำ'];

/** Marks that cannot stand on one another in this order, or not twice. */
const MISPLACED_MARKS = new RegExp(
  `[${VOWEL_MARKS}]{2}|[${TONE_MARKS}][${VOWEL_MARKS}${TONE_MARKS}]|${SARA_AM}[${VOWEL_MARKS}${TONE_MARKS}${SARA_AM}]`,
);

/** Vowels that are never written twice; two เ stand for a แ. */
const SPACING_VOWELS = 'เะาๅแโใไ';
const DOUBLED_VOWELS = new RegExp(`([${SPACING_VOWELS}])\\1`);

/** A nikhahit by itself, where ำ was meant. */
const LOOSE_NIKHAHIT = /\u0E4D/;

const WITHOUT_WIDTH = /[\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF\u00AD]/;

/** Anything but the letters, digits and signs of plain Thai and English: other scripts, tags, characters without width. */
const UNUSUAL = /[^ก-ฺเ-์๐-๛ -%'-;=-~\n–“”«»‘’•…]/;

/** What may be wrong with the letters of a text or its ends. */
export type Flaw = 'vowels' | 'marks' | 'hidden' | 'ends';

/** The first flaw that the letters of a text seem to have; `ends` when it is none of theirs. */
export function flawIn(text: string): Flaw {
  if (DOUBLED_VOWELS.test(text) || LOOSE_NIKHAHIT.test(text)) return 'vowels';
  if (MISPLACED_MARKS.test(text)) return 'marks';
  return WITHOUT_WIDTH.test(text) ? 'hidden' : 'ends';
}

/** It may suspect a text in vain; whether anything is wrong the repair itself tells. */
function hasBrokenLetters(text: string): boolean {
  return flawIn(text) !== 'ends';
}

/** Characters that are alike in what they may follow: signs that a flaw can be made of, and all others. */
const ALIKE = [VOWEL_MARKS, TONE_MARKS, SARA_AM, ...SPACING_VOWELS].map((characters) => new RegExp(`[${characters}]`));
const STRANGE = ALIKE.length;
const PLAIN = STRANGE + 1;
const KINDS = PLAIN + 1;

/** The kind of each character up to the last Thai one, by its code. */
const KIND_OF = Uint8Array.from({ length: 0x0e5c }, (_, code) => kindOf(String.fromCharCode(code)));

/** 1 where a kind may not follow another, by the number of the first times `KINDS` plus that of the second. */
const CLASHES = Uint8Array.from({ length: KINDS * KINDS }, (_, pair) => {
  const [first = '', second = ''] = [Math.floor(pair / KINDS), pair % KINDS].map(oneOfKind);
  const isFlaw = UNUSUAL.test(second) || MISPLACED_MARKS.test(first + second) || DOUBLED_VOWELS.test(first + second);
  return isFlaw ? 1 : 0;
});

function kindOf(character: string): number {
  if (UNUSUAL.test(character)) return STRANGE;
  const kind = ALIKE.findIndex((pattern) => pattern.test(character));
  return kind < 0 ? PLAIN : kind;
}

function oneOfKind(kind: number): string {
  return String.fromCharCode(KIND_OF.indexOf(kind));
}

/**
 * Whether there may be something wrong with the letters of a text, its ends, or tags in it: asked first, because most
 * cells have none of it. The patterns would go through each of millions of letters several times; so their answers for
 * every two characters are looked up.
 */
export function mightBeMalformed(text: string): boolean {
  let clashes = 0;
  let before = PLAIN;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const kind = code < KIND_OF.length ? (KIND_OF[code] ?? STRANGE) : kindOf(text.charAt(at));
    clashes |= CLASHES[before * KINDS + kind] ?? 1;
    before = kind;
  }
  return clashes !== 0 || text.trim() !== text;
}

/** The text with its letters repaired; as it is, to the letter, when nothing in them is broken. */
export function withSoundLetters(text: string): string {
  return hasBrokenLetters(text) ? repairThai(text) : text;
}

/** The repaired text when its letters are broken or spaces stand at its ends; null when it is in order. */
export function repaired(text: string): string | null {
  if (text.trim() === text && !hasBrokenLetters(text)) return null;
  const after = repairThai(text);
  const isOnlySpacing = text.trim() === text && withoutSpaces(after) === withoutSpaces(text);
  return isOnlySpacing ? null : after;
}

function withoutSpaces(text: string): string {
  return text.replace(/[ \t\r\n\u00A0]+/g, '');
}
