import type { Frame } from 'playwright-core';
import { useStates } from './opened';

const pages = useStates();

/** The height of Excel's window: an ordinary one, and one so low that the pane scrolls as a whole. */
const HEIGHTS = [820, 420];

/** Reads on to the end of what the pane shows. */
function scrollToEnd(frame: Frame): Promise<void> {
  return frame.evaluate(() => {
    for (const element of [document.documentElement, document.querySelector('main')!]) element.scrollTop = 1e6;
  });
}

/** Waits until a text is in sight, not merely in the page. */
async function isInSight(frame: Frame, text: string | RegExp): Promise<void> {
  const element = await frame.locator('main').getByText(text).first().elementHandle();
  await frame.waitForFunction((it) => {
    const { top, bottom, left } = it!.getBoundingClientRect();
    const above = document.elementFromPoint(left + 1, (top + bottom) / 2);
    return above !== null && it!.contains(above);
  }, element);
}

describe.each(HEIGHTS)('in a window %d pixels high', (height) => {
  beforeEach(() => pages.page.setViewportSize({ width: 1360, height }));

  it('what the pane turns to is seen from its top, however far one had read on', async () => {
    const frame = await pages.show('data');
    for (const title of ['ไม่มีจุดที่ต้องแก้', 'สร้างได้ แต่มี ๑ ข้อที่ควรดู', 'ยังมี ๑ ข้อที่ควรดู', 'รายงานพร้อมใช้']) {
      await scrollToEnd(frame);
      await frame.locator('footer button').click();
      await isInSight(frame, title);
    }
  });

  it('why something failed is seen at once', async () => {
    const frame = await pages.show('errors');
    await pages.page.evaluate('window.previewHost.modes.cellEditing = true');
    await scrollToEnd(frame);
    await frame.getByRole('button', { name: 'แก้ให้' }).last().click();
    await isInSight(frame, 'กำลังพิมพ์ค้างอยู่ในเซลล์');
  });

  it('what a button did is seen from anywhere in the list', async () => {
    const frame = await pages.show('errors');
    await frame.getByRole('button', { name: 'แก้ให้' }).last().click();
    await isInSight(frame, 'แก้แล้ว ๑ จุด');
    const { scrolled } = await frame.evaluate(() => ({
      scrolled: document.querySelector('main')!.scrollTop + document.documentElement.scrollTop,
    }));
    expect(scrolled).toBeGreaterThan(500);
  });
});

it('the cell gone to is in sight, far out on another sheet', async () => {
  await pages.page.setViewportSize({ width: 1360, height: 820 });
  const frame = await pages.show('errors');
  await frame.getByRole('button', { name: 'ไปที่ มาตรการ!N7' }).click();
  const cell = pages.page.locator('#sheet-area td.active').getByText('เสร็จบางส่วน');
  await cell.waitFor();
  const [shown, area] = await Promise.all([cell.boundingBox(), pages.page.locator('#sheet-area').boundingBox()]);
  expect(shown!.x).toBeGreaterThan(area!.x);
  expect(shown!.x + shown!.width).toBeLessThanOrEqual(area!.x + area!.width);
});

it('nothing went wrong in the pane meanwhile', () => {
  expect(pages.problems).toEqual([]);
});
