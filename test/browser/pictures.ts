/** Makes the pictures of README and user guide from the running preview page: `npm run docs:pictures`. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { StateId } from '../../preview/states/states';
import { openStates } from './states';
import { openBrowser, startPreview } from './support';

const FOLDER = join(process.cwd(), 'docs/pictures');

/** Each picture: the state of the pane, and the tab of the workbook beside it. */
const PICTURES: readonly { readonly name: string; readonly state: StateId; readonly tab: string }[] = [
  { name: 'preview', state: 'warnings', tab: 'คะแนน' },
  { name: 'import', state: 'importReview', tab: 'Sheet1' },
  { name: 'data', state: 'data', tab: 'คะแนน' },
  { name: 'check', state: 'errors', tab: 'คะแนน' },
  { name: 'report', state: 'done', tab: 'เปรียบเทียบคะแนน' },
];

async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const [preview, browser] = await Promise.all([startPreview(), openBrowser()]);
  const { page, show } = await openStates(browser, preview.address);
  await page.setViewportSize({ width: 1180, height: 760 });
  for (const { name, state, tab } of PICTURES) {
    await show(state);
    await page.locator('#sheet-tabs').getByText(tab, { exact: true }).click();
    await page.mouse.move(0, 0);
    await page.screenshot({ path: join(FOLDER, `${name}.png`) });
  }
  await browser.close();
  preview.stop();
}

void main();
