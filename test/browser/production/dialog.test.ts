import type { Frame } from 'playwright-core';
import { outcome, queryOf } from '../../../src/commands/outcome';
import { bringAxe, coloursAtRest, scrollsSideways, THEMES, violations } from '../axe';
import { useBrowser } from '../opened';
import { ADDRESS } from './address';
import { production } from './production';
import { serveProduction } from './served';

const browser = useBrowser();

const OUTCOMES = [
  outcome('made', { sheets: 14, replaced: 14, unmade: 2 }),
  outcome('made-draft', { sheets: 14, replaced: 14, unmade: 2, errors: 3 }),
  outcome('errors-shown', { errors: 13, warnings: 8, tips: 6 }),
  outcome('structure-protected'),
];

const SIZES = [
  { width: 437, height: 246 },
  { width: 320, height: 200 },
];

describe('the dialog of the ribbon', () => {
  it.each(['th', 'en'] as const)(
    'can be read by everyone, in every theme, on a small screen («%s»)',
    async (language) => {
      const context = await browser().newContext({ ignoreHTTPSErrors: true });
      await serveProduction(context, production);
      const page = await context.newPage();
      const frame: Frame = page.mainFrame();
      const objections: string[] = [];
      for (const told of OUTCOMES) {
        await page.goto(`${ADDRESS}/dialog.html${queryOf(told, language)}`);
        await page.getByRole('button').waitFor();
        await bringAxe(frame);
        for (const { name, media } of THEMES) {
          await page.emulateMedia(media);
          await coloursAtRest(frame);
          for (const size of SIZES) {
            await page.setViewportSize(size);
            const where = `${told.kind}, ${name}, ${size.width} px`;
            objections.push(...(await violations(frame)).map((one) => `${where}: ${one}`));
            if (await scrollsSideways(frame)) objections.push(`${where}: scrolls sideways`);
          }
        }
      }
      expect(objections).toEqual([]);
      await context.close();
    },
  );
});
