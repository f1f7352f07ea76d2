import type { OfficePackage } from './package';

/** Letters of blank cells that are kept: about 100,000 cells, each of which takes about a kilobyte in memory. */
const MOST_LETTERS = 2 ** 21;

const BLANK_CELL = /<(?:\w+:)?c(?: [^<>]*)?\/>/g;

/**
 * The file as the file library is to see it. Sheets formatted far beyond their content (a million cells with a border and
 * no value) would take gigabytes, so those cells are left out for the library; they stay in the file that was opened.
 * Null when there are few of them.
 */
export async function withoutBlankCells(parts: OfficePackage): Promise<Uint8Array | null> {
  const lighter = parts.copy();
  let saved = 0;
  for (const path of parts.paths.filter((one) => /^xl\/worksheets\/[^/]+\.xml$/.test(one))) {
    const text = new TextDecoder().decode(parts.bytes(path));
    if (text.length <= MOST_LETTERS) continue;
    const without = text.replace(BLANK_CELL, '');
    saved += text.length - without.length;
    lighter.set(path, new TextEncoder().encode(without));
  }
  return saved > MOST_LETTERS ? lighter.write() : null;
}
