/** So many letters in a row are no chance. */
const LEAST_SHARED = 200;

/** Every shared stretch holds a whole block of half its length that begins at a multiple of it. */
const BLOCK = LEAST_SHARED / 2;
const BASE = 257;
const HIGHEST_POWER = powerOf(BLOCK - 1);

/** A text and the place of one of its blocks. */
interface Block<Source> {
  readonly source: Source;
  readonly text: string;
  readonly start: number;
}

/** Finds in each text added the first stretch of 200 letters or more that stands in an earlier one of another kind. */
export class SharedPassages<Source> {
  private readonly blocks = new Map<number, Block<Source>>();

  /** The stretch and where it was seen first, null when there is none. `isOther` tells which sources count. */
  add(
    text: string,
    source: Source,
    isOther: (earlier: Source) => boolean,
  ): { readonly words: string; readonly earlier: Source } | null {
    const hashes = text.length < LEAST_SHARED ? [] : hashesOf(text);
    let found: { readonly words: string; readonly earlier: Source } | null = null;
    for (let start = 0; start < hashes.length && !found; start += 1) {
      const block = this.blocks.get(hashes[start] ?? 0);
      const words = block && isOther(block.source) ? stretchAt(text, start, block) : '';
      if (block && words.length >= LEAST_SHARED) found = { words, earlier: block.source };
    }
    for (let start = 0; start < hashes.length; start += BLOCK) {
      const hash = hashes[start] ?? 0;
      if (!this.blocks.has(hash)) this.blocks.set(hash, { source, text, start });
    }
    return found;
  }
}

function powerOf(exponent: number): number {
  let power = 1;
  for (let i = 0; i < exponent; i += 1) power = Math.imul(power, BASE);
  return power;
}

/** A rolling hash of the block that begins at each letter. */
function hashesOf(text: string): readonly number[] {
  const hashes: number[] = [];
  let hash = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (at >= BLOCK) hash = (hash - Math.imul(text.charCodeAt(at - BLOCK), HIGHEST_POWER)) | 0;
    hash = (Math.imul(hash, BASE) + text.charCodeAt(at)) | 0;
    if (at >= BLOCK - 1) hashes.push(hash);
  }
  return hashes;
}

/** The letters around two places that are the same. */
function stretchAt<Source>(text: string, start: number, block: Block<Source>): string {
  const isSame = (by: number) =>
    start + by >= 0 &&
    block.start + by >= 0 &&
    start + by < text.length &&
    text.charCodeAt(start + by) === block.text.charCodeAt(block.start + by);
  let [from, to] = [0, 0];
  while (isSame(from - 1)) from -= 1;
  while (isSame(to)) to += 1;
  return text.slice(start + from, start + to);
}
