import type { SourceCell, SourceGrid } from '../source';

/** The cells of one row outside every table that was found, in reading order; or the place where such a table stands. */
export type Line =
  | { readonly kind: 'line'; readonly cells: readonly SourceCell[]; readonly grid: SourceGrid }
  | { readonly kind: 'table' };

/** One line of text of one cell, and where it stands within that cell. */
export interface TextLine {
  readonly text: string;
  readonly cell: SourceCell;
  readonly range: readonly [from: number, to: number];
  /** Whether a table that was found stands between this line and the one before. */
  readonly afterTable: boolean;
  /** Whether a table that was found follows at once. */
  readonly beforeTable: boolean;
  /** The whole row the line stands in, its cells joined by tabs. */
  readonly rowText: string;
  readonly isFirstOfRow: boolean;
  /** Whether its cell is the only one of its row. */
  readonly isAlone: boolean;
}

/** The lines of text in reading order, one column after the other where signatures stand side by side. */
export function textLinesOf(lines: readonly Line[]): readonly TextLine[] {
  const found: TextLine[] = [];
  let afterTable = false;
  for (let at = 0; at < lines.length;) {
    const line = lines[at];
    if (line?.kind !== 'line') {
      const last = found.at(-1);
      if (last) found[found.length - 1] = { ...last, beforeTable: true };
      afterTable = true;
      at += 1;
      continue;
    }
    const block = blockFrom(lines, at);
    const rows = block.flatMap((row) => (row.kind === 'line' ? [row.cells] : []));
    const texts = runsOf(rows)
      .flatMap((run) => (areSideBySide(run) ? byColumn(run) : run))
      .flatMap(linesOfRow);
    texts.forEach((text, index) => found.push({ ...text, afterTable: afterTable && index === 0, beforeTable: false }));
    if (texts.length > 0) afterTable = false;
    at += block.length;
  }
  return found;
}

/** The lines that follow one another in one grid. */
function blockFrom(lines: readonly Line[], at: number): readonly Line[] {
  const first = lines[at];
  if (first?.kind !== 'line' || first.grid.kind === 'paragraph') return lines.slice(at, at + 1);
  let end = at + 1;
  for (let next = lines[end]; next?.kind === 'line' && next.grid === first.grid; next = lines[end]) end += 1;
  return lines.slice(at, end);
}

/** Rows of several cells that follow one another, and rows of one cell, each run by itself. */
function runsOf(rows: readonly (readonly SourceCell[])[]): readonly (readonly (readonly SourceCell[])[])[] {
  const runs: (readonly SourceCell[])[][] = [];
  for (const cells of rows) {
    const last = runs.at(-1);
    const isSame = last !== undefined && (last[0]?.length ?? 0) > 1 === cells.length > 1;
    if (isSame) last.push(cells);
    else runs.push([cells]);
  }
  return runs;
}

const NAME_IN_BRACKETS = /\(\s*(?:นาย|นาง|น\.ส\.|ว่าที่|ดร\.|พ\.|ร\.|ส\.|จ\.)/;

/** Rows of several cells in which names stand beside each other, the positions in the row below. */
function areSideBySide(rows: readonly (readonly SourceCell[])[]): boolean {
  return rows.some(
    (cells) => cells.filter(({ text }) => NAME_IN_BRACKETS.test(text) && /\)\s*$/.test(text)).length > 1,
  );
}

/** One row a column: what stands one below the other belongs together. Rows of one cell end the columns before them. */
function byColumn(rows: readonly (readonly SourceCell[])[]): readonly (readonly SourceCell[])[] {
  const ordered: (readonly SourceCell[])[] = [];
  let columns = new Map<number, SourceCell[]>();
  const flush = (): void => {
    ordered.push(...[...columns].sort(([a], [b]) => a - b).flatMap(([, cells]) => cells.map((cell) => [cell])));
    columns = new Map();
  };
  for (const cells of rows) {
    if (cells.length === 1 && columns.size === 0) ordered.push(cells);
    else for (const cell of cells) columns.set(cell.column, [...(columns.get(cell.column) ?? []), cell]);
  }
  flush();
  return ordered;
}

function linesOfRow(cells: readonly SourceCell[]): readonly Omit<TextLine, 'afterTable' | 'beforeTable'>[] {
  const rowText = cells.map(({ text }) => text).join('\t');
  let isFirstOfRow = true;
  return cells.flatMap((cell) => {
    let from = 0;
    return cell.text.split('\n').flatMap((text) => {
      const range = [from, from + text.length] as const;
      from += text.length + 1;
      if (text.trim() === '') return [];
      const line = { text: text.trim(), cell, range, rowText, isFirstOfRow, isAlone: cells.length === 1 };
      isFirstOfRow = false;
      return [line];
    });
  });
}
