import type { Frame } from 'playwright-core';
import { useStates } from './opened';
import { setPaneWidth } from './states';

const pages = useStates();

/** How many elements the pane is made of. */
const elementsIn = (frame: Frame): Promise<number> => frame.locator('*').count();

describe('more than two thousand findings', () => {
  it('are drawn a screenful at a time, at the top and after a jump to the end', async () => {
    const few = await elementsIn(await pages.show('warnings'));
    const frame = await pages.show('manyFindings');
    const main = frame.locator('main');
    expect(await elementsIn(frame)).toBeLessThan(few + 1000);
    await main.evaluate((element) => element.scrollTo(0, element.scrollHeight));
    await frame.locator('main li').last().waitFor();
    expect(await elementsIn(frame)).toBeLessThan(few + 2000);
  });

  it('leave what is on screen alone while another one is looked into', async () => {
    const frame = await pages.show('manyFindings');
    await frame.evaluate(() => {
      const changed = new Set<Element>();
      new MutationObserver((records) => {
        for (const { target } of records) if (target instanceof Element) changed.add(target.closest('li') ?? target);
      }).observe(document.querySelector('main')!, { subtree: true, childList: true, attributes: true });
      Object.assign(window, { changed });
    });
    await frame.getByRole('button', { name: 'ทำไม' }).first().click();
    await frame.locator('[aria-expanded=true]').waitFor();
    expect(await frame.evaluate(() => (window as unknown as { changed: Set<Element> }).changed.size)).toBe(1);
  });
});

describe('hostile text in every field', () => {
  it('stands there as text, whatever is looked at', async () => {
    const frame = await pages.show('hostile');
    const title = await frame.title();
    for (const step of [1, 2, 3]) {
      await frame.locator(`nav button:nth-of-type(${step})`).click();
      expect(await frame.locator('img, main b').count()).toBe(0);
      expect(await frame.locator('body').innerText()).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    }
    await frame.locator('h1').getByText('<b>ตัวหนา</b>').waitFor();
    expect(await frame.title()).toBe(title);
  });
});

describe('at 400 %, 320 by 256 pixels', () => {
  it.each(['data', 'errors', 'review', 'done', 'cell-being-edited'] as const)(
    'nothing is out of reach in the state «%s»',
    async (id) => {
      const frame = await pages.show(id);
      await setPaneWidth(pages.page, 320);
      await pages.page.setViewportSize({ width: 1280, height: 300 });
      const { sideways, below } = await frame.evaluate(() => {
        const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
        return { sideways: scrollWidth > clientWidth, below: scrollHeight - clientHeight };
      });
      expect({ sideways, scrolls: below > 0 }).toEqual({ sideways: false, scrolls: true });
      await frame.locator('footer button').click({ trial: true });
      await pages.page.setViewportSize({ width: 1360, height: 820 });
    },
  );
});

it('nothing went wrong in the pane meanwhile', () => {
  expect(pages.problems).toEqual([]);
});
