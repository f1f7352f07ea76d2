import { foldThai } from '../../thai/text/repair';

/** The least number of letters to insert, delete or replace to make one text the other. */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (letter === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** Shorter pieces of a word say nothing of the word. */
const TELLING_PIECE = 3;

/**
 * The choice that a mistyped text is nearest to: the only one that it is a piece of, or else one that it is more like than
 * unlike; null when there is none.
 */
export function nearestOf(text: string, choices: readonly string[]): string | null {
  const folded = foldThai(text);
  const [whole, ...others] =
    folded.length < TELLING_PIECE ? [] : choices.filter((one) => foldThai(one).includes(folded));
  if (whole !== undefined && others.length === 0) return whole;
  let best: { readonly choice: string; readonly distance: number } | null = null;
  for (const choice of choices) {
    const target = foldThai(choice);
    const distance = editDistance(folded, target);
    if (distance <= Math.max(folded.length, target.length) / 2 && distance < (best?.distance ?? Infinity)) {
      best = { choice, distance };
    }
  }
  return best?.choice ?? null;
}
