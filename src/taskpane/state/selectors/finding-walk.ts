import type { Current } from '../pane-state';
import type { KeyedFinding } from './keyed-findings';

/** Where one is in the list of findings, and the ones before and after. */
export interface Walk {
  /** 1-based; 0 before one has begun, or when the current one is gone. */
  readonly position: number;
  readonly previous: KeyedFinding | null;
  readonly next: KeyedFinding | null;
}

/** The walk through the list. When the current finding is gone, the next is the one that took its place. */
export function walkThrough(items: readonly KeyedFinding[], current: Current | null): Walk {
  const found = current ? items.findIndex(({ key }) => key === current.key) : -1;
  const place = found < 0 ? (current?.index ?? 0) : found;
  return {
    position: found + 1,
    previous: items[place - 1] ?? null,
    next: items[found < 0 ? place : place + 1] ?? null,
  };
}
