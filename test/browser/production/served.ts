import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BrowserContext, Route } from 'playwright-core';
import type { Production } from './build';

/** Where office.js is loaded from, and where the package keeps what lies there. */
const OFFICE = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const OFFICE_FILES = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');

/** What a browser has been asked for and has complained about. */
export interface Observed {
  /** Addresses asked for that are neither a file of the add-in's nor of office.js. */
  readonly foreign: string[];
  /** Errors, warnings of the browser, violations of the Content-Security-Policy. */
  readonly problems: string[];
}

/** Which of Microsoft's files cannot be reached: all; all but office.js itself; or none. */
export type Blocked = 'all' | 'host-files' | 'none';

/** Answers every request of the browser's from the build and from Microsoft's package: no server runs. */
export async function serveProduction(
  context: BrowserContext,
  { address, folder }: Production,
  blocked: Blocked = 'none',
): Promise<Observed> {
  const foreign: string[] = [];
  const problems: string[] = [];
  context.on('weberror', (error) => problems.push(String(error.error())));
  context.on('console', (message) => ['error', 'warning'].includes(message.type()) && problems.push(message.text()));
  // tsx, by which the benchmark runs, adds calls of its own to functions that are handed over to the page.
  await context.addInitScript('globalThis.__name = (it) => it');
  await context.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) =>
      reportError(new Error(`Content-Security-Policy: ${violatedDirective} forbids ${blockedURI} in ${sourceFile}`)),
    ),
  );
  await context.route('**/*', (route) => {
    const path = fileFor(route, { address, folder }, blocked);
    if (path === 'empty') return route.fulfill({ contentType: 'text/html', body: '<body style="margin:0">' });
    if (path === 'blocked') return route.abort('connectionrefused');
    if (path !== null) return route.fulfill({ path });
    foreign.push(route.request().url());
    return route.abort();
  });
  return { foreign, problems };
}

/** The file that answers a request: a path, the empty page around the add-in, or none. */
function fileFor(
  route: Route,
  { address, folder }: Omit<Production, 'remove'>,
  blocked: Blocked,
): string | 'empty' | 'blocked' | null {
  const url = route.request().url();
  if (url === `${address}/excel`) return 'empty';
  const office = url.startsWith(OFFICE);
  if (office && (blocked === 'all' || (blocked === 'host-files' && !url.endsWith('/office.js')))) return 'blocked';
  const [base, files] = office ? [OFFICE, OFFICE_FILES] : [`${address}/`, folder];
  const path = join(files, new URL(url).pathname.slice(new URL(base).pathname.length));
  return url.startsWith(base) && existsSync(path) ? path : null;
}
