import { rangeName, type Rectangle } from '../../a1';

type Growing = { -readonly [Side in keyof Rectangle]: Rectangle[Side] };

/**
 * Gathers cells that are to be treated alike into few rectangles. Cells are given row by row, from left to right; runs of
 * neighbours are joined, and a run that stands exactly below another of its kind grows that one. Linear in the cells given.
 */
export class Rectangles<Kind> {
  private readonly found = new Map<Kind, Growing[]>();
  /** Per kind, the last rectangle that is in exactly these columns, and so may grow downwards. */
  private readonly open = new Map<Kind, Map<number, Growing>>();
  private run: { readonly kind: Kind; readonly row: number; readonly left: number; right: number } | null = null;

  /** Adds the cells `left`–`right` of a row. */
  add(kind: Kind, row: number, left: number, right: number): void {
    const { run } = this;
    if (run && run.kind === kind && run.row === row && run.right + 1 === left) {
      run.right = right;
      return;
    }
    this.close();
    this.run = { kind, row, left, right };
  }

  /** Every kind with its rectangles, in the order first met. */
  entries(): readonly (readonly [kind: Kind, rectangles: readonly Rectangle[]])[] {
    this.close();
    return [...this.found];
  }

  /** Every kind with the addresses of its rectangles. */
  areas(): readonly (readonly [kind: Kind, areas: readonly string[]])[] {
    return this.entries().map(([kind, rectangles]) => [kind, rectangles.map(rangeName)]);
  }

  private close(): void {
    const { run } = this;
    if (!run) return;
    this.run = null;
    const { kind, row, left, right } = run;
    const open = entry(this.open, kind, () => new Map<number, Growing>());
    const above = open.get(left);
    if (above && above.right === right && above.bottom === row - 1) {
      above.bottom = row;
      return;
    }
    const added = { top: row, left, bottom: row, right };
    entry(this.found, kind, () => []).push(added);
    open.set(left, added);
  }
}

function entry<Key, Value>(map: Map<Key, Value>, key: Key, create: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const created = create();
  map.set(key, created);
  return created;
}
