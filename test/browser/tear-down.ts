/** Ends what all test files shared (set-up.ts). */
export default function tearDown(): void {
  (globalThis as { endShared?: () => void }).endShared?.();
}
