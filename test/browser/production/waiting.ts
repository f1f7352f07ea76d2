/** Milliseconds to wait for anything: a test that passes does not wait. */
export const TIMEOUT_MS = 20_000;

/** Resolves once something has become so; rejects when it has not in time. */
export async function inTime(so: () => boolean | Promise<boolean>, timeout = TIMEOUT_MS): Promise<void> {
  const until = Date.now() + timeout;
  while (!(await so())) {
    if (Date.now() > until) throw new Error(`Not so within ${timeout} ms: ${String(so)}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
