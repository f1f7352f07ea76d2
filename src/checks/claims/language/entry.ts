import type { Marker, Meaning } from './tokens';

/** One kind of words the claim reader knows. Patterns see Arabic digits and Thai whose letters are in order. */
export interface Entry {
  /** Every character that a match can begin with: at other places of a text the pattern is not tried. */
  readonly starts: string;
  /** One pattern, or several words each of which begins with a plain letter. */
  readonly pattern: string | readonly string[];
  readonly meaning: (found: string) => Meaning;
}

/** Words of one meaning. Each may be a pattern that begins with a plain letter. */
export function words(meaning: Entry['meaning'], ...list: readonly string[]): Entry {
  return { starts: list.map((word) => word.charAt(0)).join(''), pattern: list, meaning };
}

/** Words whose kind is all there is to know. */
export function marker(kind: Marker, ...list: readonly string[]): Entry {
  return words(() => ({ kind }), ...list);
}

/** Words of one fixed meaning. */
export function fixed(meaning: Meaning, ...list: readonly string[]): Entry {
  return words(() => meaning, ...list);
}

/** Each beginning with each ending: `combine(['ของ', 'ใน'], ['จังหวัด'])` → «ของจังหวัด», «ในจังหวัด». */
export function combine(beginnings: readonly string[], endings: readonly string[]): readonly string[] {
  return beginnings.flatMap((beginning) => endings.map((ending) => beginning + ending));
}
