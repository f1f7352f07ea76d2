/** Whether one text becomes the other by at most so many letters changed, added or left out. Cost: length × most. */
export function isWithin(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same);
      next.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return false;
    row = next;
  }
  return (row[b.length] ?? Infinity) <= most;
}

/** The groups of three letters of a text; the text itself when it is shorter. */
export function trigramsOf(text: string): ReadonlySet<string> {
  const grams = new Set<string>();
  for (let at = 0; at < Math.max(1, text.length - 2); at += 1) grams.add(text.slice(at, at + 3));
  return grams;
}

/** How alike two sets of trigrams are, 0–1 (Dice). */
export function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const gram of a) if (b.has(gram)) shared += 1;
  return (2 * shared) / (a.size + b.size);
}
