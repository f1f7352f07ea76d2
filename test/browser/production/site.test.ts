import { bringAxe, scrollsSideways, THEMES, violations } from '../axe';
import { useBrowser } from '../opened';
import { ADDRESS } from './address';
import { builtFile, production } from './production';
import { serveProduction } from './served';

const browser = useBrowser();

describe.each(['support', 'privacy'])('the page «%s» behind the links of the manifest', (name) => {
  it('can be read by everyone, in every theme, on a telephone, and asks for nothing', async () => {
    const context = await browser().newContext({ ignoreHTTPSErrors: true, viewport: { width: 320, height: 640 } });
    const { foreign, problems } = await serveProduction(context, production);
    const page = await context.newPage();
    await page.goto(`${ADDRESS}/${name}.html`);
    await bringAxe(page.mainFrame());
    for (const { name: theme, media } of THEMES) {
      await page.emulateMedia(media);
      expect([theme, await violations(page.mainFrame())]).toEqual([theme, []]);
      expect(await scrollsSideways(page.mainFrame())).toBe(false);
    }
    expect([...foreign, ...problems]).toEqual([]);
    await context.close();
  });

  it('says it in Thai and in English, and names the server', () => {
    const page = builtFile(`${name}.html`);
    expect(page).toMatch(/<html lang="?th"?>/);
    expect(page).toMatch(/<section lang="?en"?/);
    expect(page).toContain(new URL(ADDRESS).host);
    expect(page).not.toContain('{{');
  });
});
