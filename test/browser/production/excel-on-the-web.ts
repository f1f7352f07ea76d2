import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser, FrameLocator, Page, Route } from 'playwright-core';
import type { ClientWindow, Host } from '../../../simulator/host/host';
import type { Production } from './build';
import { playExcel, type ExcelWindow } from './excel-page';

/** Where office.js is loaded from, and where the package keeps what lies there. */
const OFFICE = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const OFFICE_FILES = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');

/** Milliseconds to wait for anything: a test that passes does not wait. */
const TIMEOUT_MS = 90_000;

/** Excel on the web, played to a production build of the add-in by a page of ours and the simulator's workbook. */
export interface ExcelOnTheWeb {
  readonly page: Page;
  readonly host: Host;
  /** What the browser asked for that is neither a file of the add-in's nor of office.js. */
  readonly foreign: string[];
  /** What went wrong: errors, warnings of the browser, violations of the Content-Security-Policy. */
  readonly problems: string[];
  /** Opens one of the add-in's pages. */
  readonly open: (id: string, file: string) => Promise<FrameLocator>;
  /** Presses a button of the ribbon: runs one of its functions in the page opened as `commands`. */
  readonly press: (functionName: string) => Promise<void>;
  /** The ribbon's functions that have said that they are done. */
  readonly completed: () => Promise<readonly string[]>;
}

/** Opens the page of Excel on the web, without any page of the add-in yet. No server runs and nothing leaves the machine. */
export async function openExcel(browser: Browser, { address, folder }: Production, host: Host): Promise<ExcelOnTheWeb> {
  const page = await browser.newPage({ ignoreHTTPSErrors: true, viewport: { width: 350, height: 720 } });
  page.setDefaultTimeout(TIMEOUT_MS);
  const foreign: string[] = [];
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && problems.push(message.text()));
  // tsx, by which the benchmark runs, adds calls of its own to functions that are handed over to the page.
  await page.addInitScript('globalThis.__name = (it) => it');
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      reportError(new Error(`Content-Security-Policy: ${violatedDirective} forbids ${blockedURI}`)),
    ),
  );
  await page.route('**/*', (route) => serve(route, { address, folder, foreign }));
  await page.exposeFunction('answerRequest', bridgeTo(host, page));
  await page.goto(`${address}/excel`);
  await page.evaluate(playExcel);
  const excel = await page.evaluateHandle(() => (window as unknown as ExcelWindow).excel);

  return {
    page,
    host,
    foreign,
    problems,
    open: async (id, file) => {
      await excel.evaluate((it, [id, url]) => it.open(id, url), [id, `${address}/${file}`] as const);
      return page.frameLocator(`#${id}`);
    },
    press: (name) =>
      excel.evaluate((it, name) => it.raise('commands', 'appCommandInvoked', { 0: name, 1: name, 2: '{}' }), name),
    completed: () => excel.evaluate(({ completed }) => completed),
  };
}

interface Shelf {
  readonly address: string;
  readonly folder: string;
  readonly foreign: string[];
}

async function serve(route: Route, { address, folder, foreign }: Shelf): Promise<void> {
  const url = route.request().url();
  if (url === `${address}/excel`) return route.fulfill({ contentType: 'text/html', body: '<body style="margin:0">' });
  const [base, files] = url.startsWith(OFFICE) ? [OFFICE, OFFICE_FILES] : [`${address}/`, folder];
  const path = join(files, new URL(url).pathname.slice(new URL(base).pathname.length));
  if (url.startsWith(base) && existsSync(path)) return route.fulfill({ path });
  foreign.push(url);
  return route.abort();
}

/** An array of the client's request: its body and its flags stand at these places. */
const BODY = 4;
const FLAGS = 6;

/** Lets the client in the browser talk to the simulator's host in this process. */
function bridgeTo(host: Host, page: Page): (request: readonly unknown[]) => Promise<string> {
  const client: ClientWindow = {};
  host.connect(client);
  const bridge = client._richApiNativeBridge!;
  const waiting = new Map<number, (body: string) => void>();
  let last = 0;
  bridge.onMessageFromHost = (text) => {
    const message = JSON.parse(text) as HostMessage;
    if (message.type === 3) return void raiseEvents(page, message.message.entries).catch(() => undefined);
    waiting.get(message.id)?.(JSON.stringify(message.message.body));
    waiting.delete(message.id);
  };
  return (request) => {
    const body = JSON.parse(String(request[BODY])) as ClientRequest;
    if (isForOffice(body)) return Promise.resolve(JSON.stringify(nothingIn(body)));
    last += 1;
    const message = { url: 'ProcessQuery', method: 'POST', headers: {}, body };
    return new Promise((resolve) => {
      waiting.set(last, resolve);
      bridge.sendMessageToHost(JSON.stringify({ id: last, type: 1, flags: request[FLAGS], message }));
    });
  };
}

type HostMessage =
  | { readonly type: 2; readonly id: number; readonly message: { readonly body: unknown } }
  | { readonly type: 3; readonly message: { readonly entries: readonly HostEvent[] } };

interface HostEvent {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}

interface ClientRequest {
  readonly Actions: readonly { readonly Id: number }[];
  readonly ObjectPaths: Readonly<Record<string, { readonly Name: string }>>;
}

/** Requests of office.js to a service of Office's own, which has nothing to do with the workbook. */
function isForOffice({ ObjectPaths }: ClientRequest): boolean {
  return Object.values(ObjectPaths).some(({ Name }) => Name === 'Microsoft.InternalService.AddinInternalService');
}

function nothingIn({ Actions }: ClientRequest): unknown {
  return { Results: Actions.map(({ Id }) => ({ ActionId: Id, Value: {} })) };
}

/** Events travel as arrays. Whether a page has registered for them is for office.js to know. */
async function raiseEvents(page: Page, entries: readonly HostEvent[]): Promise<void> {
  const rows = entries.map((entry) => [
    entry.messageCategory,
    entry.messageType,
    entry.targetId,
    entry.message,
    0,
    false,
  ]);
  await page.evaluate(
    (rows) => (window as unknown as ExcelWindow).excel.raise('pane', 'richApiMessage', { ArrayData: rows }),
    rows,
  );
}
