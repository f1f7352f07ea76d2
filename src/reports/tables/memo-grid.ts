/** The columns of the memo's form in points: labels end on these, and the right half is for signatures. */
const FORM_COLUMNS = [30, 8, 60, 128, 52, 175];

/** Edges nearer than this, in points, are one: a column narrower than that serves nothing. */
const SNAP = 7;

/** A grid that holds the memo's form and, where it has one, its table of measures. */
export interface MemoGrid {
  /** Widths of the grid's columns, in points. */
  readonly columns: readonly number[];
  /** How many columns of the grid each column of the form takes, and each of the table. */
  readonly form: readonly number[];
  readonly table: readonly number[];
}

/** The grid on which a form and a table of these shares both find their edges; without shares, the form's own. */
export function memoGrid(shares: readonly number[] = []): MemoGrid {
  const formEdges = edgesOf(FORM_COLUMNS);
  const width = formEdges.at(-1) ?? 0;
  const all = shares.reduce((sum, share) => sum + share, 0);
  const tableEdges = edgesOf(shares.map((share) => (share * width) / all)).map(
    (edge) => formEdges.find((one) => Math.abs(one - edge) < SNAP) ?? edge,
  );
  const edges = [...new Set([...formEdges, ...tableEdges])].sort((a, b) => a - b);
  const spans = (ends: readonly number[]) =>
    ends.map((end, index) => edges.indexOf(end) - (index === 0 ? -1 : edges.indexOf(ends[index - 1] ?? 0)));
  return {
    columns: edges.map((edge, index) => edge - (edges[index - 1] ?? 0)),
    form: spans(formEdges),
    table: spans(tableEdges),
  };
}

/** Where each of these widths, one beside the other, ends. */
function edgesOf(widths: readonly number[]): readonly number[] {
  let edge = 0;
  return widths.map((width) => (edge += width));
}
