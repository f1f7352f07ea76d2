import type { Browser } from 'playwright-core';
import { openStates, type StatesPage } from './states';
import { openBrowser, openPreview, type PreviewPage } from './support';

/** Milliseconds for Chromium to start on a busy machine. */
const START = 180_000;

/** Where the preview is that runs for all test files (set-up.ts). */
const address = (): string => process.env['PREVIEW']!;

/** A browser for the tests of a file, open while they run. */
export function useBrowser(): () => Browser {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await openBrowser();
  }, START);
  afterAll(() => browser?.close());
  return () => browser!;
}

/** Preview pages for the tests of a file, as many as they ask for. */
export function usePreview(): () => Promise<PreviewPage> {
  const browser = useBrowser();
  return () => openPreview(browser(), address());
}

/** One preview page for all tests of a file, filled in before they run. */
export function useStates(): StatesPage {
  const browser = useBrowser();
  const pages = {} as StatesPage;
  beforeAll(async () => {
    Object.assign(pages, await openStates(browser(), address()));
  }, START);
  return pages;
}
