import type { Browser, Frame, Page } from 'playwright-core';
import { STATES, type StateId } from '../../preview/states/states';
import { TEXTS } from '../../preview/texts';
import { openPreview, type PreviewPage } from './support';

/** The preview page, kept for one state after the other. */
export interface StatesPage extends PreviewPage {
  /** Brings the pane into a state by the page's own menu; gives the pane's frame. */
  readonly show: (id: StateId) => Promise<Frame>;
}

/** Opens the preview page to show states on. */
export async function openStates(browser: Browser, address: string): Promise<StatesPage> {
  const opened = await openPreview(browser, address);
  return { ...opened, show: (id) => show(opened.page, id) };
}

async function show(page: Page, id: StateId): Promise<Frame> {
  const { label } = STATES.find((state) => state.id === id)!;
  await page.getByText(TEXTS.paneStates, { exact: true }).click();
  await page.locator('.menu-list').getByRole('button', { name: label, exact: true }).click();
  await page.waitForSelector(`body[data-state="${id}"]`);
  const frame = page.frames().find((one) => one !== page.mainFrame() && !one.isDetached());
  if (!frame) throw new Error('There is no pane.');
  return frame;
}

/** Makes the pane so many pixels wide. */
export async function setPaneWidth(page: Page, width: number): Promise<void> {
  await page.locator('#pane').evaluate((pane, pixels) => {
    pane.style.width = `${pixels}px`;
  }, width);
}
