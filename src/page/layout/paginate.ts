import type { Layout, PlacedRow } from './lay-out';

/** What a sheet of paper surely holds: printers, and programs that fit a page's width, differ by a little. */
export const SAFETY_FACTOR = 0.97;

/** Most page breaks a sheet may have. Excel's limit. */
const MOST_BREAKS = 1023;

/**
 * The rows (0-based) that begin a new sheet of paper of so many points. Every break is set, as programs that break pages
 * by themselves do not know what belongs together: a heading and what follows it, the pieces of one row, a signature.
 * Only what is taller than the paper is parted.
 */
export function pageBreaks({ rows, titleRows }: Layout, paper: number): readonly number[] {
  const repeated = titleRows ? heightOf(rows.slice(titleRows.first, titleRows.last + 1)) : 0;
  const capacity = paper * SAFETY_FACTOR;
  const breaks: number[] = [];
  let used = 0;
  const add = (first: number, height: number): void => {
    if (used > 0 && used + height > capacity) {
      breaks.push(first);
      used = titleRows && first > titleRows.last ? repeated : 0;
    }
    used += height;
  };
  for (const { first, last } of groupsOf(rows)) {
    const group = rows.slice(first, last + 1);
    if (heightOf(group) + repeated <= capacity) add(first, heightOf(group));
    else group.forEach(({ height }, index) => add(first + index, height));
  }
  return breaks.slice(0, MOST_BREAKS);
}

/** Rows that stay on one sheet of paper: each row kept with the next, up to and with the first that is not. */
function groupsOf(rows: readonly PlacedRow[]): readonly { readonly first: number; readonly last: number }[] {
  const groups: { first: number; last: number }[] = [];
  let first = 0;
  rows.forEach(({ keepWithNext }, index) => {
    if (keepWithNext && index < rows.length - 1) return;
    groups.push({ first, last: index });
    first = index + 1;
  });
  return groups;
}

/** The height of all these rows, in points. */
export function heightOf(rows: readonly PlacedRow[]): number {
  return rows.reduce((sum, { height }) => sum + height, 0);
}
