import { readFileSync } from 'node:fs';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Frame } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** The themes of the system, as a browser is told of them. */
export const THEMES = [
  { name: 'light', media: { colorScheme: 'light', forcedColors: 'none' } },
  { name: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' } },
  { name: 'high contrast', media: { colorScheme: 'dark', forcedColors: 'active' } },
] as const;

/** Makes axe known to a page. */
export async function bringAxe(frame: Frame): Promise<void> {
  await frame.evaluate(AXE);
}

/** Waits until no colour is on its way to another theme's any more: that is not yet the one to judge. */
export async function coloursAtRest(frame: Frame): Promise<void> {
  await frame.evaluate(async () => {
    // Two frames: in the first the theme changes, in the second its transitions have begun.
    for (let frames = 0; frames < 2; frames += 1) await new Promise(requestAnimationFrame);
    const underWay = document.getAnimations().filter((animation) => animation instanceof CSSTransition);
    await Promise.allSettled(underWay.map(({ finished }) => finished));
  });
}

/** What axe objects to in a page as it stands, one line each. */
export async function violations(frame: Frame): Promise<readonly string[]> {
  const { violations: found } = await frame.evaluate(() =>
    (window as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }).axe.run({
      resultTypes: ['violations'],
    }),
  );
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' ; ')}`);
}

/** Whether anything of a page lies outside of it sideways. */
export function scrollsSideways(frame: Frame): Promise<boolean> {
  return frame.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('main')].some(
      ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth,
    ),
  );
}
