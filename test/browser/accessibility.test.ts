import type { Browser } from 'playwright-core';
import { STATES } from '../../simulator/preview/states/states';
import { bringAxe, coloursAtRest, scrollsSideways, THEMES, violations } from './axe';
import { openStates, setPaneWidth, type StatesPage } from './states';
import { openBrowser, startPreview, type Preview } from './support';

const WIDTHS = [320, 350, 480];

let preview: Preview;
let browser: Browser;
let pages: StatesPage;

beforeAll(async () => {
  [preview, browser] = await Promise.all([startPreview(), openBrowser()]);
  pages = await openStates(browser, preview);
}, 180_000);

afterAll(async () => {
  await browser?.close();
  preview?.stop();
});

describe.each(STATES)('the pane in the state «$label»', (state) => {
  it('has nothing that axe objects to, and nothing to scroll sideways for, in any theme and width', async () => {
    const { page } = pages;
    const frame = await pages.show(state);
    await bringAxe(frame);
    const objections: string[] = [];
    for (const { name, media } of THEMES) {
      await page.emulateMedia(media);
      await coloursAtRest(frame);
      for (const width of WIDTHS) {
        await setPaneWidth(page, width);
        objections.push(...(await violations(frame)).map((one) => `${name}, ${width} px, ${one}`));
        if (await scrollsSideways(frame)) objections.push(`${name}, ${width} px: scrolls sideways`);
      }
    }
    expect(objections).toEqual([]);
  });
});

it('nothing went wrong in the pane meanwhile', () => {
  expect(pages.problems).toEqual([]);
});
