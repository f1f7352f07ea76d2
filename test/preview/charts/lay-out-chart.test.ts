import fc from 'fast-check';
import type { ChartPicture } from '../../../preview/charts/chart-picture';
import type { ChartShape } from '../../../preview/charts/chart-shapes';
import { foldLabel } from '../../../preview/charts/fold-label';
import { layOutChart } from '../../../preview/charts/lay-out-chart';
import { scaleOf, ticksOf } from '../../../preview/charts/value-scale';

const SIZE = { width: 400, height: 240 };
/** Every letter half as wide as high. */
const measure = (text: string, size: number): number => (text.length * size) / 2;

const line = { labels: null, weight: 2, dashed: false, dotted: false, pointColors: new Map<number, string>() };
const PICTURE: ChartPicture = {
  title: 'คะแนน',
  titleSize: 20,
  textSize: 10,
  font: null,
  background: '#FFFFFF',
  isLying: false,
  gap: 1,
  categories: ['IIT', 'EIT'],
  series: [
    { ...line, name: 'ปีนี้', kind: 'bars', values: [100, 90], color: '#1F4E79', labels: ['๑๐๐', '๙๐'] },
    { ...line, name: 'เกณฑ์', kind: 'line', values: [85, 85], color: '#B00020', dashed: true },
  ],
  axis: { visible: true, minimum: 80, maximum: 100, step: 5, gridColor: null, format: (value) => `=${value}` },
  legend: 'bottom',
};

const of = <Kind extends ChartShape['kind']>(shapes: readonly ChartShape[], kind: Kind) =>
  shapes.filter((shape): shape is Extract<ChartShape, { kind: Kind }> => shape.kind === kind);
const bars = (shapes: readonly ChartShape[]) => of(shapes, 'rectangle').filter(({ color, height }) => color === '#1F4E79' && height > 10); // prettier-ignore

describe('a chart laid out', () => {
  it('has columns as high as their figures lie above the beginning of the axis', () => {
    const [first, second] = bars(layOutChart(PICTURE, SIZE, measure));
    expect(second!.height / first!.height).toBeCloseTo(0.5);
    expect(first!.y + first!.height).toBeCloseTo(second!.y + second!.height);
  });

  it('draws the threshold dashed at its own height, from the first category to the last', () => {
    const shapes = layOutChart(PICTURE, SIZE, measure);
    const [first] = bars(shapes);
    const dashes = of(shapes, 'path').filter(({ dashed }) => dashed);
    const heights = dashes.map(({ points }) => points[0]!.y - first!.y);
    expect(heights.some((height) => Math.abs(height - first!.height * 0.75) < 0.01)).toBe(true);
  });

  it('lays bars from left to right, the first category below, as Excel does', () => {
    const [first, second] = bars(layOutChart({ ...PICTURE, isLying: true }, SIZE, measure));
    expect(second!.width / first!.width).toBeCloseTo(0.5);
    expect(first!.y).toBeGreaterThan(second!.y);
  });

  it('leaves a gap where there is no figure', () => {
    const [bar] = PICTURE.series;
    const shapes = layOutChart({ ...PICTURE, series: [{ ...bar!, values: [null, 90] }] }, SIZE, measure);
    expect(bars(shapes)).toHaveLength(1);
  });

  it('keeps all columns and lines within its box, whatever the figures', () => {
    const figure = fc.option(fc.double({ min: -1e6, max: 1e6, noNaN: true }));
    fc.assert(
      fc.property(fc.array(figure, { minLength: 1, maxLength: 8 }), fc.boolean(), (values, isLying) => {
        const [bar] = PICTURE.series;
        const axis = { ...PICTURE.axis, minimum: null, maximum: null, step: null, format: () => '0' };
        const categories = values.map(() => 'ก');
        const picture = { ...PICTURE, axis, isLying, categories, series: [{ ...bar!, values, labels: null }] };
        for (const { x, y, width, height } of of(layOutChart(picture, SIZE, measure), 'rectangle')) {
          expect(Math.min(x, y)).toBeGreaterThanOrEqual(-0.001);
          expect(x + width).toBeLessThanOrEqual(SIZE.width + 0.001);
          expect(y + height).toBeLessThanOrEqual(SIZE.height + 0.001);
        }
      }),
    );
  });
});

describe('the scale of an axis', () => {
  it('is what the file sets, else round steps from zero over all figures', () => {
    expect(ticksOf(scaleOf([91, 99], { minimum: 80, maximum: 100, step: 5 }))).toEqual([80, 85, 90, 95, 100]);
    expect(ticksOf(scaleOf([3, 87], { minimum: null, maximum: null, step: null }))).toEqual([0, 20, 40, 60, 80, 100]);
    expect(ticksOf(scaleOf([0.1, 0.3], { minimum: 0, maximum: 0.3, step: 0.1 }))).toEqual([0, 0.1, 0.2, 0.3]);
  });

  it('never has lines without number, whatever a file says', () => {
    expect(ticksOf(scaleOf([100], { minimum: 0, maximum: 100, step: 0.0001 })).length).toBeLessThan(20);
  });
});

describe('names of categories', () => {
  it('are folded between words, in at most three lines', () => {
    expect(foldLabel('การปฏิบัติหน้าที่', 1000, 10, measure)).toEqual(['การปฏิบัติหน้าที่']);
    const lines = foldLabel('การปรับปรุง ระบบ การทำงาน ของ หน่วยงาน', 40, 10, measure);
    expect(lines).toHaveLength(3);
    expect(lines[2]).toMatch(/…$/);
  });
});
