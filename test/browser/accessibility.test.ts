import { STATES } from '../../preview/states/states';
import { bringAxe, coloursAtRest, scrollsSideways, THEMES, violations } from './axe';
import { useStates } from './opened';
import { setPaneWidth } from './states';

const WIDTHS = [320, 350, 480];

const pages = useStates();

describe.each(STATES)('the pane in the state «$label»', ({ id }) => {
  it('has nothing that axe objects to, and nothing to scroll sideways for, in any theme and width', async () => {
    const { page } = pages;
    const frame = await pages.show(id);
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
