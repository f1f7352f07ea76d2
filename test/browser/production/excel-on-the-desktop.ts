import type { Browser, Page } from 'playwright-core';
import type { Production } from './build';
import { EVENT, type DesktopContext, type DesktopWindow, type HostCall } from './desktop-link';
import { playExternal } from './excel-for-windows';
import { playWebkit } from './excel-for-mac';
import { bridgeTo } from './host-bridge';
import { REQUIREMENTS, TOKEN, type Platform, type PlayedExcel, type PlayOptions } from './played-excel';
import { serveProduction } from './served';
import { inTime, TIMEOUT_MS } from './waiting';
import type { Host } from '../../../simulator';

/** What the address of an add-in's page says of Excel: host, platform, office.js file, language. */
const HOST_INFO = { win32: 'Excel$Win32$16.01$th-TH', mac: 'Excel$Mac$16.00$th-TH' } as const;

/** What the code of an event says when a person has closed the dialog by its cross. */
const CLOSED_BY_CROSS = 12006;

/**
 * Opens Excel on the desktop: each of the add-in's pages is a window of its own, in which office.js finds Excel beside the
 * page rather than around it.
 */
export async function openExcelOnTheDesktop(
  platform: Exclude<Platform, 'web'>,
  browser: Browser,
  production: Production,
  host: Host,
  { blocked, settings = {}, ownClock = false }: PlayOptions,
): Promise<PlayedExcel> {
  const { address } = production;
  const browserContext = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 350, height: 720 },
  });
  browserContext.setDefaultTimeout(TIMEOUT_MS);
  const observed = await serveProduction(browserContext, production, blocked);
  if (ownClock) await browserContext.clock.install();
  const context: DesktopContext = { address, settings, requirements: REQUIREMENTS, token: TOKEN };
  await browserContext.addInitScript(platform === 'mac' ? playWebkit : playExternal, context);

  const state = { completed: [] as string[], settings, dialog: null as Page | null, opener: null as Page | null };
  const registered = new Map<number, Page>();
  const raise = async (event: number, payload: readonly unknown[]): Promise<void> => {
    await registered
      .get(event)
      ?.evaluate(([event, payload]) => (window as unknown as DesktopWindow).raiseEvent(event, payload), [
        event,
        payload,
      ] as const);
  };
  const answer = bridgeTo(host, (rows) => void raise(EVENT.richApi, rows).catch(() => undefined));
  await browserContext.exposeBinding('answerRequest', (_, request: readonly unknown[]) => answer(request));
  await browserContext.exposeBinding('callHost', async ({ page }, call: HostCall) => {
    if (call.do === 'completed') state.completed.push(call.command);
    if (call.do === 'save-settings') state.settings = call.settings;
    if (call.do === 'tell-parent') void raise(EVENT.dialog, [0, call.message, address]);
    if (call.do === 'register') {
      registered.set(call.event, page);
      if (call.event === EVENT.dialog) await openDialog((JSON.parse(call.target) as { url: string }).url);
    }
    if (call.do === 'unregister' && call.event === EVENT.dialog) await closeDialog();
  });

  const openWindow = async (url: string, more = ''): Promise<Page> => {
    const page = await browserContext.newPage();
    // Into the query: the fragment stays the page's own.
    const [whole = '', fragment] = url.split('#');
    const separator = whole.includes('?') ? '&' : '?';
    const info = `_host_Info=${HOST_INFO[platform]}$correlation$${more}$$0`;
    await page.goto(`${whole}${separator}${info}${fragment === undefined ? '' : `#${fragment}`}`, {
      waitUntil: 'commit',
    });
    return page;
  };
  const openDialog = async (url: string): Promise<void> => {
    state.dialog = await openWindow(url, 'isDialog');
  };
  const closeDialog = async (): Promise<void> => {
    const { dialog } = state;
    state.dialog = null;
    await dialog?.close();
  };
  const listening = (): Promise<void> => inTime(() => registered.has(EVENT.command));

  return {
    ...observed,
    host,
    open: (file) => openWindow(`${address}/${file}.html`),
    listening,
    press: async (name) => {
      await listening();
      await raise(EVENT.command, [name, name, '{}']);
    },
    completed: () => Promise.resolve(state.completed),
    isDone: (name) => inTime(() => state.completed.includes(name)),
    dialog: async () => {
      await inTime(() => state.dialog !== null);
      return state.dialog!;
    },
    dialogGone: () => inTime(() => state.dialog === null),
    closeDialogByCross: async () => {
      await closeDialog();
      await raise(EVENT.dialog, [CLOSED_BY_CROSS]);
    },
    settings: () => Promise.resolve(state.settings),
    passTime: (ms) => browserContext.clock.runFor(ms),
    close: () => browserContext.close(),
  };
}
