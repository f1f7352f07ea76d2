import type { Layout, PlacedRow } from './layout';

/**
 * What a sheet of paper surely holds: printers differ by a little, and a row that we think fits may not. Where that
 * matters, rows are moved to the next sheet a little early.
 */
const SURE = 0.97;

/** Most page breaks a sheet may have. Excel's limit. */
const MOST_BREAKS = 1023;

/**
 * The rows (0-based) that must begin a new sheet of paper so that what belongs together stays together. Everything else is
 * left to the printer's own page breaks, which never cut a row.
 */
export function pageBreaks({ rows, titleRows }: Layout, paper: number): readonly number[] {
  const repeated = titleRows ? heightOf(rows.slice(titleRows.first, titleRows.last + 1)) : 0;
  const capacity = paper * SURE;
  const breaks: number[] = [];
  let used = 0;
  for (const group of groupsOf(rows)) {
    const height = heightOf(rows.slice(group.first, group.last + 1));
    if (used > 0 && used + height > capacity) {
      const needsBreak = group.first < group.last && height + repeated <= paper;
      if (needsBreak) breaks.push(group.first);
      used = titleRows && group.first > titleRows.last ? repeated : 0;
    }
    used += height;
    while (used > paper) used -= paper - repeated;
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

function heightOf(rows: readonly PlacedRow[]): number {
  return rows.reduce((sum, { height }) => sum + height, 0);
}
