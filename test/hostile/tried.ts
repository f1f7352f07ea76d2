/** Notes how many inputs a test tried, for the table at the end of `npm run test:hostile`. */
export function tried(inputs: number): void {
  // eslint-disable-next-line no-console -- a reporter gets nothing else from a test
  console.info(`tried ${inputs}`);
}

/** A seeded generator of numbers from 0 up to 1 (mulberry32), so that a failure can be repeated. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
