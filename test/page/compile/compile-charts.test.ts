import { cells, number, text } from '../../../src/page/model/blocks';
import { chartActions } from '../../../src/page/compile/compile-charts';
import { compilePage } from '../../../src/page/compile/compile-page';
import { CellHandle } from '../../../src/page/model/live';
import type { Chart, ChartLook } from '../../../src/page/model/page';
import { actionsOf } from '../../support/draw-sheet';
import { EVEN } from '../../support/measurer';

const LOOKS: readonly ChartLook[] = ['present', 'before', 'long-before', 'longer-before', 'longest-before'];

const [name, score, limit] = [new CellHandle('name'), new CellHandle('score'), new CellHandle('limit')];
const only = (cell: CellHandle) => ({ from: cell, to: cell });

function chartOf(span: number, more: Partial<Chart> = {}): Chart {
  return {
    title: 'คะแนน',
    categories: only(name),
    rows: [
      { name: 'พ.ศ. ๒๕๖๗', values: only(score), look: 'present', labelled: true },
      { name: 'เกณฑ์', values: only(limit), look: 'threshold' },
    ],
    axis: { minimum: 70, maximum: 100, step: 5 },
    span,
    ...more,
  };
}

function compiled(charts: readonly Chart[]) {
  const row = cells(
    { ...text('IIT'), handle: name },
    number(99, '0', { handle: score }),
    number(85, '0', { handle: limit }),
  );
  const page = compilePage(
    {
      orientation: 'landscape',
      columns: [1, 1, 1],
      blocks: [
        { kind: 'charts', height: 200, charts },
        { kind: 'table', columns: ['เครื่องมือ', 'พ.ศ. ๒๕๖๗', 'เกณฑ์'], rows: [row] },
      ],
      font: 'TH SarabunPSK',
      digits: 'thai',
      numbered: true,
      stamp: null,
      footer: '',
    },
    EVEN,
  );
  return actionsOf(page, 'chart');
}

describe('a compiled chart', () => {
  it('names the cells it is bound to, wherever they came to stand', () => {
    expect(compiled([chartOf(3)])).toEqual([
      {
        kind: 'chart',
        area: 'A1:C1',
        title: 'คะแนน',
        font: 'TH SarabunPSK',
        categories: 'A3:A3',
        series: [
          { name: 'พ.ศ. ๒๕๖๗', values: 'B3:B3', color: '#1F4E79', dashed: false, labelled: true },
          { name: 'เกณฑ์', values: 'C3:C3', color: '#B00020', dashed: true, labelled: false },
        ],
        axis: { minimum: 70, maximum: 100, step: 5, format: '[$-D00041E]0' },
        gridlines: false,
        labelFormat: '[$-D00041E]0.00',
      },
    ]);
  });

  it('stands beside the one before it', () => {
    expect(compiled([chartOf(1), chartOf(2)]).map(({ area }) => area)).toEqual(['A1', 'B1:C1']);
  });

  it('has columns that a copy in black and white tells apart', () => {
    const rows = LOOKS.map((look) => ({ name: look, values: only(score), look }));
    const lightness = compiled([chartOf(3, { rows })]).flatMap(({ series }) =>
      series.map(({ color }) => lightnessOf(color)),
    );
    const sorted = [...lightness].sort((a, b) => a - b);
    const steps = sorted.slice(1).map((one, index) => one - (sorted[index] ?? 0));
    expect(steps).toHaveLength(LOOKS.length - 1);
    expect(Math.min(...steps)).toBeGreaterThan(10);
    // The two years that stand side by side most often, and paper.
    expect((lightness[1] ?? 0) - (lightness[0] ?? 0)).toBeGreaterThan(40);
    expect(100 - Math.max(...lightness)).toBeGreaterThan(10);
  });
});

it('a page without charts has none to draw', () => {
  expect(chartActions({ widths: [], rows: [], titleRows: null }, { font: 'f', digits: 'thai' }, () => '')).toEqual([]);
});

/** L* of CIELAB, 0 black to 100 white. */
function lightnessOf(color: string): number {
  const channels = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = channels.map((one) =>
    one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4,
  );
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  return luminance > 0.008856 ? 116 * Math.cbrt(luminance) - 16 : 903.3 * luminance;
}
