/* eslint-disable no-console -- what the client reports while it loads is kept off the console. */

/** What the client looks for in a browser while it loads, and finds wanting in Node. */
const STAND_INS: Readonly<Record<string, () => unknown>> = {
  window: () => globalThis,
  document: () => ({
    getElementById: () => null,
    getElementsByTagName: () => [],
    createElement: () => ({}),
    addEventListener: () => undefined,
    readyState: 'complete',
    cookie: '',
  }),
  navigator: () => ({ userAgent: 'Node' }),
  location: () => ({ href: '', search: '', hash: '', protocol: 'https:' }),
};

/**
 * Runs something with the browser's globals in place, and takes away again those that were not there before: other
 * libraries tell Node from a browser by them.
 */
export function withBrowserStandIns<T>(run: () => T): T {
  const realm = globalThis as Record<string, unknown>;
  const lacking = Object.keys(STAND_INS).filter((name) => realm[name] === undefined);
  for (const name of lacking) realm[name] = STAND_INS[name]?.();
  const log = console.log;
  // The client reports on the console that a page's local storage is missing.
  console.log = () => undefined;
  try {
    return run();
  } finally {
    console.log = log;
    for (const name of lacking) delete realm[name];
  }
}
