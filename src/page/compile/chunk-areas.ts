import type { SheetAction } from '../model/sheet-actions';

/** Longest list of areas that Excel takes at once (8,192 characters, commas included), and some room. */
const MAX_ADDRESS_LENGTH = 8000;

/** One action for all areas, or several where their addresses together are longer than Excel takes. */
export function chunkAreas(
  areas: readonly string[],
  action: (areas: readonly string[]) => SheetAction,
): readonly SheetAction[] {
  const chunks: string[][] = [];
  let length = Infinity;
  for (const area of areas) {
    length += area.length + 1;
    if (length > MAX_ADDRESS_LENGTH) {
      chunks.push([]);
      length = area.length + 1;
    }
    chunks.at(-1)?.push(area);
  }
  return chunks.map(action);
}
