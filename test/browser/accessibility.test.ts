import { readFileSync } from 'node:fs';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Browser, Frame } from 'playwright-core';
import { STATES } from '../../simulator/preview/states/states';
import { openStates, setPaneWidth, type StatesPage } from './states';
import { openBrowser, startPreview, type Preview } from './support';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const WIDTHS = [320, 350, 480];
const THEMES = [
  { name: 'light', media: { colorScheme: 'light', forcedColors: 'none' } },
  { name: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' } },
  { name: 'high contrast', media: { colorScheme: 'dark', forcedColors: 'active' } },
] as const;

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

/** Waits until no colour is on its way to another theme's any more: that is not yet the one to judge. */
async function coloursAtRest(frame: Frame): Promise<void> {
  await frame.evaluate(async () => {
    // Two frames: in the first the theme changes, in the second its transitions have begun.
    for (let frames = 0; frames < 2; frames += 1) await new Promise(requestAnimationFrame);
    const underWay = document.getAnimations().filter((animation) => animation instanceof CSSTransition);
    await Promise.allSettled(underWay.map(({ finished }) => finished));
  });
}

/** What axe objects to in the pane as it stands, one line each. */
async function violations(frame: Frame): Promise<readonly string[]> {
  const { violations: found } = await frame.evaluate(() =>
    (window as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }).axe.run({
      resultTypes: ['violations'],
    }),
  );
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' ; ')}`);
}

describe.each(STATES)('the pane in the state «$label»', (state) => {
  it('has nothing that axe objects to, and nothing to scroll sideways for, in any theme and width', async () => {
    const { page } = pages;
    const frame = await pages.show(state);
    await frame.evaluate(AXE);
    const objections: string[] = [];
    for (const { name, media } of THEMES) {
      await page.emulateMedia(media);
      await coloursAtRest(frame);
      for (const width of WIDTHS) {
        await setPaneWidth(page, width);
        objections.push(...(await violations(frame)).map((one) => `${name}, ${width} px, ${one}`));
        const sideways = await frame.evaluate(() =>
          [document.documentElement, ...document.querySelectorAll('main')].some(
            ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth,
          ),
        );
        if (sideways) objections.push(`${name}, ${width} px: scrolls sideways`);
      }
    }
    expect(objections).toEqual([]);
  });
});

it('nothing went wrong in the pane meanwhile', () => {
  expect(pages.problems).toEqual([]);
});
