import type { Area } from '../../simulator';

/** Positions along one side of the grid: where each row (or column) begins, in pixels. */
export class Track {
  /** One more than there are lines; the last is the whole length. */
  private readonly starts: Float64Array;

  /** @param sizes in pixels; 0 for hidden lines */
  constructor(sizes: readonly number[]) {
    this.starts = new Float64Array(sizes.length + 1);
    sizes.forEach((size, i) => (this.starts[i + 1] = this.starts[i]! + size));
  }

  get count(): number {
    return this.starts.length - 1;
  }

  get length(): number {
    return this.starts[this.count]!;
  }

  start(index: number): number {
    return this.starts[Math.min(index, this.count)]!;
  }

  size(index: number): number {
    return index < this.count ? this.starts[index + 1]! - this.starts[index]! : 0;
  }

  /** The visible line at a position. */
  at(position: number): number {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.starts[middle]! <= position) low = middle;
      else high = middle - 1;
    }
    return Math.max(0, low);
  }

  /** The next visible line in a direction; the same when there is none. */
  next(index: number, step: 1 | -1): number {
    for (let i = index + step; i >= 0 && i < this.count; i += step) if (this.size(i) > 0) return i;
    return index;
  }
}

/** The rows to be drawn for a view: those in sight, `margin` more on both sides, and merged areas whole. */
export function rowsToDraw(
  rows: Track,
  view: { readonly top: number; readonly height: number },
  frozen: number,
  merges: readonly Area[],
  margin: number,
): { readonly first: number; readonly last: number } {
  let first = Math.max(frozen, rows.at(view.top + rows.start(frozen)) - margin);
  let last = Math.min(rows.count - 1, rows.at(view.top + view.height) + margin);
  for (const { top, bottom } of merges) {
    if (top < first && bottom >= first && top >= frozen) first = top;
    if (top <= last && bottom > last) last = Math.min(bottom, rows.count - 1);
  }
  return { first, last };
}
