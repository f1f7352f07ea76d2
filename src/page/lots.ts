import type { SheetAction } from './actions';

/** Longest list of areas that Excel takes at once (8,192 characters, commas included), and some room. */
const LONGEST_ADDRESS = 8000;

/** One action for all areas, or several where their addresses together are longer than Excel takes. */
export function inActions(
  areas: readonly string[],
  action: (areas: readonly string[]) => SheetAction,
): readonly SheetAction[] {
  const lots: string[][] = [];
  let length = Infinity;
  for (const area of areas) {
    length += area.length + 1;
    if (length > LONGEST_ADDRESS) {
      lots.push([]);
      length = area.length + 1;
    }
    lots.at(-1)?.push(area);
  }
  return lots.map(action);
}
