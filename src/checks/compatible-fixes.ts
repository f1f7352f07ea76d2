import type { Fix } from './finding';

/**
 * Of these repairs those that can be made at once: what the pane lists before it makes them. A cell with two faults is
 * repaired of the first; the second is found again, in the repaired text. What several findings ask to be added is added
 * once.
 */
export function fixesTogether(fixes: readonly Fix[]): readonly Fix[] {
  const taken = new Set<string>();
  return fixes.filter((fix) => {
    const places = placesOf(fix);
    if (places.some((place) => taken.has(place))) return false;
    places.forEach((place) => taken.add(place));
    return true;
  });
}

/** What a repair changes or adds, in words that two repairs of the same thing share. */
function placesOf(fix: Fix): readonly string[] {
  switch (fix.kind) {
    case 'edit-cells':
      return fix.edits.map(({ at }) => at.address);
    case 'rename-header':
      return [fix.at.address];
    default:
      return [JSON.stringify(fix)];
  }
}
