import { toArabicDigits } from './digits';

/** Characters that take no room: zero-width spaces and joiners, direction marks, word joiner, byte order mark, soft hyphen. */
const ZERO_WIDTH = /[\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF\u00AD]/g;

/** Every white space that is not a line break: tabs, no-break and typographic spaces. */
const SPACES = /[^\S\n]/g;

/** Signs above and below a consonant in the order that keyboards and fonts expect, then ำ and า, which end a cluster. */
const CLUSTER_ORDER = 'ฺุูัิีึื็ํ่้๊๋์๎ำา';
const CLUSTER = /[ัำ-ฺ็-๎]+า?/g;

/** Spacing vowels of which Thai never writes two alike in a row (two เ are a แ typed wrongly, see below). */
const DOUBLED_VOWEL = /([ะาๅแโใไ])\1+/g;

/**
 * Puts right what typing and copying commonly break in Thai text, and nothing that calls for judgement: two เ for แ,
 * nikhahit and า for ำ, doubled or misplaced vowel and tone marks, characters without width, spaces at the ends of the
 * text and of its lines, runs of spaces. Line breaks and the indent of a line stay.
 * NFC and never NFKC, which would take every ำ apart. Repairing twice changes nothing more.
 */
export function repairThai(text: string): string {
  return repairSpaces(repairLetters(text.replace(ZERO_WIDTH, '').normalize('NFC')));
}

/** What two spellings of the same Thai words have in common: repaired, Arabic digits, lower case, no white space. */
export function foldThai(text: string): string {
  return repairThai(toArabicDigits(text).toLowerCase().replace(/\s+/g, ''));
}

/** Until nothing changes: marks put in order may come to stand where NFC, among foreign marks, brings new ones together. */
function repairLetters(text: string): string {
  const repaired = text
    .replace(/เเ/g, 'แ')
    .replace(DOUBLED_VOWEL, '$1')
    .replace(CLUSTER, withSaraAm)
    .replace(CLUSTER, inOrder)
    .normalize('NFC');
  return repaired === text ? text : repairLetters(repaired);
}

/** A nikhahit and an า, with or without marks between them, are an ำ. */
function withSaraAm(cluster: string): string {
  if (!cluster.includes('ํ') || !cluster.endsWith('า')) return cluster;
  return cluster.replace(/[ํา]/g, '') + 'ำ';
}

/** Each mark once and in order; the circle that is part of ำ is not written a second time. */
function inOrder(cluster: string): string {
  const marks = new Set(cluster);
  if (marks.has('ำ')) marks.delete('ํ');
  return [...marks].sort((a, b) => CLUSTER_ORDER.indexOf(a) - CLUSTER_ORDER.indexOf(b)).join('');
}

function repairSpaces(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085\v\f]/g, '\n')
    .replace(SPACES, ' ')
    .replace(/([^ \n]) {2,}/g, '$1 ')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();
}
