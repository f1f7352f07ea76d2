import type { Browser, Page } from 'playwright-core';
import type { Production } from './build';
import { playExcelPage, type ExcelWindow } from './excel-page';
import { bridgeTo } from './host-bridge';
import { REQUIREMENTS, TOKEN, type PlayedExcel, type PlayOptions } from './played-excel';
import { serveProduction } from './served';
import { inTime, TIMEOUT_MS } from './waiting';
import type { Host } from '../../../simulator';

/** Excel on the web: besides what every Excel can do, the page around all of the add-in's. */
export interface ExcelOnTheWeb extends PlayedExcel {
  readonly page: Page;
}

/**
 * Opens the page of Excel on the web: the add-in's pages are frames within it, to which office.js finds Excel by messages.
 * Nothing leaves the machine.
 */
export async function openExcelOnTheWeb(
  browser: Browser,
  production: Production,
  host: Host,
  { blocked, settings = {}, ownClock = false }: PlayOptions = {},
): Promise<ExcelOnTheWeb> {
  const { address } = production;
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 350, height: 720 } });
  context.setDefaultTimeout(TIMEOUT_MS);
  const observed = await serveProduction(context, production, blocked);
  if (ownClock) await context.clock.install();
  const page = await context.newPage();
  const answer = bridgeTo(host, (rows) => {
    void page
      .evaluate(
        (rows) => (window as unknown as ExcelWindow).excel.raise('taskpane', 'richApiMessage', { ArrayData: rows }),
        rows,
      )
      .catch(() => undefined);
  });
  await page.exposeFunction('answerRequest', answer);
  await page.goto(`${address}/excel`);
  await page.evaluate(playExcelPage, { requirements: REQUIREMENTS, token: TOKEN, settings });
  const excel = await page.evaluateHandle(() => (window as unknown as ExcelWindow).excel);
  const dialog = page.locator('#dialog');
  const listening = (): Promise<void> => inTime(() => excel.evaluate((it) => it.isListening('commands')));

  return {
    ...observed,
    page,
    host,
    open: async (file) => {
      await excel.evaluate((it, [id, url]) => it.open(id, url), [file, `${address}/${file}.html`] as const);
      return page.frameLocator(`#${file}`);
    },
    listening,
    press: async (name) => {
      await listening();
      await excel.evaluate(
        (it, name) => it.raise('commands', 'appCommandInvoked', { 0: name, 1: name, 2: '{}' }),
        name,
      );
    },
    completed: () => excel.evaluate(({ completed }) => completed),
    isDone: (name) => inTime(() => excel.evaluate(({ completed }, name) => completed.includes(name), name)),
    dialog: async () => {
      await dialog.waitFor();
      return page.frameLocator('#dialog');
    },
    dialogGone: () => dialog.waitFor({ state: 'detached' }),
    closeDialogByCross: () => excel.evaluate((it) => it.closeDialogByCross()),
    settings: () => excel.evaluate(({ settings }) => settings),
    passTime: (ms) => context.clock.runFor(ms),
    close: () => context.close(),
  };
}
