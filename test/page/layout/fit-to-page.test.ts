import { line, paragraph } from '../../../src/page/model/blocks';
import { compilePage, placePage } from '../../../src/page/compile/compile-page';
import type { Block, Page } from '../../../src/page/model/page';
import { layoutWidth, printable } from '../../../src/page/model/paper';
import { actionsOf } from '../../support/draw-sheet';
import { EVEN } from '../../support/measurer';

function pageOf(blocks: readonly Block[]): Page {
  return {
    orientation: 'portrait',
    columns: [1, 3],
    blocks,
    font: 'TH SarabunPSK',
    digits: 'thai',
    numbered: true,
    onePage: true,
    stamp: null,
    footer: '',
  };
}

const paragraphs = (count: number) => Array.from({ length: count }, () => paragraph('ดำเนินการแล้ว '.repeat(30), 2));

/** How much the page is made smaller to fit the height of its paper, and how much to fit the width. */
function fitOf(page: Page) {
  const { rows, widths } = placePage(page, EVEN);
  const paper = printable('portrait');
  const sum = (lengths: readonly number[]) => lengths.reduce((a, b) => a + b, 0);
  return { height: paper.height / sum(rows.map(({ height }) => height)), width: layoutWidth('portrait') / sum(widths) };
}

describe('a page that has to stay on one sheet of paper', () => {
  it('keeps its size where it fits', () => {
    expect(fitOf(pageOf([line('สรุป', 'title', 2)])).width).toBeCloseTo(1, 2);
  });

  it('is laid out wider where it does not, so that the smaller print fills the margins', () => {
    const { width, height } = fitOf(pageOf(paragraphs(7)));
    expect(width).toBeLessThan(0.96);
    expect(width).toBeGreaterThan(0.75);
    expect(height).toBeGreaterThan(width);
  });

  it('is never laid out wider than can be read, and is one page all the same', () => {
    const page = pageOf(paragraphs(60));
    expect(fitOf(page).width).toBeCloseTo(1 / 1.5, 2);
    const [setup] = actionsOf(compilePage(page, EVEN), 'page-setup');
    const height = placePage(page, EVEN).rows.reduce((sum, row) => sum + row.height, 0);
    expect((height * (setup?.scale ?? 100)) / 100).toBeLessThanOrEqual(printable('portrait').height);
  });
});
